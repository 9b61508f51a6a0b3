import { bullets, heading, para, strong, table, title } from '../lay.ts'
import { act, day, month, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../types.ts'

/** The heading above the table tells how its actions are; a fair reader may give none, or the one word of it. */
const under = (word: string, ...statuses: TruthRating['statuses']): TruthRating => ({
  texts: ['', word],
  statuses: [...statuses, null],
})
const done = under('Completed', 'complete')
const track = under('On track', 'on-track')
const late = under('Delayed', 'at-risk', 'off-track')

const PRIORITIES = [
  'Stronger leadership',
  'Confident practice',
  'Safe and stable homes',
  'A workforce that stays',
]

/** Priority; action; what stands in the last columns. */
type Line = { of: number; action: TruthAction; beside: string[] }

const line = (of: number, action: TruthAction, ...beside: string[]): Line => ({ of, action, beside })

const DONE: Line[] = [
  line(
    0,
    act(
      'Appoint an independent scrutineer to the safeguarding partnership',
      'Chief Executive',
      day('30/06/2025', '2025-06-30'),
      { ref: 'L2', rating: done },
    ),
    '24/06/2025',
    'First report due in November',
  ),
  line(
    1,
    act(
      'Deliver training on coercive control to all child protection teams',
      'Workforce Academy Lead',
      day('31/07/2025', '2025-07-31'),
      { ref: 'C4', rating: done },
    ),
    '29/07/2025',
    '146 staff; post-course confidence up from 5.1 to 7.8',
  ),
  line(
    2,
    act(
      'Set up a resource panel that looks at edge of care packages',
      'Head of Resources',
      day('18/07/2025', '2025-07-18'),
      { ref: 'S1', rating: done },
    ),
    '14/07/2025',
    'Nine entries to care avoided',
  ),
  line(
    3,
    act(
      'Pay a retention allowance to social workers in hard to fill teams',
      'HR Director',
      day('01/07/2025', '2025-07-01'),
      { ref: 'W1', rating: done },
    ),
    '01/07/2025',
    'Resignations fell from 11 to 4 in the quarter',
  ),
]

const TRACK: Line[] = [
  line(
    0,
    act(
      'Bring the voice of children into each Cabinet report through an impact page',
      'Democratic Services Lead; Participation Lead',
      day('31/10/2025', '2025-10-31'),
      { ref: 'L3', rating: track },
    ),
    'Template approved',
    'Pilot with two reports in September',
  ),
  line(
    0,
    act(
      'Join up the improvement plan with the medium term financial strategy',
      'Section 151 Officer; DCS',
      day('28/11/2025', '2025-11-28'),
      { ref: 'L5', rating: track },
    ),
    'Growth bids drafted',
    'Challenge session 15 September',
  ),
  line(
    1,
    act('Coach fifteen practice champions', 'Principal Social Worker', day('19/12/2025', '2025-12-19'), {
      ref: 'C1',
      rating: track,
    }),
    'Champions named',
    'First learning set',
  ),
  line(
    1,
    act(
      'Improve the recording of direct work using a gallery of examples',
      'Practice Development Manager',
      day('31/10/2025', '2025-10-31'),
      { ref: 'C2', rating: track },
    ),
    'Gallery has 40 pieces',
    'Launch at staff conference',
  ),
  line(
    2,
    act(
      'Increase the offer of supported lodgings from 12 to 30 rooms',
      'Placements Manager',
      month('March 2026', '2026-03'),
      { ref: 'S3', rating: track },
    ),
    '17 rooms',
    'Radio campaign',
  ),
  line(
    2,
    act(
      'Agree health funding for children with the most complex needs within ten days',
      'ICB Lead; Head of Resources',
      day('30/09/2025', '2025-09-30'),
      { ref: 'S4', rating: track },
    ),
    'Joint panel met twice',
    'Dispute process to be signed',
  ),
  line(
    3,
    act(
      'Grow our own: sponsor ten unqualified staff through a social work degree',
      'Workforce Academy Lead',
      month('January 2026', '2026-01'),
      { ref: 'W3', rating: track },
    ),
    '23 applications',
    'Interviews',
  ),
]

const LATE: Line[] = [
  line(
    1,
    act(
      'Replace case summaries with a one page story for each child',
      'Systems Lead',
      day('30/05/2025', '2025-05-30'),
      { ref: 'C3', rating: late },
    ),
    '31/10/2025',
    'Supplier release moved to October',
  ),
  line(
    2,
    act('Register two solo homes', 'Head of Resources', day('31/07/2025', '2025-07-31'), {
      ref: 'S2',
      rating: late,
    }),
    '30/01/2026',
    'Registered manager withdrew',
  ),
  line(
    3,
    act(
      'Bring average caseloads in the Long Term Teams down to fifteen',
      'Assistant Director',
      day('27/06/2025', '2025-06-27'),
      { ref: 'W2', rating: late },
    ),
    '31/12/2025',
    'Transfer of 40 children delayed until team four is staffed',
  ),
]

/** A revised day takes the place of the first. */
for (const { action, beside } of LATE) {
  const revised = beside[0] ?? ''
  action.due = { ...day(revised, revised.split('/').reverse().join('-')), also: [action.due?.date ?? null] }
}
const FIRST = ['30/05/2025', '31/07/2025', '27/06/2025']

const themes = PRIORITIES.map((text, of) =>
  theme(
    text,
    [...DONE, ...TRACK, ...LATE].filter((one) => one.of === of).map(({ action }) => action),
  ),
)

const rows = (lines: Line[]): string[][] =>
  lines.map(({ of, action, beside }, at) => [
    action.ref ?? '',
    PRIORITIES[of] ?? '',
    action.text,
    action.leads.join(', '),
    lines === LATE ? (FIRST[at] ?? '') : (action.due?.text ?? ''),
    ...beside,
  ])

const WIDTHS = { widths: [0.8, 2.2, 4.5, 2.6, 1.7, 2, 3.4] }

export const plan: CorpusPlan = {
  id: 'kirkmarsh-highlight',
  title: 'Kirkmarsh Improvement Board: highlight report on the improvement plan',
  style:
    'rare: a report to the board whose actions stand in a table for each state (completed, on track, delayed with a revised date), each with columns of its own; the priority is a column; counts in front, risks and decisions behind',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Priority Completed On track Delayed Total Stronger leadership 1 2 0 3' },
    { kind: 'other', words: 'Loss of the delivery partner’s staff before knowledge is passed on' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'odt', 'html', 'text:columns', 'paste:word'],
  page: { landscape: true, footer: 'Item 5, Improvement Board, 4 September 2025' },
  layout: () => [
    title('Kirkmarsh Improvement Board: highlight report on the improvement plan'),
    para('Report of the Programme Director. Period covered: 1 July to 29 August 2025.'),
    strong('Overall status: Amber (last period: Amber)'),
    heading('1. Summary of the period', 1),
    para(
      'Four actions were completed in the period. Three are delayed, of which one (S2) needs a decision from the board.',
    ),
    table([
      ['Priority', 'Completed', 'On track', 'Delayed', 'Total'],
      ...PRIORITIES.map((text, of) => {
        const counts = [DONE, TRACK, LATE].map((lines) => lines.filter((one) => one.of === of).length)
        return [text, ...counts.map(String), String(counts.reduce((sum, count) => sum + count, 0))]
      }),
    ]),
    heading('2. Actions completed this period', 1),
    table(
      [['Ref', 'Priority', 'Action', 'Lead', 'Due date', 'Date completed', 'Impact'], ...rows(DONE)],
      WIDTHS,
    ),
    heading('3. Actions on track', 1),
    table(
      [['Ref', 'Priority', 'Action', 'Lead', 'Due date', 'Progress', 'Next steps'], ...rows(TRACK)],
      WIDTHS,
    ),
    heading('4. Actions delayed', 1),
    table(
      [
        ['Ref', 'Priority', 'Action', 'Lead', 'Original date', 'Revised date', 'Reason for delay'],
        ...rows(LATE),
      ],
      WIDTHS,
    ),
    heading('5. Key risks', 1),
    table([
      ['Risk', 'Likelihood', 'Impact', 'Mitigation'],
      [
        'Loss of the delivery partner’s staff before knowledge is passed on',
        '3',
        '4',
        'Handover plan from October',
      ],
      ['Savings targets cut across capacity', '2', '5', 'Reserve held by Section 151 Officer'],
    ]),
    heading('6. Decisions sought', 1),
    ...bullets('Agree the revised date for S2', 'Note the position on caseloads'),
  ],
}
