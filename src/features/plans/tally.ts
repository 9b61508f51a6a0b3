import {
  type Action,
  type Confidence,
  type DeliveryState,
  confidenceShown,
} from '#src/features/actions/index.ts'

/** Actions in one state that are said to go one way, and how many of them have what the figures ask for. */
export type Tally = {
  state: DeliveryState
  /** How it goes, of what is asked how it goes; null else. */
  said: Confidence | 'no-report' | null
  count: number
  /** Due later than first agreed. */
  later: number
  moved: number
  movedMoreThanOnce: number
  /** Difference 3 or 4. */
  consistent: number
  /** Difference 0 or 1, or nobody has judged it. */
  unseen: number
}

/**
 * An action that stands in several places is counted once in each objective, theme and plan, and once in all plans
 * together: each of its places says how wide the circle is in which it is the one that counts.
 */
export const circles = { none: 0, objective: 1, theme: 2, plan: 3, all: 4 } as const
export type Circle = keyof typeof circles

/** A tally of what stands in one place of a plan. */
export type TallyAt = Tally & {
  planId: string
  /** Empty for what is mirrored in the plan as a whole. */
  themeId: string
  objectiveId: string | null
  circle: (typeof circles)[Circle]
  /** They live in another plan. */
  isGuest: boolean
  /** Their date has passed, and nobody has said that they are delivered. */
  overdue: number
}

/** What counts in a circle. */
export function countingIn<T extends Pick<TallyAt, 'circle'>>(tallies: readonly T[], circle: Circle): T[] {
  return tallies.filter((tally) => tally.circle >= circles[circle])
}

/** One action as a tally. */
export function tallyOf(action: Action, heardSince: string): Tally {
  const { state, timesMoved, dueOn, firstDueOn } = action
  const difference = action.difference ?? 0
  return {
    state,
    said: confidenceShown(action, heardSince),
    count: 1,
    later: Number(dueOn !== null && firstDueOn !== null && dueOn > firstDueOn),
    moved: Number(timesMoved > 0),
    movedMoreThanOnce: Number(timesMoved > 1),
    consistent: Number(difference >= 3),
    unseen: Number(difference <= 1),
  }
}
