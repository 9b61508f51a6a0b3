import type { DeliveryState } from '#src/kit/html/marks/states.ts'
import { type DeliveryMark, deliveryMarks } from '#src/kit/print/paper.ts'
import type { HighlightAction } from './highlight.ts'

/** The figures of a theme or a plan, each counted from its actions. */
export type HighlightCounts = {
  /** In the plan: without those superseded, cancelled or transferred. */
  all: number
  leftOut: number
  states: Record<DeliveryMark, number>
  /** Accepted as complete by someone other than the lead, or further. */
  accepted: number
  /** Those for which a rating is owed: the denominator of green, amber and red. */
  underWay: number
  green: number
  /** Green, and the first date still stands. */
  greenAgainstFirst: number
  amber: number
  red: number
  noReport: number
  /** Later than first promised. */
  later: number
  /** How many actions were judged at each step of difference, 0 to 4. */
  difference: readonly [number, number, number, number, number]
}

export function countsOf(actions: readonly HighlightAction[]): HighlightCounts {
  const inPlan = actions.filter((action) => isInPlan(action.delivery))
  const states = statesOf(inPlan.map((action) => action.delivery))
  const rated = inPlan.filter((action) => action.confidence !== null)
  const at = (level: number) => inPlan.filter((action) => action.difference === level).length
  const saying = (confidence: string) => rated.filter((action) => action.confidence === confidence)
  return {
    all: inPlan.length,
    leftOut: actions.length - inPlan.length,
    states,
    accepted: states.complete + states.embedding + states.embedded,
    underWay: rated.length,
    green: saying('green').length,
    greenAgainstFirst: saying('green').filter((action) => !isLater(action)).length,
    amber: saying('amber').length,
    red: saying('red').length,
    noReport: saying('no-report').length,
    later: inPlan.filter(isLater).length,
    difference: [at(0), at(1), at(2), at(3), at(4)],
  }
}

/** By the calendar, as every page counts it: a date moved over a weekend is later, though by no working day. */
function isLater(action: HighlightAction): boolean {
  const [first, now] = [action.firstDue?.on ?? null, action.due?.on ?? null]
  return first !== null && now !== null && now > first
}

/** How the same actions stood at the report before. Those not yet in the plan then are not counted. */
export function statesBefore(actions: readonly HighlightAction[]): Record<DeliveryMark, number> {
  return statesOf(
    actions.map((action) => action.deliveryBefore).filter((state): state is DeliveryState => state !== null),
  )
}

function statesOf(states: readonly DeliveryState[]): Record<DeliveryMark, number> {
  const counts = Object.fromEntries(deliveryMarks.map((mark) => [mark, 0])) as Record<DeliveryMark, number>
  for (const state of states) if (isInPlan(state)) counts[state] += 1
  return counts
}

function isInPlan(state: DeliveryState): state is DeliveryMark {
  return (deliveryMarks as readonly string[]).includes(state)
}
