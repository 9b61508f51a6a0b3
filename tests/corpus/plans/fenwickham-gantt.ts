import { free, sheet, title, type Free } from '../lay.ts'
import { act, month, rated, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const live = rated('Underway', 'on-track')
const late = rated('Delayed', 'at-risk', 'off-track')
const shut = rated('Closed', 'complete', null)

const themes = [
  theme('Stage 1 Stabilise', [
    act('Fill the vacant team manager posts', 'Head of Assessment', month('Jun-24', '2024-06'), {
      ref: 'S1',
      rating: shut,
    }),
    act('Clear the backlog of unallocated work', 'Head of Assessment', month('Jul-24', '2024-07'), {
      ref: 'S2',
      rating: late,
    }),
    act('Restart the practice forum', 'Principal Social Worker', month('May-24', '2024-05'), {
      ref: 'S3',
      rating: shut,
    }),
  ]),
  theme('Stage 2 Build', [
    act(
      'Design the new family support model with families',
      'Transformation Lead',
      month('Oct-24', '2024-10'),
      { ref: 'B1', rating: live },
    ),
    act('Buy a new recording system', 'Chief Information Officer', month('Mar-25', '2025-03'), {
      ref: 'B2',
      rating: late,
    }),
  ]),
  theme('Stage 3 Sustain', [
    act('Hand over to business as usual', 'Director', month('Jun-25', '2025-06'), {
      ref: 'U1',
      rating: rated('Not due', 'not-started', null),
    }),
    act('Commission a review by a neighbouring council', 'Director', month('May-25', '2025-05'), {
      ref: 'U2',
      rating: rated('Not due', 'not-started', null),
    }),
  ]),
]

const MONTHS = [
  'Apr-24',
  'May-24',
  'Jun-24',
  'Jul-24',
  'Aug-24',
  'Sep-24',
  'Oct-24',
  'Nov-24',
  'Dec-24',
  'Jan-25',
  'Feb-25',
  'Mar-25',
  'Apr-25',
  'May-25',
  'Jun-25',
]
const STARTS: Record<string, string> = {
  S1: 'Apr-24',
  S2: 'May-24',
  S3: 'Apr-24',
  B1: 'Jun-24',
  B2: 'Sep-24',
  U1: 'Apr-25',
  U2: 'Apr-25',
}

function rows(): Free[][] {
  return themes.flatMap((of): Free[][] => [
    [{ text: of.text, across: 6 + MONTHS.length, bold: true, fill: 'D9D9D9' }],
    ...(of.actions ?? []).map((action): Free[] => {
      const from = MONTHS.indexOf(STARTS[action.ref ?? ''] ?? '')
      const to = MONTHS.indexOf(action.due?.text ?? '')
      return [
        action.ref ?? '',
        action.text,
        action.leads[0] ?? '',
        MONTHS[from] ?? '',
        action.due?.text ?? '',
        action.rating?.texts[0] ?? '',
        ...MONTHS.map((_, at) => (at >= from && at <= to ? { text: '', fill: '5B9BD5' } : '')),
      ]
    }),
  ])
}

export const plan: CorpusPlan = {
  id: 'fenwickham-gantt',
  title: 'Fenwickham Improvement Programme',
  style: 'a chart of months beside the tasks, drawn with filled cells; stages as banner rows',
  levels: ['Stage', 'Task'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['xlsx', 'ods', 'csv', 'html', 'paste:excel', 'paste:cells', 'pdf:ruled', 'docx'],
  page: { landscape: true, size: 7 },
  layout: () => [
    sheet('Programme'),
    title('Fenwickham Improvement Programme'),
    free(
      [
        [...['ID', 'Task', 'Owner', 'Start', 'End', 'State'], ...MONTHS].map((text) => ({
          text,
          bold: true,
        })),
        ...rows(),
      ],
      { widths: [1, 6, 4, 2, 2, 2.5, ...MONTHS.map(() => 1.5)], headings: 1 },
    ),
  ],
}
