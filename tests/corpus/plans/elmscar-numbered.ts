import { free, heading, para, title, type Free } from '../lay.ts'
import { day, month, placedActions, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

const g = rated('G', 'on-track')
const a = rated('A', 'at-risk')
const r = rated('R', 'off-track')

function numbered(said: string, lead: string, due: TruthDue, rating: TruthRating): TruthAction {
  const [ref = '', text = ''] = said.split(/ (.*)/)
  return written(text, { lead, rag: rating.texts[0] ?? '' }, { ref, leads: lead.split(' & '), due, rating })
}

const themes = [
  theme('Strategic oversight of child protection conferences is weak', [
    numbered('1.1 Appoint a head of independent review', 'DCS', month('Sept 18', '2018-09'), g),
    numbered('1.2 Report lateness of conferences to the board', 'HoS QA', repeating('Monthly', 'monthly'), g),
    numbered(
      '1.3 Agree with police which conferences an officer attends',
      'HoS QA & Det Supt',
      month('Nov 18', '2018-11'),
      a,
    ),
  ]),
  theme('Children who go missing are not always spoken to on return', [
    numbered(
      '2.1 Commission return interviews from a charity',
      'Commissioning Mgr',
      month('Dec 18', '2018-12'),
      r,
    ),
    numbered(
      '2.2 Match missing episodes between the police and our records each week',
      'MASH TM & Missing Coordinator',
      month('Oct 18', '2018-10'),
      g,
    ),
  ]),
  theme('Private fostering is not well understood', [
    numbered(
      '3.1 Run an awareness week with schools and surgeries',
      'LSCB Business Mgr',
      day('15/10/18', '2018-10-15'),
      a,
    ),
  ]),
]

function lines(list: TruthAction[], of: (action: TruthAction) => string | string[]): string[] {
  return list.map((action) => `${action.ref ?? ''} ${String(of(action))}`)
}

function rows(): Free[][] {
  return themes.map((of, at): Free[] => {
    const list = placedActions({ themes: [of] }).map(({ action }) => action)
    return [
      String(at + 1),
      of.text,
      lines(list, ({ text }) => text),
      lines(list, (action) => cellFor(action, 'lead')),
      lines(list, ({ due }) => due?.text ?? ''),
      'Fewer repeat plans',
      lines(list, (action) => cellFor(action, 'rag')),
    ]
  })
}

export const plan: CorpusPlan = {
  id: 'elmscar-numbered',
  title: 'Elmscar Post Inspection Action Plan',
  style:
    'one finding a row; actions, leads, dates and ratings in cells, each line beginning with the number of its action',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'xlsx',
    'ods',
    'csv',
    'paste:word',
    'paste:excel',
    'paste:cells',
  ],
  page: { landscape: true },
  layout: () => [
    title('Elmscar Post Inspection Action Plan'),
    para('HoS is a head of service, TM a team manager.'),
    heading('Actions', 2),
    free(
      [
        ['No', 'Recommendation', 'Actions', 'Lead', 'Date', 'Outcome sought', 'RAG'].map((text) => ({
          text,
          bold: true,
        })),
        ...rows(),
      ],
      { widths: [1, 4, 6, 3, 2, 3, 1.4], headings: 1 },
    ),
  ],
}
