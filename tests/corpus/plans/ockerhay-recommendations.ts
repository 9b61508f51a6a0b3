// Plain. A council's plan after an inadequate judgement, one table: each of Ofsted's recommendations in a row across,
// its actions beneath with reference, lead, date, BRAG in letters and colour, progress and impact; the key above.
// Choices: where a date was moved the newest counts; an empty lead names nobody.
import { actionTable, heading, para, table, title, type Column } from '../lay.ts'
import { day, month, placedActions, printed, repeating, undated, type PlacedAction } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const FILLS: Record<string, string> = { B: '5B9BD5', G: '70AD47', A: 'FFC000', R: 'FF0000' }
const RATED: Record<string, TruthRating> = {
  B: { texts: ['B', 'Blue'], statuses: ['complete'], fill: FILLS['B'] ?? '' },
  G: { texts: ['G', 'Green'], statuses: ['on-track'], fill: FILLS['G'] ?? '' },
  A: { texts: ['A', 'Amber'], statuses: ['at-risk'], fill: FILLS['A'] ?? '' },
  R: { texts: ['R', 'Red'], statuses: ['off-track'], fill: FILLS['R'] ?? '' },
}

/** Reference and action, lead as printed, date (and how it is printed, where that is more), BRAG, progress and impact. */
type Line = [[string, string], string, [TruthDue | null, string?], string, [string, string?]]

function line([[ref, text], lead, [due, when], brag, [progress, success]]: Line): TruthAction {
  const leads = lead.split('/').map((one) => one.trim())
  return written(
    text,
    { lead, when: when ?? due?.text ?? '', impact: success ?? '' },
    {
      ref,
      leads: leads.filter((one) => one !== ''),
      due,
      rating: RATED[brag] ?? null,
      ...(progress === '' ? {} : { progress }),
      ...(success === undefined ? {} : { success }),
    },
  )
}

const themes: TruthTheme[] = [
  {
    ref: 'Recommendation 1',
    text: 'The quality and timeliness of assessments, so that they consider the history of the family',
    actions: [
      line([
        [
          '1.1',
          'Every assessment to include a chronology of significant events, checked by the manager at sign-off',
        ],
        'Service Manager, Assessment',
        [day('28/02/2025', '2025-02-28')],
        'B',
        [
          'Template live since 3 February. Audit in April: 84% had a chronology of good quality.',
          'Decisions take account of earlier harm',
        ],
      ]),
      line([
        [
          '1.2',
          'Commission bite-size training on neglect and cumulative harm for all assessment social workers',
        ],
        'Principal Social Worker / Workforce Development Manager',
        [day('30/06/2025', '2025-06-30')],
        'G',
        ['Four of six sessions held, 71 attended.', 'Fewer repeat assessments in 12 months'],
      ]),
      line([
        [
          '1.3',
          'Introduce a ten-day checkpoint so that assessments are finished in the time that the child needs',
        ],
        'Team Managers',
        [day('31/05/2025', '2025-05-31'), '31/03/2025 Revised: 31/05/2025'],
        'A',
        ['In use in three of five teams. Vacancies in the east team mean that checkpoints are missed.'],
      ]),
      line([
        ['1.4', 'Clear the 112 assessments that are over 45 days'],
        'Head of Service, Assessment & Safeguarding',
        [day('14/03/2025', '2025-03-14')],
        'R',
        ['37 remain (2 May). Agency team extended to end of June.', 'No child waits'],
      ]),
    ],
  },
  {
    ref: 'Recommendation 2',
    text: 'The regularity and impact of supervision and management oversight at all levels',
    actions: [
      line([
        ['2.1', 'Revise the supervision policy and launch it at a staff conference'],
        'Principal Social Worker',
        [day('31/01/2025', '2025-01-31')],
        'B',
        ['Launched 29 January.', 'Staff know what to expect'],
      ]),
      line([
        ['2.2', 'Supervision compliance and quality to be reported to the Improvement Board'],
        'Performance Manager',
        [repeating('Monthly', 'monthly')],
        'G',
        ['April: 88% compliance, 61% graded good.', '95% compliance; 80% good'],
      ]),
      line([
        ['2.3', 'Leadership programme for team managers and aspiring managers'],
        'Workforce Development Manager',
        [month('Sept 2025', '2025-09')],
        'G',
        ['18 places booked with the regional academy.'],
      ]),
      line([
        [
          '2.4',
          'Service managers to observe two supervision sessions each quarter and give written feedback',
        ],
        '',
        [undated('TBC')],
        'R',
        ['Not started.'],
      ]),
    ],
  },
  {
    ref: 'Recommendation 3',
    text: 'The response to children who go missing from home and care',
    actions: [
      line([
        ['3.1', 'Bring return home interviews in house with four dedicated workers'],
        'Head of Service, Adolescents',
        [day('01/04/2025', '2025-04-01')],
        'B',
        ['Team in place 1 April.', '85% of interviews within 72 hours (was 44%)'],
      ]),
      line([
        [
          '3.2',
          'Agree information sharing with the force so that intelligence from interviews reaches the daily risk meeting',
        ],
        'Head of Service, Adolescents / Chief Inspector, Ockerhay',
        [month('June 2025', '2025-06')],
        'A',
        ['Agreement drafted, with the force’s information lawyers since March.'],
      ]),
      line([
        ['3.3', 'Map the children at most risk each fortnight with education and health'],
        'Exploitation Coordinator',
        [day('16/05/2025', '2025-05-16')],
        'G',
        ['Three meetings held. Health has attended two.', 'Plans change when risk changes'],
      ]),
    ],
  },
  {
    ref: 'Recommendation 4',
    text: 'Care leavers’ access to suitable accommodation and health information',
    actions: [
      line([
        ['4.1', 'Provide all care leavers with their health history'],
        'Designated Nurse CLA',
        [day('31/07/2025', '2025-07-31')],
        'A',
        ['Backlog of 63. Bank nurse from May.', 'All 18-year-olds have theirs'],
      ]),
      line([
        ['4.2', 'Refresh the joint housing protocol and set up a monthly panel'],
        'Housing Options Manager / Leaving Care Team Manager',
        [day('30/09/2025', '2025-09-30'), '30/06/2025 Revised: 30/09/2025'],
        'A',
        [
          'Panel has met twice. Protocol delayed by the consultation on allocations.',
          'No care leaver is homeless',
        ],
      ]),
      line([
        ['4.3', 'Remind all personal advisers of the setting up home allowance (£3,000)'],
        'Leaving Care Team Manager',
        [day('28/02/2025', '2025-02-28')],
        'B',
        ['Done in team meeting 11 Feb.'],
      ]),
    ],
  },
]

