// Rare. A plan on a page: the themes are the columns, three horizons are the rows, and each cell holds its
// actions as bullets with the lead in brackets at the end.
// Choices: the date stands in the title of the row and holds for every action in it. The bracket is the
// lead and no part of the action. A bullet without a bracket has no lead. "Beyond" has no date that can be
// put in a diary: it is the financial year that is named.
import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, month, theme, year } from '../truth.ts'
import type { CorpusPlan, TruthDue, TruthTheme } from '../types.ts'

const HORIZONS: { title: string; due: TruthDue }[] = [
  { title: 'Now: by September 2025', due: month('by September 2025', '2025-09') },
  { title: 'Next: by March 2026', due: month('by March 2026', '2026-03') },
  { title: 'Beyond: 2026/27', due: year('2026/27', '2027-03') },
]

type Bullet = [text: string, lead: string]

const column = (text: string, rows: Bullet[][]): TruthTheme =>
  theme(
    text,
    rows.flatMap((bullets, at) =>
      bullets.map(([words, lead]) => act(words, lead, HORIZONS[at]?.due ?? null)),
    ),
  )

const PAGE: [string, Bullet[][]][] = [
  [
    'Our people',
    [
      [
        ['Fill the two vacant head of service posts', 'Director'],
        ['Start exit interviews', 'HR Lead'],
      ],
      [['Halve the number of agency staff', 'HR Lead']],
      [['Grow our own social workers through apprenticeships', 'Principal Social Worker']],
    ],
  ],
  [
    'Our practice',
    [
      [
        ['Publish practice standards', 'Principal Social Worker'],
        ['Audit every child protection plan over 15 months', 'QA Lead'],
      ],
      [
        ['Roll out reflective supervision', 'Principal Social Worker'],
        ['Bring pre-proceedings back to 16 weeks', 'Legal Lead, Head of Court Work'],
      ],
      [['Ask for a peer challenge', 'Director']],
    ],
  ],
  [
    'Our partners',
    [
      [['Reset the front door with police and health', 'Head of MASH']],
      [
        ['Agree one neglect tool', 'Partnership Manager'],
        ['Share the cost of residential placements with health', 'Commissioning Lead'],
      ],
      [['Bring school nurses into family hubs', '']],
    ],
  ],
  [
    'Our systems',
    [
      [['Clean up duplicate records', 'Data Lead']],
      [['Give team managers a daily dashboard', 'Data Lead']],
      [
        ['Replace the case management system', 'ICT Programme Manager'],
        ['Let families see their plan online', 'ICT Programme Manager'],
      ],
    ],
  ],
]

const themes = PAGE.map(([text, rows]) => column(text, rows))

const bulletsAt = (at: number, horizon: number) =>
  (PAGE[at]?.[1][horizon] ?? []).map(([text, lead]) => ({
    text: lead === '' ? text : `${text} (${lead})`,
    bullet: true,
  }))

/** "Legal Lead, Head of Court Work" in a bracket is two leads. */
for (const of of themes)
  for (const action of of.actions ?? [])
    action.leads = action.leads.flatMap((lead) => lead.split(',').map((one) => one.trim()))

export const plan: CorpusPlan = {
  id: 'nettlecombe-onepage',
  title: 'Nettlecombe Children’s Improvement Plan on a Page',
  style: 'themes across, horizons down, actions as bullets in the cells with the lead in brackets',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Re-referrals within a year' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'xlsx'],
  page: { landscape: true },
  layout: () => [
    title('Nettlecombe Children’s Improvement Plan on a Page'),
    para('Our vision: children in Nettlecombe grow up safe, loved and hopeful.'),
    actionTable(HORIZONS, {
      columns: [
        { title: '', width: 1.5, of: (row) => row.title },
        ...PAGE.map(([text], at) => ({
          title: text,
          width: 4,
          of: (row: (typeof HORIZONS)[number]) => bulletsAt(at, HORIZONS.indexOf(row)),
        })),
      ],
    }),
    heading('How we will know', 2),
    table([
      ['Measure', 'Now', 'March 2026'],
      ['Re-referrals within a year', '26%', '21%'],
      ['Social work posts filled by agency staff', '34%', '17%'],
      ['Audits good or better', '41%', '60%'],
    ]),
    para('The full plan, with risks and resources, is kept by the programme office.'),
  ],
}
