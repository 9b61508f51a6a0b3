// Awkward. A children and young people's plan whose ratings are coloured cells under four quarters, with no
// words in them; the last quarter has not been rated.
// Choices: the rating of an action is that of the latest quarter that is coloured (Q3), not of an earlier
// one. The owner leads; the sponsor (a director) only answers for it.
import { actionTable, free, heading, para, title } from '../lay.ts'
import { act, coloured, month, placedActions, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue } from '../types.ts'

const HEX: Record<string, string> = { G: '92D050', A: 'FFC000', R: 'FF5050', B: '5B9BD5' }
const RATING = {
  G: coloured('92D050', ['Green', 'On track', 'Green – on track'], 'on-track'),
  A: coloured('FFC000', ['Amber', 'Some concern', 'Amber – some concern'], 'at-risk'),
  R: coloured('FF5050', ['Red', 'Off track', 'Red – off track'], 'off-track'),
  B: coloured('5B9BD5', ['Blue', 'Done', 'Blue – done'], 'complete'),
}

const QUARTERS = new Map<TruthAction, string>()
const SPONSOR = new Map<TruthAction, string>()

type Rest = { ref: string; sponsor: string; quarters: string }

/** The letters of the quarters so far, the last of them the rating that holds now. */
const line = (
  text: string,
  leads: string,
  due: TruthDue | null,
  { ref, sponsor, quarters }: Rest,
): TruthAction => {
  const last = quarters.at(-1)
  const rating = last === 'G' || last === 'A' || last === 'R' || last === 'B' ? RATING[last] : null
  const action = act(text, leads, due, { ref, rating })
  QUARTERS.set(action, quarters)
  SPONSOR.set(action, sponsor)
  return action
}

const themes = [
  theme('Children have the best start', [
    line('Reach 80% take-up of the two-year-old offer', 'Early Years Manager', month('Mar 26', '2026-03'), {
      ref: '1a',
      sponsor: 'Director of Education',
      quarters: 'GGG',
    }),
    line(
      'Join up the two-year health and nursery checks',
      '0–19 Service Lead; Early Years Manager',
      month('Dec 25', '2025-12'),
      { ref: '1b', sponsor: 'Director of Public Health', quarters: 'GAR' },
    ),
    line('Train 60 settings in early language', 'Early Years Manager', month('Sep 25', '2025-09'), {
      ref: '1c',
      sponsor: 'Director of Education',
      quarters: 'GGB',
    }),
    line(
      'Open a perinatal peer support group in each hub',
      'Family Hubs Manager',
      month('Feb 26', '2026-02'),
      { ref: '1d', sponsor: 'Director of Public Health', quarters: 'AAG' },
    ),
  ]),
  theme('Children are safe at home and outside it', [
    line(
      'Run a contextual safeguarding assessment of the town centre',
      'Exploitation Team Manager',
      month('Oct 25', '2025-10'),
      { ref: '2a', sponsor: 'Director of Children’s Services', quarters: 'AAA' },
    ),
    line(
      'Offer a family group conference before every pre-proceedings meeting',
      'FGC Manager',
      repeating('Ongoing', 'ongoing'),
      { ref: '2b', sponsor: 'Director of Children’s Services', quarters: 'GGG' },
    ),
    line(
      'Appoint two domestic abuse workers for young people',
      'Domestic Abuse Commissioner',
      month('Jul 25', '2025-07'),
      { ref: '2c', sponsor: 'Director of Public Health', quarters: 'RAB' },
    ),
    line(
      'Agree a joint housing protocol for 16 and 17 year olds',
      'Housing Options Manager; Leaving Care Manager',
      month('Nov 25', '2025-11'),
      { ref: '2d', sponsor: 'Director of Housing', quarters: 'RRR' },
    ),
  ]),
  theme('Children feel well', [
    line(
      'Place a wellbeing worker in every secondary school',
      'CAMHS Transformation Lead',
      month('Sep 25', '2025-09'),
      { ref: '3a', sponsor: 'ICB Director', quarters: 'GAB' },
    ),
    line(
      'Bring the longest wait for an autism assessment under a year',
      'Community Paediatrics Manager',
      month('Mar 26', '2026-03'),
      { ref: '3b', sponsor: 'ICB Director', quarters: 'RRA' },
    ),
    line(
      'Make holiday clubs free for families on low incomes',
      'HAF Coordinator',
      repeating('Each holiday', 'other'),
      { ref: '3c', sponsor: 'Director of Education', quarters: 'GGG' },
    ),
  ]),
  theme('Young people are ready for adult life', [
    line(
      'Cut the number of young people whose activity is not known',
      'Careers Service Manager',
      month('Mar 26', '2026-03'),
      { ref: '4a', sponsor: 'Director of Education', quarters: 'GGA' },
    ),
    line('Give 150 young people work experience in the council', 'HR Manager', undated('Summer 2026'), {
      ref: '4b',
      sponsor: 'Chief Executive',
      quarters: 'GGG',
    }),
    line('Move to one transitions team from age 14', 'Transitions Manager', month('Jan 26', '2026-01'), {
      ref: '4c',
      sponsor: 'Director of Adult Services',
      quarters: 'AAR',
    }),
    line('Train youth workers in mental health first aid', '', null, {
      ref: '4d',
      sponsor: 'Director of Public Health',
      quarters: '',
    }),
    line('Set up a youth cabinet with its own budget', 'Participation Officer', month('May 25', '2025-05'), {
      ref: '4e',
      sponsor: 'Chief Executive',
      quarters: 'BBB',
    }),
  ]),
]

