import {
  type Action,
  type Confidence,
  confidenceShown,
  heardSince,
  isAccepted,
} from '#src/features/actions/index.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'

/** What a comparison looks at, of an action at one of its dates; the text only where the wording is not the same on both. */
export type Compared = Pick<
  Action,
  | 'id'
  | 'ref'
  | 'title'
  | 'text'
  | 'state'
  | 'confidence'
  | 'confidenceAt'
  | 'confidenceReason'
  | 'difference'
  | 'differenceNote'
  | 'dueOn'
  | 'dueText'
  | 'firstDueOn'
>

/** One action at two dates. */
export type Changed = { before: Compared; after: Compared }
/** A plan at two dates: how many actions it had on the second, and all those that may not be the same on both. */
export type AtBoth = { all: number; pairs: Changed[]; added: Compared[]; removed: Compared[] }
export type Moved = Changed & { days: number; daysInAll: number }
export type Rerated = Changed & { was: Confidence | 'no-report' | null; now: Confidence | 'no-report' | null }

/** A plan at two dates: what is different, each action in every group that fits it. */
export type Comparison = {
  all: number
  unchanged: number
  completed: Changed[]
  slipped: Changed[]
  later: Moved[]
  earlier: Moved[]
  rerated: Rerated[]
  steps: Changed[]
  judged: Changed[]
  added: Compared[]
  removed: Compared[]
  reworded: Changed[]
}

const order = { red: 0, amber: 1, green: 2 }

/** What is different in a plan, each action in every group that fits it. */
export function comparisonOf(
  { all, pairs, added, removed }: AtBoth,
  days: { from: string; to: string },
): Comparison {
  const stepped = pairs.filter((pair) => pair.before.state !== pair.after.state)
  const completed = stepped.filter((pair) => isAccepted(pair.after.state) && !isAccepted(pair.before.state))
  const slipped = stepped.filter((pair) => pair.after.state === 'regressed' || pair.after.state === 'paused')
  const moved = pairs.flatMap(moveOf)
  const named = new Set([...completed, ...slipped])
  const groups = {
    completed,
    slipped,
    later: moved.filter((one) => one.days > 0).sort((a, b) => b.daysInAll - a.daysInAll),
    earlier: moved.filter((one) => one.days < 0),
    rerated: reratedOf(pairs, days),
    steps: stepped.filter((pair) => !named.has(pair)),
    judged: pairs.filter((pair) => pair.before.difference !== pair.after.difference),
    reworded: pairs.filter((pair) => wordsOf(pair.before) !== wordsOf(pair.after)),
  }
  const touched = new Set(Object.values(groups).flatMap((group) => group.map((pair) => pair.after.id)))
  return {
    ...groups,
    ...{ all, added, removed },
    unchanged: all - added.length - touched.size,
  }
}

/** The whole wording of an action: its full text, or its title where that says it all. */
export function wordsOf(action: Pick<Action, 'title' | 'text'>): string {
  return action.text === '' ? action.title : action.text
}

function moveOf(pair: Changed): Moved[] {
  const { before, after } = pair
  if (before.dueOn === null || after.dueOn === null || before.dueOn === after.dueOn) return []
  return [
    {
      ...pair,
      days: workingDaysBetween(before.dueOn, after.dueOn),
      daysInAll: workingDaysBetween(after.firstDueOn ?? before.dueOn, after.dueOn),
    },
  ]
}

function reratedOf(pairs: Changed[], days: { from: string; to: string }): Rerated[] {
  const [sinceFrom, sinceTo] = [heardSince(days.from), heardSince(days.to)]
  return pairs
    .map((pair) => ({
      ...pair,
      was: confidenceShown(pair.before, sinceFrom),
      now: confidenceShown(pair.after, sinceTo),
    }))
    .filter((one) => one.was !== one.now && one.was !== null && one.now !== null)
    .sort((a, b) => worseBy(b) - worseBy(a))
}

function worseBy({ was, now }: Rerated): number {
  const rank = (confidence: Rerated['now']) =>
    confidence === null ? 3 : confidence === 'no-report' ? 0.5 : order[confidence]
  return rank(was) - rank(now)
}
