// A scrutiny recommendation tracker kept in a workbook: each recommendation with its reference, the panel it came from, two
// dates that are no deadlines, what has been done and a digit of which 1 is best; the key stands beneath.
// Choices: the area is the level above; neither date is a due date; where something slipped, the date anticipated stands in
// what has been done and may be given as due or not.
import { free, heading, para, table, title } from '../../lay.ts'
import { day, rated, theme } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthLevel, TruthTheme } from '../../types.ts'

const scale: TruthLevel[] = [
  { code: '1', label: 'Achieved (Fully)', status: 'complete' },
  { code: '2', label: 'On Track but not yet due for completion', status: 'on-track' },
  { code: '3', label: 'Slipped', status: 'off-track' },
  { code: '4', label: 'Not Achieved', status: 'off-track' },
]

type Cells = { origin: string; date: string; exec: string; lead: string }
const CELLS = new Map<TruthAction, Cells>()
let number = 0

type Row = [string, string, string, string, string, string, string, TruthDue?]

function line([origin, date, text, exec, lead, taken, status, anticipated]: Row): TruthAction {
  number += 1
  const level = scale.find(({ code }) => code === status)
  const made: TruthAction = {
    ref: `SR (25/26) ${String(number).padStart(2, '0')}`,
    text,
    leads: lead.split('/'),
    due: anticipated === undefined ? null : { ...anticipated, also: [null] },
    rating: rated(
      status,
      level?.status ?? 'on-track',
      ...(status === '4' ? (['not-started'] as const) : status === '3' ? (['at-risk'] as const) : []),
    ),
    progress: taken,
  }
  CELLS.set(made, { origin, date, exec, lead })
  return made
}

const themes: TruthTheme[] = [
  theme('Children’s Social Care', [
    line([
      'CYPOS',
      '03/06/25',
      'That the Executive sets out how it will reduce the number of children placed more than twenty miles from home',
      '08/07/25',
      'PG/TRW',
      'Sufficiency strategy adopted at Executive in July. Two small homes bought.',
      '1',
    ]),
    line([
      'CYPOS',
      '03/06/25',
      'That all Members are offered a day’s shadowing with a social work team each year',
      '08/07/25',
      'PG',
      'Eleven Members have taken it up. Dates for the autumn have been sent out.',
      '2',
    ]),
    line([
      'CYPOS',
      '03/06/25',
      'That exit interviews with social workers are done by someone outside the service and the themes are reported to this Panel',
      '08/07/25',
      'PG/SN',
      'Provider named in November. Delay caused by procurement; anticipated 31/05/26.',
      '3',
      day('31/05/26', '2026-05-31'),
    ]),
    line([
      'CPP',
      '17/07/25',
      'That care leavers are exempted from council tax until they are 25, wherever they live',
      '09/09/25',
      'TRW/EM Finance',
      'Agreed for those living in Hensworth. The Executive did not accept the cost for those living elsewhere and considers the matter closed.',
      '4',
    ]),
    line([
      'CPP',
      '17/07/25',
      'That a named mental health worker is attached to the leaving care team',
      '09/09/25',
      'PG',
      'In post since 1 October.',
      '1',
    ]),
  ]),
  theme('Early Help', [
    line([
      'CYPOS',
      '16/09/25',
      'That the Executive publishes a map of family hubs showing what each offers and at which times',
      '14/10/25',
      'LB',
      'On the website and in the winter magazine.',
      '1',
    ]),
    line([
      'CYPOS',
      '16/09/25',
      'That lead professionals in schools are given protected time, and that this is written into the agreement with schools',
      '14/10/25',
      'LB/HJ',
      'Schools Forum to consider in March. Heads support it in principle, money is not found.',
      '2',
    ]),
    line([
      'F&R TG',
      '22/09/25',
      'That the evaluation of the edge of care team is brought back with figures for savings',
      '14/10/25',
      'LB/AC',
      'Evaluation begun late because the analyst left. Anticipated 30/06/26.',
      '3',
      day('30/06/26', '2026-06-30'),
    ]),
  ]),
  theme('SEND and Inclusion', [
    line([
      'CYPOS',
      '04/11/25',
      'That parents are told at each stage who their caseworker is and how to reach them',
      '09/12/25',
      'HJ',
      'Letters changed and a photograph of the caseworker added.',
      '1',
    ]),
    line([
      'CYPOS',
      '04/11/25',
      'That annual reviews which are late are reported to this Panel by school and by phase',
      '09/12/25',
      'HJ/AC',
      'First report comes to the April meeting.',
      '2',
    ]),
    line([
      'CYPOS',
      '04/11/25',
      'That the Executive writes to the integrated care board about waits for autism assessment',
      '09/12/25',
      'TRW',
      'Letter sent 18/12/25. Reply of 20/01/26 circulated.',
      '1',
    ]),
    line([
      'TG Transport',
      '01/12/25',
      'That personal travel budgets are promoted to families now using single taxis',
      '13/01/26',
      'HJ/MD',
      '34 families have said yes, target is 60 by the end of the school year.',
      '2',
    ]),
    line([
      'TG Transport',
      '01/12/25',
      'That passenger assistants are trained in de-escalation before they next begin a route',
      '13/01/26',
      'MD',
      'Course is bought, half have been on it.',
      '2',
    ]),
  ]),
  theme('Youth Provision', [
    line([
      'CYPOS',
      '13/01/26',
      'That the youth council is consulted on the design of the new centre before tenders go out',
      '10/02/26',
      'LB',
      'Two sessions held, notes given to the architect.',
      '1',
    ]),
    line([
      'CYPOS',
      '13/01/26',
      'That a second detached youth work team is set up for the villages',
      '10/02/26',
      'LB/TRW',
      'Not in the budget for 2026/27. The Executive would look at it again if grant is won.',
      '4',
    ]),
  ]),
]

