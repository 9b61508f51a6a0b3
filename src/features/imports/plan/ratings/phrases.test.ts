import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import type { Status } from '#src/features/imports/plan/plan-draft.ts'
import { findKey } from './keys.ts'
import { parseRating } from './ratings.ts'

/** What councils write in a column of statuses, and what a careful person takes it for where no key says more. */
const PHRASES: [Status, string[]][] = [
  [
    'not-started',
    [
      'Not commenced',
      'Yet to commence',
      'Due to start in September',
      'Starts January',
      'Starting in April',
      'Queued',
      'Due in future',
      'Future task',
      'Planned',
      'Open – not started',
      '0% complete',
      'Start date not reached',
      'Not picked up yet',
      'Nobody has begun',
      'For later',
    ],
  ],
  [
    'on-track',
    [
      'In train',
      'Live',
      'WIP',
      'Early stages',
      'In part',
      'Partially met',
      'Substantially met',
      'In draft',
      'Draft complete',
      'Out to consultation',
      'Awaiting approval',
      'Ready for sign-off',
      'Being scoped',
      'Working towards target',
      'Progressing well',
      'Good progress',
      'As planned',
      'To time',
      'Within timescale',
      'No concerns',
      'Two of four complete',
      '3/5 complete',
      'Majority complete',
      '50-75%',
      'Over 75%',
      'Expected to be met',
      'Will meet deadline',
      'RAG: Green',
      'RAG Green',
      'G (was A)',
      'A→G',
      'G↑',
      'Light green',
      'Green ↔',
      'On the right track',
      'Steady progress',
      'Keeping to timetable',
      'Moving forward',
      'Open - in date',
      'Previously amber, now green',
    ],
  ],
  [
    'at-risk',
    [
      'Slippage',
      'Minor slippage',
      'Delayed',
      'Parked',
      'On hold',
      'Held up',
      'Some concerns',
      'Requires attention',
      'Attention needed',
      'Needs intervention',
      'On watch',
      'Extension requested',
      'Revised date agreed',
      'Reprogrammed',
      'Awaiting funding',
      'Timescale to be revised',
      'Late – in progress',
      'Will be late',
      'May miss deadline',
      'Risk of being missed',
      'At risk of not being achieved',
      'Later than planned',
      'Worsening',
      'Below target',
      'Further action needed',
      'RAG rating: Amber',
      'Amber (improving)',
      'Amber, moving to green',
      'Improved from red to amber',
      'R > A',
      'Pale amber',
      'In hand but the date is in doubt',
      'Under way, completion uncertain',
      'Work has begun but is held up',
      'Off the pace',
      'Patchy',
      'Dip since last update',
      'Getting there but slowly',
      'Off plan, recovery agreed',
      'Progress has slowed',
    ],
  ],
  [
    'off-track',
    [
      'Not on target',
      'Significant slippage',
      'Off course',
      'Overdue',
      'Past deadline',
      'Out of timescale',
      'Outside tolerance',
      'Well behind',
      'Escalated',
      'Escalated to board',
      'Immediate action required',
      'Intervention required',
      'Will miss target',
      'Not in place',
      'Unlikely to be met',
      'Overall rating: Red',
      'Red ↓',
      'Stopped, or will not be done in the quarter',
      'Halted',
      'More than six weeks late',
      'Deadline passed',
      'In serious difficulty',
      'No agreed recovery',
    ],
  ],
  [
    'complete',
    [
      'Achieved',
      'Met in full',
      'Closed',
      'Resolved',
      'Concluded',
      'Finalised',
      'Handed over',
      'Target exceeded',
      'Completed and being monitored',
      'Complete, impact not yet seen',
      'Complete – 12/05/25',
      'Complete with ongoing monitoring',
      '5 of 5 complete',
      'Green, complete',
      'BRAG – Blue',
      'Becoming embedded',
      'All steps carried out',
      'Nothing more to do',
      'Target reached',
    ],
  ],
  [
    'embedded',
    [
      'BAU',
      'Closed – moved to BAU',
      'Transferred to business as usual',
      'Mainstreamed',
      'Complete & embedded',
      'Done and making a difference',
      'Now the way we work',
    ],
  ],
  [
    null,
    [
      'Superseded',
      'Withdrawn',
      'Cancelled',
      'Merged with 2.3',
      'No longer required',
      'No update received',
      'Not applicable to us',
      'High',
      'Outstanding',
      'Requires improvement',
      'Inadequate',
      'Agreed',
      'Yes',
      'No',
      '3 of 5',
      'Amber-Green',
    ],
  ],
]

describe('a status phrase without a key', () => {
  it.each(PHRASES.flatMap(([status, texts]) => texts.map((text) => [text, status] as const)))(
    '%s',
    (text, status) => {
      expect(parseRating(text, undefined, { levels: [] }).rating).toEqual({ text, status })
    },
  )

  it('of which nothing is known stays as written, and a person is told', () => {
    const { rating, notes } = parseRating('Superseded', undefined, { levels: [] })
    expect(rating).toEqual({ text: 'Superseded', status: null })
    expect(notes).toHaveLength(1)
  })
})

