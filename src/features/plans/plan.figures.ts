import {
  type Action,
  type DeliveryState,
  isAccepted,
  isCounted,
  isReporting,
} from '#src/features/actions/index.ts'
import type { LadderCounts } from '#src/kit/charts/ladder.ts'
import { deliveryWords } from '#src/kit/html/marks/states.ts'
import { type Tally, tallyOf } from './tally.ts'

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
 * Every figure of a page comes from here, so that two pages cannot disagree (governance and assurance, 4.3). The tallies
 * are of actions counted once.
 */
export function figuresFrom(tallies: readonly Tally[]): Figures {
  const kept = tallies.filter(({ state }) => isCounted(state))
  const reporting = kept.filter(({ state }) => isReporting(state))
  const accepted = kept.filter(({ state }) => isAccepted(state))
  const saying = (wanted: Tally['said']) => reporting.filter(({ said }) => said === wanted)
  return {
    all: sum(kept, 'count'),
    byState: Object.fromEntries(
      countedStates.map((state) => [
        state,
        sum(
          kept.filter((tally) => rungOf(tally.state) === state),
          'count',
        ),
      ]),
    ) as Record<CountedState, number>,
    accepted: sum(accepted, 'count'),
    reporting: sum(reporting, 'count'),
    green: sum(saying('green'), 'count'),
    amber: sum(saying('amber'), 'count'),
    red: sum(saying('red'), 'count'),
    noReport: sum(saying('no-report'), 'count'),
    greenOnFirstDates: sum(saying('green'), 'count') - sum(saying('green'), 'later'),
    moved: sum(kept, 'moved'),
    movedMoreThanOnce: sum(kept, 'movedMoreThanOnce'),
    consistent: sum(kept, 'consistent'),
    acceptedWithoutDifference: sum(accepted, 'unseen'),
  }
}

/** The figures of actions that a page lists anyway: each is counted once, in however many places it stands. */
export function figuresOf(actions: readonly Action[], heardSince: string): Figures {
  const once = new Map(actions.map((action) => [action.id, action]))
  return figuresFrom([...once.values()].map((action) => tallyOf(action, heardSince)))
}

function sum(tallies: readonly Tally[], of: Exclude<keyof Tally, 'state' | 'said'>): number {
  return tallies.reduce((total, tally) => total + tally[of], 0)
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
