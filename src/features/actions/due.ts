import type { Action } from './action.ts'
import { type DeliveryStep, isAccepted, isOpen } from './delivery.ts'

/** What comes round again, and so has cycles; "ongoing" and "other" name no period. */
export const roundNames = {
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  termly: 'term',
  'six-monthly': 'half year',
  annual: 'year',
} as const

export type Round = keyof typeof roundNames

export function isRound(repeats: string | null): repeats is Round {
  return repeats !== null && Object.hasOwn(roundNames, repeats)
}

type Dated = Pick<Action, 'state' | 'dueOn' | 'dueRepeats' | 'reviewOn'>

/**
 * "Ongoing", "TBC" or nothing at all: no day by which it can be judged, and no day on which anybody looks again.
 * It must get one. What is being tested for lasting is looked at again by its own check.
 */
export function lacksReviewDate(action: Dated): boolean {
  return (
    (isOpen(action.state) || action.state === 'submitted') &&
    action.dueOn === null &&
    !isRound(action.dueRepeats) &&
    action.reviewOn === null
  )
}

/** A day to look again is asked for with a step that leaves the action open and without a day of its own. */
export function asksReview(step: Pick<DeliveryStep, 'to' | 'asksReview'>, action: Dated): boolean {
  return step.asksReview === true || (isOpen(step.to) && lacksReviewDate({ ...action, state: step.to }))
}

/** The day to look again has come and gone, and nobody has set the next. */
export function isReviewPassed(action: Dated, today: string): boolean {
  return (
    (isOpen(action.state) || isAccepted(action.state)) && action.reviewOn !== null && action.reviewOn < today
  )
}