const TITLES = [
  'Reference',
  'Origin',
  'Date',
  'Area',
  'Recommendation',
  'Exec Date',
  'Lead Officer/EM',
  'Action taken',
  'Status',
]

export const plan: CorpusPlan = {
  id: 'hensworth-tracker',
  title: 'Hensworth Council: Scrutiny Recommendation Tracker 2025/26 (DRAFT)',
  style:
    'references with the year in brackets, origin in acronyms, two dates neither of which is a deadline, initials joined by strokes, a digit of status of which 1 is best, the key of columns beneath',
  levels: ['Area', 'Recommendation'],
  scale,
  themes,
  decoys: [{ kind: 'key', words: 'Achieved (Fully)' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'docx', 'pdf:ruled', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Hensworth Council: Scrutiny Recommendation Tracker 2025/26 (DRAFT)'),
    free(
      [
        TITLES.map((text) => ({ text, bold: true, fill: 'BDD7EE' })),
        ...themes.flatMap((of) =>
          (of.actions ?? []).map((one) => {
            const cells = CELLS.get(one)
            return [
              one.ref ?? '',
              cells?.origin ?? '',
              cells?.date ?? '',
              of.text,
              one.text,
              cells?.exec ?? '',
              cells?.lead ?? '',
              one.progress ?? '',
              one.rating?.texts[0] ?? '',
            ]
          }),
        ),
      ],
      { widths: [1.7, 1.2, 1.2, 1.8, 5, 1.2, 1.4, 4.5, 0.8], headings: 1 },
    ),
    heading('Key', 2),
    para(
      'Reference: SR = scrutiny recommendation, with the municipal year. Origin: CYPOS Children and Young People Overview and Scrutiny; CPP Corporate Parenting Panel; F&R TG finance and resources task group; TG task group.',
    ),
    para(
      'Date: of the meeting which made the recommendation. Exec Date: of the meeting of the Executive which considered it. EM: Executive Member.',
    ),
    table(
      [
        ['Status', 'Meaning'],
        ['1', 'Achieved (Fully)'],
        ['2', 'On Track but not yet due for completion'],
        ['3', 'Slipped (the anticipated date and the reason to be given)'],
        ['4', 'Not Achieved (an explanation to be given)'],
      ],
      { widths: [1, 6] },
    ),
    para('Only recommendations at 1 are signed off by the Panel and leave the tracker.'),
  ],
}