const quarterColumn = (at: number) => ({
  title: `Q${at + 1}`,
  width: 0.7,
  of: () => '',
  fill: ({ action }: { action: TruthAction }) => HEX[QUARTERS.get(action)?.[at] ?? ''],
})

export const plan: CorpusPlan = {
  id: 'wadebrook-quarters',
  title: 'Wadebrook Children and Young People’s Plan: Delivery at Quarter 3, 2025/26',
  style: 'ratings by colour alone under four quarters, the latest of which holds; owner and sponsor pairs',
  levels: ['Outcome', 'Action'],
  scale: [
    { code: 'Blue', label: 'Done', status: 'complete', colour: '5B9BD5' },
    { code: 'Green', label: 'On track', status: 'on-track', colour: '92D050' },
    { code: 'Amber', label: 'Some concern', status: 'at-risk', colour: 'FFC000' },
    { code: 'Red', label: 'Off track', status: 'off-track', colour: 'FF5050' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Some concern' }],
  renderings: [
    'docx',
    'pdf:ruled',
    'pdf:shaded',
    'pdf:crown',
    'odt',
    'html',
    'xlsx',
    'ods',
    'csv',
    'text:tabs',
    'paste:word',
  ],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Wadebrook Children and Young People’s Plan: Delivery at Quarter 3, 2025/26'),
    para(
      'Each quarter the owner rates the action and the sponsor signs the rating off. Quarter 4 will be rated in April 2026.',
    ),
    free(
      [
        [
          { text: 'Blue', fill: '5B9BD5' },
          { text: 'Green', fill: '92D050' },
          { text: 'Amber', fill: 'FFC000' },
          { text: 'Red', fill: 'FF5050' },
        ],
        ['Done', 'On track', 'Some concern', 'Off track'],
      ],
      { widths: [1, 1, 1, 1] },
    ),
    ...themes.flatMap((of, at) => [
      heading(`Outcome ${at + 1}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Ref', width: 0.8, of: ({ action }) => action.ref ?? '' },
          { title: 'Action', width: 5, of: ({ action }) => action.text },
          { title: 'Owner', width: 2.6, of: ({ action }) => action.leads.join('; ') },
          { title: 'Sponsor', width: 2.4, of: ({ action }) => SPONSOR.get(action) ?? '' },
          { title: 'Due', width: 1.3, of: ({ action }) => action.due?.text ?? '' },
          quarterColumn(0),
          quarterColumn(1),
          quarterColumn(2),
          quarterColumn(3),
        ],
      }),
    ]),
  ],
}