const rows = placedActions({ themes })
const COLUMNS: Column[] = [
  { title: 'Ref', width: 0.8, of: ({ action }) => action.ref ?? '' },
  { title: 'Action', width: 4.5, of: ({ action }) => action.text },
  { title: 'Lead', width: 2.2, of: ({ action }) => cellFor(action, 'lead') },
  { title: 'Due date', width: 1.6, of: ({ action }) => cellFor(action, 'when') },
  {
    title: 'BRAG',
    width: 0.9,
    of: ({ action }) => printed(action.rating),
    fill: ({ action }) => action.rating?.fill,
  },
  { title: 'Progress update (May 2025)', width: 4, of: ({ action }) => action.progress ?? '' },
  { title: 'Intended impact', width: 2.6, of: ({ action }) => cellFor(action, 'impact') },
]

const banner = ({ theme: of }: PlacedAction): string => `${of.ref ?? ''}: ${of.text}`

export const plan: CorpusPlan = {
  id: 'ockerhay-recommendations',
  title: 'Ockerhay Children’s Services Improvement Plan – Board tracker, May 2025',
  style:
    'one table, each recommendation of Ofsted in a row across, BRAG in letters and colour, some dates revised',
  levels: ['Recommendation', 'Action'],
  scale: [
    { code: 'B', label: 'Completed and evidenced', status: 'complete' },
    { code: 'G', label: 'On track to be completed by the due date', status: 'on-track' },
    { code: 'A', label: 'Some slippage, plan in place to recover', status: 'at-risk' },
    { code: 'R', label: 'Overdue or unlikely to be completed by the due date', status: 'off-track' },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Some slippage, plan in place to recover' },
    { kind: 'measures', words: 'Re-referrals within 12 months 27% 25%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'xlsx', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: (): Laid[] => [
    title('Ockerhay Children’s Services Improvement Plan – Board tracker, May 2025'),
    para(
      'For the Improvement Board on 14 May 2025. Changes since the last meeting are in the progress column.',
    ),
    heading('BRAG key', 2),
    table(
      [
        ['B', 'Completed and evidenced'],
        ['G', 'On track to be completed by the due date'],
        ['A', 'Some slippage, plan in place to recover'],
        ['R', 'Overdue or unlikely to be completed by the due date'],
      ],
      { widths: [1, 8], headings: 0 },
    ),
    heading('Improvement plan', 2),
    actionTable(rows, { columns: COLUMNS, banner }),
    heading('Headline indicators', 2),
    table(
      [
        ['Indicator', 'At inspection', 'April 2025', 'Target'],
        ['Re-referrals within 12 months', '27%', '25%', '20%'],
        ['Assessments in 45 working days', '59%', '72%', '85%'],
        ['Return home interviews in 72 hours', '44%', '79%', '85%'],
      ],
      { widths: [5, 2, 2, 2] },
    ),
  ],
}
