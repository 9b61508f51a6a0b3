import { bullets, heading, para, strong, title } from '../lay.ts'
import { act, month, rated, theme, themeActions, year } from '../truth.ts'
import type { CorpusPlan, TruthDue } from '../types.ts'

const amber = rated('Amber', 'at-risk')
const green = rated('Green', 'on-track')

type Section = { text: string; lead: string; due: TruthDue; rating: typeof amber; actions: string[] }

const SECTIONS: Section[] = [
  {
    text: 'Assessments lead to help',
    lead: 'Head of Assessment',
    due: month('July 2019', '2019-07'),
    rating: amber,
    actions: [
      'Write assessments with the family in the room',
      'Close the gap between assessment and first help to ten days',
      'Ask fathers who live elsewhere what they think',
    ],
  },
  {
    text: 'Care leavers have a home',
    lead: 'Head of Corporate Parenting and Housing Options Manager',
    due: month('December 2019', '2019-12'),
    rating: green,
    actions: ['Set aside forty tenancies a year', 'End the use of bed and breakfast'],
  },
  {
    text: 'Managers know what is happening',
    lead: 'Performance Manager',
    due: year('2020', '2020-12'),
    rating: amber,
    actions: [
      'Give each team a page of its own figures on Mondays',
      'Hold a performance clinic in each service',
      'Check the figures against case files',
    ],
  },
]

const themes = SECTIONS.map(({ text, lead, due, rating, actions }) =>
  theme(
    text,
    actions.map((action) => act(action, lead.replace(' and ', '; '), due, { rating })),
  ),
)

export const plan: CorpusPlan = {
  id: 'ivelton-wewill',
  title: 'Ivelton Children’s Social Care Development Plan 2019',
  style:
    'no tables: under each heading what was found, bullets of what will be done, and one lead, date and rating for them all',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:tabs', 'text:slashes', 'paste:word'],
  layout: () => [
    title('Ivelton Children’s Social Care Development Plan 2019'),
    para('This plan follows the annual conversation with inspectors and our own audits.'),
    ...themes.flatMap((of, at) => [
      heading(`Priority ${at + 1} – ${of.text}`, 1),
      strong('What we know'),
      para('Audits in January 2019 found good work in some teams and drift in others.'),
      strong('What we will do'),
      ...bullets(...themeActions(of).map(({ action }) => action.text)),
      para(`Lead: ${SECTIONS[at]?.lead ?? ''}`),
      para(`By when: ${SECTIONS[at]?.due.text ?? ''}`),
      para(`RAG: ${SECTIONS[at]?.rating.texts[0] ?? ''}`),
      strong('What difference it will make'),
      para('Children will not have to tell their story again.'),
    ]),
  ],
}