const KEYS: [string, Status[]][] = [
  [
    'Blue = complete and embedded; Green = on track; Amber = some slippage; Red = off track; Grey = not yet due',
    ['embedded', 'on-track', 'at-risk', 'off-track', 'not-started'],
  ],
  [
    'BRAG: B – Action completed, R – Not on target, A – Slippage but recoverable, G – On target',
    ['complete', 'off-track', 'at-risk', 'on-track'],
  ],
  [
    'B = Completed and evidence of impact  R = Overdue or not started  A = In progress with some delay  G = In progress and on target',
    ['embedded', 'off-track', 'at-risk', 'on-track'],
  ],
  [
    '1 = Not started 2 = Started 3 = Partly achieved 4 = Fully achieved 5 = Embedded',
    ['not-started', 'on-track', 'on-track', 'complete', 'embedded'],
  ],
  [
    'A – achieved; B – on course; C – slipping; D – not achieved',
    ['complete', 'on-track', 'at-risk', 'off-track'],
  ],
  [
    'C – complete; P – in progress; N – not started; D – delayed',
    ['complete', 'on-track', 'not-started', 'at-risk'],
  ],
  [
    'NS = not started; IP = in progress; OT = on track; C = complete',
    ['not-started', 'on-track', 'on-track', 'complete'],
  ],
  [
    'Red: immediate attention from leaders; Amber: requires attention; Green: no concerns; Blue: closed',
    ['off-track', 'at-risk', 'on-track', 'complete'],
  ],
  [
    'Red = deadline missed; Amber = may miss deadline; Green = all is well; Blue = met',
    ['off-track', 'at-risk', 'on-track', 'complete'],
  ],
  [
    'Black = cancelled; Blue = complete; Green = on track; Amber = at risk; Red = missed',
    [null, 'complete', 'on-track', 'at-risk', 'off-track'],
  ],
  [
    'Dark green – complete; Light green – on track; Amber – delayed; Red – not met',
    ['complete', 'on-track', 'at-risk', 'off-track'],
  ],
  [
    'Green: delivered; Green/Amber: mostly delivered; Amber/Red: behind; Red: not delivered',
    ['complete', 'on-track', 'at-risk', 'off-track'],
  ],
]

/** Where the words of one level say nothing, or the same as another's, the others and its colour tell. */
KEYS.push(
  [
    'B = finished; G = to time; A = see the note; R = overdue',
    ['complete', 'on-track', 'at-risk', 'off-track'],
  ],
  [
    '1 – complete; 2 – on track; 3 – see the note; 4 – off track',
    ['complete', 'on-track', 'at-risk', 'off-track'],
  ],
  [
    'G = finished; Y = in hand and on time; A = in hand, see the note; R = will miss its date',
    ['complete', 'on-track', 'at-risk', 'off-track'],
  ],
)

describe('a key in one line', () => {
  it.each(KEYS)('%s', async (line, statuses) => {
    const bytes = new TextEncoder().encode(`<html><body><p>${line}</p></body></html>`)
    expect(findKey(await parseDocument(bytes, 'plan.html')).levels.map(({ status }) => status)).toEqual(
      statuses,
    )
  })

  it('of who does what is none', async () => {
    const bytes = new TextEncoder().encode(
      '<html><body><p>A – led by health; B – led by police; C – led by schools</p></body></html>',
    )
    expect(findKey(await parseDocument(bytes, 'plan.html')).levels).toEqual([])
  })
})

describe('a column of confidence', () => {
  it('says by high, medium and low whether it will be done in time', async () => {
    const rows = [
      'Action|Lead|Due date|Delivery confidence',
      'Open the hub in the old library|Tom Bell|May 2026|High',
    ]
    rows.push('Move clinics into the new hub|Tom Bell|June 2026|Medium')
    rows.push('Hold a learning day for hub staff|Amina Yusuf|July 2026|Low')
    const bytes = new TextEncoder().encode(rows.join('\n').replaceAll('|', '\t'))
    const { items } = draftPlan(await parseDocument(bytes, 'plan.txt'))
    expect(items.flatMap(({ rating }) => (rating === null ? [] : [rating.status]))).toEqual([
      'on-track',
      'at-risk',
      'off-track',
    ])
  })
})

describe('a column that asks', () => {
  it.each([
    ['On track?', ['on-track', 'off-track', 'on-track']],
    ['Achieved?', ['complete', 'off-track', 'on-track']],
    ['Complete?', ['complete', null, 'on-track']],
  ])('%s is answered by yes, no and partly', async (title, statuses) => {
    const rows = [`Action|Lead|Due date|${title}`, 'Open the hub in the old library|Tom Bell|May 2026|Yes']
    rows.push('Move clinics into the new hub|Tom Bell|June 2026|No')
    rows.push('Hold a learning day for hub staff|Amina Yusuf|July 2026|Partly')
    const bytes = new TextEncoder().encode(rows.join('\n').replaceAll('|', '\t'))
    const { items } = draftPlan(await parseDocument(bytes, 'plan.txt'))
    expect(items.flatMap(({ rating }) => (rating === null ? [] : [rating.status]))).toEqual(statuses)
  })
})
