import { actionTable, bullets, free, heading, para, table, title, type Free } from '../../lay.ts'
import { act, month, day, placedActions, theme, repeating } from '../../truth.ts'
import type { CorpusPlan, LaidTable, TruthRating } from '../../types.ts'

/** Its rating stands in the table at a glance, by its number; a fair reader may leave it there. */
const glance = (word: string, status: TruthRating['statuses'][number]): TruthRating => ({
  texts: ['', word],
  statuses: [status, null],
})
const green = glance('Green', 'on-track')
const amber = glance('Amber', 'at-risk')
const red = glance('Red', 'off-track')
const blue = glance('Blue', 'complete')

const FILLS: Record<string, string> = { Blue: '9DC3E6', Green: 'A9D18E', Amber: 'FFD966', Red: 'FF6161' }

const themes = [
  theme('Outcome 1: Children are safe because help comes early', [
    act(
      'Bring the three locality early help teams under one manager',
      'Service Director, Early Help',
      month('May 2025', '2025-05'),
      { ref: '1.1', rating: blue },
    ),
    act(
      'Launch a family group decision making service',
      'Head of Family Help',
      month('July 2025', '2025-07'),
      { ref: '1.2', rating: green },
    ),
    act(
      'Agree the Families First partnership delivery plan with safeguarding partners',
      'Director of Children’s Services; Chief Superintendent; Chief Nurse',
      month('December 2025', '2025-12'),
      { ref: '1.3', rating: green },
    ),
    act(
      'Form multi-agency child protection teams in shadow',
      'Head of Family Help; Detective Superintendent',
      month('January 2026', '2026-01'),
      { ref: '1.4', rating: amber },
    ),
  ]),
  theme('Outcome 2: Children in need of protection are seen, heard and understood', [
    act(
      'See every child alone at each statutory visit and record it in two days',
      'Head of Safeguarding',
      repeating('Ongoing', 'ongoing'),
      { ref: '2.1', rating: amber },
    ),
    act(
      'Bring strategy meeting minutes on to the child’s file within 24 hours',
      'MASH Manager',
      month('April 2025', '2025-04'),
      { ref: '2.2', rating: red },
    ),
    act(
      'Map and reduce the number of handovers between teams',
      'Service Director, Social Care',
      month('September 2025', '2025-09'),
      { ref: '2.3', rating: green },
    ),
    act(
      'Refresh the disabled children’s service threshold and offer',
      'Head of Disabled Children’s Service',
      month('October 2025', '2025-10'),
      { ref: '2.4', rating: green },
    ),
  ]),
  theme('Outcome 3: Children in care thrive', [
    act(
      'Reform the fostering offer: fees, council tax and respite',
      'Head of Fostering',
      day('1 April 2025', '2025-04-01'),
      { ref: '3.1', rating: blue },
    ),
    act(
      'Provide life story books before adoption orders are made',
      'Regional Adoption Agency',
      month('November 2025', '2025-11'),
      { ref: '3.2', rating: amber },
    ),
    act(
      'Bring initial health assessments in-house with a salaried doctor',
      'Designated Doctor',
      month('February 2026', '2026-02'),
      { ref: '3.3', rating: red },
    ),
    act('Secure 20 mentors from local employers', 'Virtual School Head', month('August 2025', '2025-08'), {
      ref: '3.4',
      rating: green,
    }),
  ]),
  theme('Outcome 4: Our people are proud to work here', [
    act(
      'Bring in a supervision app that prompts reflection',
      'Principal Social Worker',
      month('June 2025', '2025-06'),
      { ref: '4.1', rating: amber },
    ),
    act(
      'Recruit a cohort of 12 overseas social workers with a settling-in package',
      'HR Business Partner',
      month('September 2025', '2025-09'),
      { ref: '4.2', rating: green },
    ),
    act(
      'Train all managers in having difficult conversations',
      'Organisational Development Lead',
      month('November 2025', '2025-11'),
      { ref: '4.3', rating: green },
    ),
  ]),
]

const COUNTS: Record<string, [string, string]> = {
  '1.1': ['Amber', 'Blue'],
  '1.2': ['Green', 'Green'],
  '1.3': ['Green', 'Green'],
  '1.4': ['Green', 'Amber'],
  '2.1': ['Amber', 'Amber'],
  '2.2': ['Amber', 'Red'],
  '2.3': ['Green', 'Green'],
  '2.4': ['Green', 'Green'],
  '3.1': ['Blue', 'Blue'],
  '3.2': ['Amber', 'Amber'],
  '3.3': ['Amber', 'Red'],
  '3.4': ['Green', 'Green'],
  '4.1': ['Green', 'Amber'],
  '4.2': ['Green', 'Green'],
  '4.3': ['Green', 'Green'],
}

/** The actions by number, a row an outcome, with last quarter and this. */
function atGlance(): LaidTable {
  const colour = (word: string): Free => ({ text: word, fill: FILLS[word] ?? '' })
  const rows: Free[][] = [
    ['Ref', 'Q4', 'Q1', 'Direction'].map((text) => ({ text, bold: true, fill: 'DDDDDD' })),
    ...Object.entries(COUNTS).map(([ref, [last, now]]): Free[] => [
      ref,
      colour(last),
      colour(now),
      last === now ? '↔' : now === 'Blue' || (last === 'Red' && now !== 'Red') ? '↑' : '↓',
    ]),
  ]
  return free(rows, { widths: [1, 1, 1, 1], headings: 1 })
}

export const plan: CorpusPlan = {
  id: 'lorbridge-glance',
  title: 'Lorbridge Children’s Improvement Plan: quarter 1 2025/26',
  style:
    'rare: the ratings stand in a table at a glance in front, known by their numbers, for this quarter and the last; the plan itself has none; who, when, evidence and what is next in five columns with the outcome as a row across',
  levels: ['Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Date Meeting Improvement Board 17 July 2025 Scrutiny 4 September 2025' }],
  renderings: ['docx', 'pdf:ruled', 'odt', 'html', 'xlsx', 'text:tabs', 'paste:word'],
  page: { landscape: true },
  layout: () => [
    title('Lorbridge Children’s Improvement Plan: quarter 1 2025/26'),
    para('Position at 30 June 2025'),
    heading('At a glance', 1),
    para('RAG rating of each action this quarter (Q1) and last quarter (Q4). Blue is complete.'),
    atGlance(),
    heading('Headlines', 1),
    ...bullets(
      'Two actions are complete.',
      'Two actions have moved to red since the last report and are explained at the next board.',
    ),
    heading('Where the plan is reported', 1),
    table([
      ['Meeting', 'Date'],
      ['Improvement Board', '17 July 2025'],
      ['Scrutiny', '4 September 2025'],
    ]),
    heading('The plan', 1),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: of }) => of.text,
      columns: [
        { title: 'Ref', width: 0.8, of: ({ action }) => action.ref ?? '' },
        { title: 'Key activity', width: 5, of: ({ action }) => action.text },
        { title: 'Lead(s)', width: 3, of: ({ action }) => action.leads },
        { title: 'Complete by', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
        {
          title: 'Evidence we will look for',
          width: 3,
          of: ({ action }) =>
            action.ref?.endsWith('1') === true
              ? 'Audit, practice observation and what families say'
              : 'Scorecard',
        },
        {
          title: 'Next steps',
          width: 3,
          of: ({ action }) =>
            action.ref?.endsWith('2') === true ? 'Report to delivery group in August' : '',
        },
      ],
    }),
  ],
}
