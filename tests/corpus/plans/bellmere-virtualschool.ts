// Typical. A virtual school governing body's plan: each objective a sentence ending in a colon, a table under each, numbers
// that run on as 1/24, a cost, and status by the colour of the number's cell with a key of three words.
import { free, para, strong, table, title } from '../lay.ts'
import { act, coloured, month, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Cells = { who: string; cost: string; evidence: string[]; fill: string }
const CELLS = new Map<TruthAction, Cells>()
const FILL = { behind: 'FF0000', going: 'FFC000', done: '00B050' }
const RATING = {
  behind: coloured(FILL.behind, ['Behind track', 'Red'], 'off-track', 'at-risk'),
  going: coloured(FILL.going, ['In progress', 'Amber'], 'on-track', 'at-risk'),
  done: coloured(FILL.done, ['Complete', 'Green'], 'complete'),
}

type Line = [string, string, string, string, string, TruthDue | null, string, keyof typeof FILL, string[]]

function line(...[ref, text, who, leads, cost, due, success, now, evidence]: Line): TruthAction {
  const made = act(text, leads, due, {
    ref,
    success,
    rating: RATING[now],
    ...(evidence.length === 0 ? {} : { progress: evidence.join('\n') }),
  })
  CELLS.set(made, { who, cost, evidence, fill: FILL[now] })
  return made
}

const themes: TruthTheme[] = [
  theme('To ensure that governors know the children well enough to ask good questions', [
    line(
      '1/24',
      'Adopt a one-page data summary for each meeting, with no child able to be identified',
      'Virtual School Head',
      'Virtual School Head',
      'Nil',
      month('July 2024', '2024-07'),
      'Governors say that they can follow the figures',
      'done',
      ['11/07/24 format agreed at full governors.'],
    ),
    line(
      '2/24',
      'Governor visits to six schools with the most looked after pupils',
      'Governors',
      'Governors',
      'Travel',
      month('March 2025', '2025-03'),
      'Six visit notes received',
      'going',
      ['Four done by December.', 'Two cancelled by snow, rebooked.'],
    ),
    line(
      '3/24',
      'Two governors to attend the Children in Care Council each year',
      'Clerk/Chair',
      'Clerk;Chair',
      'Nil',
      month('November 2024', '2024-11'),
      'Young people report being listened to',
      'done',
      ['Complete and reported back to autumn meeting.'],
    ),
    line(
      '4/24',
      'Annual skills audit and a plan for filling the gaps',
      'Clerk and governors',
      'Clerk;governors',
      'Nil',
      month('September 2024', '2024-09'),
      'No gap in finance or in SEND knowledge',
      'behind',
      [],
    ),
  ]),
  theme('To ensure every personal education plan is worth the paper it is written on', [
    line(
      '5/24',
      'Sample twenty plans each term against the quality standard',
      'Quality Governor to collate',
      'Quality Governor',
      'Nil',
      repeating('Termly', 'termly'),
      '90% of plans judged good by July 2025',
      'going',
      ['Autumn sample: 72%.'],
    ),
    line(
      '6/24',
      'Rewrite the section on targets so that it can be understood by a child of eleven',
      'Deputy Head (Virtual School)',
      'Deputy Head (Virtual School)',
      '£1,200 designer',
      month('October 2024', '2024-10'),
      'New form in use in all schools',
      'done',
      ['First draft produced June 2024', 'Agreed at standards group 3 Oct 24.'],
    ),
    line(
      '7/24',
      'Train new designated teachers within one term of taking up the post',
      'Education Advisers',
      'Education Advisers',
      '£3,000',
      month('December 2024', '2024-12'),
      'All new designated teachers trained',
      'going',
      ['17 of 21 trained'],
    ),
    line(
      '8/24',
      'Agree with social work managers what happens when a worker misses two meetings',
      'Virtual School Head/Head of Corporate Parenting',
      'Virtual School Head;Head of Corporate Parenting',
      'Nil',
      month('January 2025', '2025-01'),
      'Social worker present at 95% of meetings',
      'behind',
      ['Raised 04/11/24, no reply yet.'],
    ),
  ]),
  theme('Improve the use of pupil premium plus', [
    line(
      '9/24',
      'Publish how the retained part of the grant is spent',
      'Finance Governor',
      'Finance Governor',
      'Nil',
      month('July 2024', '2024-07'),
      'Statement on website',
      'done',
      ['On website 30/07/24'],
    ),
    line(
      '10/24',
      'Pay schools on the evidence of what was done last term, not on request',
      'Virtual School Head',
      'Virtual School Head',
      'Nil',
      month('April 2025', '2025-04'),
      'All payments linked to a target in the plan',
      'going',
      ['Consulted heads in October.'],
    ),
    line(
      '11/24',
      'Commission tutoring for Year 10 and 11 outside the county',
      'Education Advisers',
      'Education Advisers',
      '£45,000',
      month('September 2024', '2024-09'),
      'Each pupil offered fifteen hours',
      'behind',
      ['Only one bid; re-run.'],
    ),
  ]),
  theme('To ensure that children with a social worker are not lost from view', [
    line(
      '12/24',
      'Report attendance of children in need and on protection plans separately from children in care',
      'Data Officer',
      'Data Officer',
      'Nil',
      month('November 2024', '2024-11'),
      'Figures reported each half term',
      'done',
      ['Complete'],
    ),
    line(
      '13/24',
      'Set up a suspension alert between schools and the front door',
      'Safeguarding Governor/Data Officer',
      'Safeguarding Governor;Data Officer',
      '£600',
      month('February 2025', '2025-02'),
      'Alert sent the same day',
      'going',
      [],
    ),
    line(
      '14/24',
      'Governors to hold a joint session with the improvement board',
      'Chair',
      'Chair',
      'Nil',
      month('May 2025', '2025-05'),
      'Session held and three actions agreed',
      'going',
      ['Date offered: 15 May'],
    ),
  ]),
]

function rowsOf(of: TruthTheme, at: number): Laid {
  const late = at === 0 ? ['Target date', 'Success criteria'] : ['Target Date', 'Success Criteria']
  const titles = [['Action', 'No'], 'Task/Action', 'Responsible person', 'Cost', ...late, 'Evidence']
  return free(
    [
      titles.map((text) => ({ text, bold: true })),
      ...(of.actions ?? []).map((action) => {
        const { who, cost, evidence, fill } = CELLS.get(action) ?? {
          who: '',
          cost: '',
          evidence: [],
          fill: 'FFFFFF',
        }
        return [
          { text: action.ref ?? '', fill },
          action.text,
          who,
          cost,
          action.due?.text ?? '',
          action.success ?? '',
          evidence,
        ]
      }),
    ],
    { widths: [0.9, 5, 2.2, 1.2, 1.6, 3, 3.4], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'bellmere-virtualschool',
  title: 'Bellmere Virtual School Governing Body Action Plan 2024/25',
  style:
    'an objective ending in a colon over each table, numbers like 1/24, cost, status by the colour of the number with a key of words',
  levels: ['Objective', 'Action'],
  scale: [
    { code: 'Behind track', label: 'Behind track', status: 'off-track', colour: FILL.behind },
    { code: 'In progress', label: 'In progress', status: 'on-track', colour: FILL.going },
    { code: 'Complete', label: 'Complete', status: 'complete', colour: FILL.done },
  ],
  themes,
  decoys: [
    { kind: 'key', words: 'Behind track In progress Complete' },
    { kind: 'other', words: 'Standards group 3 October 30 January' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'xlsx'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Bellmere Virtual School Governing Body Action Plan 2024/25'),
    free(
      [
        [
          { text: 'Behind track', fill: FILL.behind },
          { text: 'In progress', fill: FILL.going },
          { text: 'Complete', fill: FILL.done },
        ],
      ],
      { widths: [1, 1, 1] },
    ),
    ...themes.flatMap((of, at) => [strong(`${of.text}:`), rowsOf(of, at)]),
    strong('Meetings this year'),
    table([
      ['', 'Autumn', 'Spring', 'Summer'],
      ['Full governors', '14 November', '6 March', '10 July'],
      ['Standards group', '3 October', '30 January', '15 May'],
    ]),
    para('Agreed by full governors July 2024. The clerk keeps the master copy.'),
  ],
}
