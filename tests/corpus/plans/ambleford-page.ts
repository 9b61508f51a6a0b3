// Awkward. A year on one page: a row for each area with who leads it, and the actions as bullets in two columns, by
// when they are to be done. Choices: the column's title is each bullet's date; the row's lead leads each of its actions.
import { free, heading, para, table, title } from '../lay.ts'
import { act, month, theme } from '../truth.ts'
import type { CorpusPlan, TruthTheme } from '../types.ts'

const AUTUMN = 'By end of September 2025'
const SPRING = 'By end of March 2026'

function area(text: string, lead: string, soon: string[], later: string[]): TruthTheme {
  return theme(text, [
    ...soon.map((one) => act(one, lead, month(AUTUMN, '2025-09'))),
    ...later.map((one) => act(one, lead, month(SPRING, '2026-03'))),
  ])
}

const themes: TruthTheme[] = [
  area(
    'Leadership',
    'Director of Children’s Services',
    ['Appoint to the two vacant head of service posts', 'Meet every team in person'],
    ['Refresh the sufficiency strategy and take it to Cabinet'],
  ),
  area(
    'Front door and help',
    'Assistant Director, Early Help and Safeguarding',
    ['Start the new contact screening model', 'Put an education officer in the MASH each day'],
    ['Bring family help teams together in three localities', 'Halve the number of repeat assessments'],
  ),
  area(
    'Protection',
    'Head of Safeguarding and Review',
    ['Relaunch the strategy discussion guidance with police and health'],
    [
      'Test lead child protection practitioner roles in one locality',
      'Parents to have an advocate at every first conference',
    ],
  ),
  area(
    'Care and leaving care',
    'Head of Corporate Parenting',
    [
      'Review all children placed more than 20 miles away',
      'Offer every care leaver over 21 a yearly conversation',
    ],
    ['Recruit 25 fostering households through the regional hub'],
  ),
  area(
    'Our people',
    'Principal Social Worker',
    ['Agree a pay supplement for hard-to-fill teams'],
    [
      'Bring the share of agency workers to under 15%',
      'Give each newly qualified worker a protected caseload for a full year',
    ],
  ),
]

export const plan: CorpusPlan = {
  id: 'ambleford-page',
  title: 'Ambleford Children’s Services: our improvement year on a page',
  style:
    'one page: a row for each area with its lead, actions as bullets in two columns by when they are to be done',
  levels: ['Area', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Children with a plan for two years or more' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 10 },
  layout: () => [
    title('Ambleford Children’s Services: our improvement year on a page'),
    para('2025/26. The full plan was closed by the Board in March 2025; this is what is still to be done.'),
    free(
      [
        ['Area', 'Who leads', AUTUMN, SPRING].map((text) => ({ text, bold: true, fill: 'DDEBF7' })),
        ...themes.map((of) => {
          const actions = of.actions ?? []
          const column = (when: string) => ({
            text: actions.filter(({ due }) => due?.text === when).map(({ text }) => ({ text, bullet: true })),
          })
          return [
            { text: of.text, bold: true },
            actions[0]?.leads.join('') ?? '',
            column(AUTUMN),
            column(SPRING),
          ]
        }),
      ],
      { widths: [1.6, 2, 4, 4], headings: 1 },
    ),
    heading('Five numbers we watch', 2),
    table(
      [
        ['Number', 'March 2025', 'March 2026'],
        ['Re-referrals', '24%', '20%'],
        ['Children with a plan for two years or more', '3.8%', '2.5%'],
        ['Children in care per 10,000', '88', '84'],
        ['Care leavers in education, employment or training', '51%', '58%'],
        ['Agency social workers', '22%', '15%'],
      ],
      { widths: [4, 1, 1] },
    ),
  ],
}
