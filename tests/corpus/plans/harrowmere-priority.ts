import { free, heading, para, title, type Free } from '../lay.ts'
import { act, day, month, printed, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, LaidTable, TruthTheme } from '../types.ts'

const on = rated('On track', 'on-track')
const off = rated('Not on track', 'off-track')
const part = rated('Partially on track', 'at-risk')
const done = rated('Achieved', 'complete')

const themes = [
  theme('Strengthen the front door so that decisions are safe, timely and consistent', [
    act(
      'Appoint a permanent service manager and two further advanced practitioners',
      'Head of Service – Access',
      month('February 2022', '2022-02'),
      { rating: done },
    ),
    act(
      'Bring the out of hours team under the same line management as the day service',
      'Head of Service – Access',
      month('April 2022', '2022-04'),
      { rating: on },
    ),
    act(
      'Carry out a joint audit with the police of fifty domestic abuse notifications that led to no further action',
      'QA Lead / Police MASH Sergeant',
      day('25 March 2022', '2022-03-25'),
      { rating: part },
    ),
  ]),
  theme('Ensure that children’s plans make a difference and do not drift', [
    act(
      'Provide every team with a weekly list of plans that have not been reviewed in time',
      'Performance Manager',
      repeating('Weekly', 'weekly'),
      { rating: on },
    ),
    act(
      'Develop a step-down protocol with early help so that families keep a worker whom they know',
      'Early Help Strategic Lead / CIN Service Manager',
      month('May 2022', '2022-05'),
      { rating: off },
    ),
  ]),
  theme('Improve the stability of homes for children in our care', [
    act(
      'Launch a therapeutic wraparound offer for the thirty children most at risk of a move',
      'Clinical Lead',
      month('June 2022', '2022-06'),
      { rating: part },
    ),
    act(
      'Review every move made at less than 48 hours’ notice within a fortnight',
      'Placements Manager',
      repeating('Ongoing from January 2022', 'ongoing'),
      { rating: on },
    ),
    act(
      'Recruit eight specialist carers for teenagers',
      'Fostering Service Manager',
      month('Sept 2022', '2022-09'),
      { rating: off },
    ),
  ]),
]
const review = themes[2]?.actions?.[1]
if (review !== undefined)
  review.due = {
    text: 'Ongoing from January 2022',
    date: '2022-01-31',
    precision: 'month',
    repeats: 'ongoing',
    also: [null],
  }
const split = (leads: string): string[] => leads.split(' / ')
for (const of of themes) for (const action of of.actions ?? []) action.leads = action.leads.flatMap(split)

const WHY = [
  'Inspectors found that thresholds are not applied consistently and that too many contacts are re-opened.',
  'Reviews do not challenge drift; 22% of plans are more than fifteen months old.',
  'One child in six had three or more homes in the last year.',
]
const PROGRESS = [
  [
    'The service manager began on 7 February 2022.',
    'The joint audit has looked at 31 of 50 notifications; findings to the partnership on 8 April.',
  ],
  [
    'Lists have been sent since 10 January.',
    'The step-down protocol has been delayed by the restructure of early help.',
  ],
  [
    'Nineteen children are in the offer.',
    'Two carers were approved in March 2022 and four are in assessment.',
  ],
]

function block(of: TruthTheme, at: number): LaidTable {
  const head = { bold: true, fill: 'DBE5F1' }
  const rows: Free[][] = [
    [
      { text: `Priority ${at + 1}`, ...head },
      { text: of.text, across: 3, bold: true, fill: 'DBE5F1' },
    ],
    [
      { text: 'Why is this a priority?', ...head },
      { text: WHY[at] ?? '', across: 3 },
    ],
    [
      { text: 'Strategic lead', ...head },
      { text: ['Corin Blaydes', 'Marguerite Shaw', 'Corin Blaydes'][at] ?? '', across: 3 },
    ],
    [
      { text: 'What we will do', ...head },
      { text: 'Who', ...head },
      { text: 'By when', ...head },
      { text: 'Rating', ...head },
    ],
    ...(of.actions ?? []).map((action): Free[] => [
      action.text,
      action.leads.join(' / '),
      action.due?.text ?? '',
      printed(action.rating),
    ]),
    [{ text: 'Progress since last report', across: 4, ...head }],
    [{ text: PROGRESS[at] ?? [], across: 4 }],
    [{ text: 'What we will do next', across: 4, ...head }],
    [
      {
        text: ['Report to the board in May', 'Talk to families about what has changed'][at % 2] ?? '',
        across: 4,
      },
    ],
  ]
  return free(rows, { widths: [5, 3, 2, 2] })
}

export const plan: CorpusPlan = {
  id: 'harrowmere-priority',
  title: 'Harrowmere Improvement Plan: Report to the Improvement Board, March 2022',
  style:
    'a table a priority: labels and values above, a heading row within it, actions, then progress and next steps across the whole table',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'odt',
    'html',
    'text:tabs',
    'text:slashes',
    'text:paragraphs',
    'paste:word',
  ],
  layout: () => [
    title('Harrowmere Improvement Plan: Report to the Improvement Board, March 2022'),
    para(
      'This report tells the board how we are doing against the three priorities agreed in December 2021.',
    ),
    ...themes.flatMap((of, at) => [heading(`Priority ${at + 1} highlight report`, 2), block(of, at)]),
  ],
}
