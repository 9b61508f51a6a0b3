import type { Confidence, DeliveryState, Difference } from './states.ts'

// What each mark means, in one place: the page of marks says it, and the foot of every report.

export const deliveryMeanings = [
  ['not-started', 'Nobody has begun. Its date and its lead stand.'],
  ['in-progress', 'The lead has begun, and is asked each month how it goes.'],
  ['submitted', 'The lead says that it is delivered. Somebody who does not lead it has to check.'],
  ['complete', 'Somebody who does not lead it has checked what was delivered and accepted it.'],
  ['embedding', 'Delivered and accepted; whether the change lasts is being tested.'],
  ['embedded', 'The quality lead has confirmed that it lasts, from two kinds of evidence at least.'],
  ['paused', 'Stopped for a reason that is written down.'],
  ['regressed', 'What was embedded no longer holds. It is worked on again.'],
] as const satisfies (readonly [DeliveryState, string])[]

export const confidenceMeanings = [
  ['green', 'The lead expects it to land by the date in force.'],
  ['amber', 'It is at risk. The reason stands beside it.'],
  ['red', 'It will not land by its date, or it is late. The reason stands beside it.'],
  ['no-report', 'Nobody has said for twenty working days. An old green is not shown as green.'],
] as const satisfies (readonly [NonNullable<Confidence>, string])[]

export const differenceMeanings: Readonly<Record<NonNullable<Difference>, string>> = [
  'It was delivered too lately, or nobody has looked.',
  'Things were done. Nothing shows yet that practice or a child’s life has changed.',
  'Some teams work differently, and it shows.',
  'Most teams do, and it shows in their work with children.',
  'It lasts, and families say so.',
]
