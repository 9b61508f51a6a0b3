/** The states of delivery, in the order in which an action climbs, then those that stand apart. */
export const deliveryWords = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  submitted: 'Awaiting acceptance',
  complete: 'Complete',
  embedding: 'Embedding',
  embedded: 'Embedded',
  paused: 'Paused',
  regressed: 'Regressed',
  draft: 'Draft',
  proposed: 'Proposed',
  superseded: 'Superseded',
  cancelled: 'Cancelled',
  transferred: 'Transferred',
} as const

export type DeliveryState = keyof typeof deliveryWords

export const confidenceWords = {
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  'no-report': 'No report',
} as const

/** Null where none is asked for: not started, or delivered. */
export type Confidence = keyof typeof confidenceWords | null

export const differenceWords = [
  'Too early to say',
  'Activity only',
  'Early signs in some teams',
  'Consistent in most teams',
  'Sustained, and felt by families',
] as const

/** The same where there is little room, as on a card. */
export const differenceShort = ['Too early', 'Activity', 'Early signs', 'Consistent', 'Sustained'] as const

/** Null before anyone has judged it; 0 to 4 after. */
export type Difference = 0 | 1 | 2 | 3 | 4 | null
