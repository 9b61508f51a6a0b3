import {
  type Action,
  type DeliveryState,
  confidenceShown,
  isAccepted,
  isCounted,
  isReporting,
} from '#src/features/actions/index.ts'
import type { LadderCounts } from '#src/kit/charts/ladder.ts'
import { deliveryWords } from '#src/kit/html/marks/states.ts'

/** How many actions stand where, how sure their leads are, and what has changed for children. */
export type Figures = {
  all: number
  byState: Record<CountedState, number>
  accepted: number
  /** Actions whose leads are asked how it goes. */
  reporting: number
  green: number
  amber: number
  red: number
  noReport: number
  /** Green, and still on the date first agreed. */
  greenOnFirstDates: number
  moved: number
  movedMoreThanOnce: number
  /** Difference 3 or 4. */
  consistent: number
  /** Accepted as delivered, and nothing seen yet in practice. */
  acceptedWithoutDifference: number
}

/** The ladder's rungs in order, then the two states that stand apart. */
export const countedStates = [
  'not-started',
  'in-progress',
  'submitted',
  'complete',
  'embedding',
  'embedded',
  'paused',
  'regressed',
] as const
export type CountedState = (typeof countedStates)[number]

/**
 * Every figure of a page comes from here, so that two pages cannot disagree (governance and assurance, 4.3). An action
 * is counted once, in however many of the places it stands.
 */
export function figuresOf(actions: readonly Action[], heardSince: string): Figures {
  const once = [...new Map(actions.map((action) => [action.id, action])).values()]
  const kept = once.filter((action) => isCounted(action.state))
  const reporting = kept.filter((action) => isReporting(action.state))
  const shown = reporting.map((action) => confidenceShown(action, heardSince))
  const count = (wanted: string) => shown.filter((confidence) => confidence === wanted).length
  return {
    all: kept.length,
    byState: Object.fromEntries(
      countedStates.map((state) => [state, kept.filter((action) => rungOf(action.state) === state).length]),
    ) as Record<CountedState, number>,
    accepted: kept.filter((action) => isAccepted(action.state)).length,
    reporting: reporting.length,
    green: count('green'),
    amber: count('amber'),
    red: count('red'),
    noReport: count('no-report'),
    greenOnFirstDates: reporting.filter(
      (action) => confidenceShown(action, heardSince) === 'green' && !isLaterThanFirst(action),
    ).length,
    moved: kept.filter((action) => action.timesMoved > 0).length,
    movedMoreThanOnce: kept.filter((action) => action.timesMoved > 1).length,
    consistent: kept.filter((action) => (action.difference ?? 0) >= 3).length,
    acceptedWithoutDifference: kept.filter(
      (action) => isAccepted(action.state) && (action.difference ?? 0) <= 1,
    ).length,
  }
}

/** The same counts as the ladder's pictures name them. */
export function ladderOf({ byState }: Pick<Figures, 'byState'>): LadderCounts {
  return {
    notStarted: byState['not-started'],
    inProgress: byState['in-progress'],
    awaiting: byState.submitted,
    complete: byState.complete,
    embedding: byState.embedding,
    embedded: byState.embedded,
    paused: byState.paused,
    regressed: byState.regressed,
  }
}

function isLaterThanFirst(action: Pick<Action, 'dueOn' | 'firstDueOn'>): boolean {
  return action.dueOn !== null && action.firstDueOn !== null && action.dueOn > action.firstDueOn
}

// What left the plan for daily work was embedded first.
function rungOf(state: DeliveryState): DeliveryState {
  return state === 'transferred' ? 'embedded' : state
}

/** "5 not started, 31 in progress": only what there is. */
export function sayStates(figures: Pick<Figures, 'byState'>): string {
  const said = countedStates
    .filter((state) => figures.byState[state] > 0)
    .map((state) => `${figures.byState[state]} ${deliveryWords[state].toLowerCase()}`)
  return said.length === 0 ? 'Nothing yet' : said.join(', ')
}
