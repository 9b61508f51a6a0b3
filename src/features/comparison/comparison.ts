import {
  type Action,
  type Confidence,
  confidenceShown,
  heardSince,
  isAccepted,
} from '#src/features/actions/index.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'

/** One action at two dates. */
export type Changed = { before: Action; after: Action }
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
  added: Action[]
  removed: Action[]
  reworded: Changed[]
}

const order = { red: 0, amber: 1, green: 2 }

export function comparePlans(
  before: readonly Action[],
  after: readonly Action[],
  days: { from: string; to: string },
): Comparison {
  const was = new Map(before.map((action) => [action.id, action]))
  const pairs = after.flatMap((action) => {
    const earlier = was.get(action.id)
    return earlier === undefined ? [] : [{ before: earlier, after: action }]
  })
  const now = new Set(after.map((action) => action.id))
  const stepped = pairs.filter((pair) => pair.before.state !== pair.after.state)
  const completed = stepped.filter((pair) => isAccepted(pair.after.state) && !isAccepted(pair.before.state))
  const slipped = stepped.filter((pair) => pair.after.state === 'regressed' || pair.after.state === 'paused')
  const moved = pairs.flatMap(moveOf)
  const groups = {
    completed,
    slipped,
    later: moved.filter((one) => one.days > 0).sort((a, b) => b.daysInAll - a.daysInAll),
    earlier: moved.filter((one) => one.days < 0),
    rerated: reratedOf(pairs, days),
    steps: stepped.filter((pair) => !completed.includes(pair) && !slipped.includes(pair)),
    judged: pairs.filter((pair) => pair.before.difference !== pair.after.difference),
    reworded: pairs.filter((pair) => wordsOf(pair.before) !== wordsOf(pair.after)),
  }
  const touched = new Set(Object.values(groups).flatMap((group) => group.map((pair) => pair.after.id)))
  return {
    ...groups,
    all: after.length,
    unchanged: pairs.filter((pair) => !touched.has(pair.after.id)).length,
    added: after.filter((action) => !was.has(action.id)),
    removed: before.filter((action) => !now.has(action.id)),
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
