import type { DescriptionEvent, LevelEvent, PlanEvent } from '#src/features/imports/plan/rows/events.ts'
import { rankName, UNSETTLED } from './banners.ts'
import { arePartedRefs, extendsRef } from './refs.ts'
import { DEPTH_OF_ROWS } from './tree-rows.ts'

/**
 * What settling knows so far: the levels that are open, each under the one before it, those of them that have rows of
 * their own, and the names of levels in the order in which they first came.
 */
type Settling = { open: LevelEvent[]; holding: Set<LevelEvent>; ranks: string[]; last: PlanEvent | undefined }

/**
 * Settles how deep each level stands: by its looks where these are known, else "Priority" over "Objective" by the
 * order in which the names first come; and "1.1" over "1.1.1" by their numbers, whatever their looks. An unnamed
 * sentence straight below a level describes it.
 */
export function settleDepths(events: PlanEvent[]): PlanEvent[] {
  const known: Settling = { open: [], holding: new Set(), ranks: [], last: undefined }
  return events.map((event) => {
    const deepest = known.open.at(-1)
    if (event.type === 'row' && deepest) known.holding.add(deepest)
    known.last = event.type === 'level' && event.depth < DEPTH_OF_ROWS ? settle(event, known) : event
    return known.last
  })
}

function settle(event: LevelEvent, known: Settling): LevelEvent | DescriptionEvent {
  if (event.depth === UNSETTLED && describes(known.last, event))
    return { type: 'description', text: event.text, keys: event.keys, source: event.source }
  const level = byNumber({ ...event, depth: depthOf(event, known) }, known.open)
  known.open = [...known.open.filter(({ depth }) => depth < level.depth), level]
  return level
}

function describes(last: PlanEvent | undefined, event: LevelEvent): boolean {
  const after = last?.type === 'level' || last?.type === 'description'
  const isBare = event.name === null && event.ref === null && event.over === undefined
  return after && isBare && event.text.split(' ').length > 8
}

function depthOf(event: LevelEvent, known: Settling): number {
  if (event.depth === UNSETTLED && event.over === undefined) return byName(event, known)
  const depth = event.depth === UNSETTLED ? byLooks(event, known) : event.depth
  for (let at = known.ranks.length; at <= depth; at += 1) known.ranks.push(`§${String(at)}`)
  return depth
}

/** Straight below the heading over it; of two in one rank, "Priority 1" without a table stands over what follows it. */
function byLooks(event: LevelEvent, { open, holding, ranks }: Settling): number {
  const below = belowLooks(event, open)
  const rank = event.name === null ? null : rankName(event)
  if (rank !== null && !ranks.includes(rank)) ranks[Math.max(below, ranks.length)] = rank
  const isOver = (one: LevelEvent) =>
    one.depth >= below &&
    one.name !== null &&
    !holding.has(one) &&
    (rank === null || ranks.indexOf(rankName(one)) < ranks.indexOf(rank))
  return 1 + (open.findLast(isOver)?.depth ?? below - 1)
}

function belowLooks(event: LevelEvent, open: readonly LevelEvent[]): number {
  return 1 + (aboveByLooks(event, open).at(-1)?.depth ?? -1)
}

/** The open levels that a heading stands under by its looks. */
function aboveByLooks({ over }: LevelEvent, open: readonly LevelEvent[]): LevelEvent[] {
  return open.slice(0, 1 + open.findIndex(({ keys }) => over != null && keys.includes(over)))
}

function byName(event: LevelEvent, { last, ranks }: Settling): number {
  const rank = rankName(event)
  if (rank === '')
    return last?.type === 'level' && last.depth === 0 && ranks.length > 0
      ? 1
      : Math.min(ranks.length, 1) * (ranks.includes('') ? 0 : lone(ranks))
  if (rank.startsWith('#')) return Number(rank.slice(1)) - 1
  if (!ranks.includes(rank)) ranks.push(rank)
  return ranks.indexOf(rank)
}

/** An unnamed banner among named levels stands below the first of them. */
function lone(ranks: string[]): number {
  return ranks.length > 0 ? 1 : 0
}

/** Below the open level whose number its own goes on from, and under none whose number says that it is another branch. */
function byNumber(level: LevelEvent, open: readonly LevelEvent[]): LevelEvent {
  const over = open.findLast(
    ({ name, ref }) => (name === level.name || level.name === null) && extendsRef(level.ref, ref),
  )
  const below = Math.max(level.depth, 1 + (over?.depth ?? -1))
  const apart = open.find(
    ({ depth, name, ref }) => depth < below && name === level.name && arePartedRefs(level.ref, ref),
  )
  const depth = apart?.depth ?? below
  return isOdd(level, depth, open) ? { ...level, depth, doubt: DOUBT } : { ...level, depth }
}

/** Whether the looks of a heading say another thing than its number, or than the name that it lacks. */
function isOdd(level: LevelEvent, depth: number, open: readonly LevelEvent[]): boolean {
  if (level.over === undefined) return false
  const { name, ref } = level
  if (name === null) return depth !== belowLooks(level, open)
  const inSeries = aboveByLooks(level, open).some(
    (one) => one.name === name && one.ref !== null && ref !== null && !extendsRef(ref, one.ref),
  )
  return inSeries || depth !== level.depth
}

const DOUBT = 'Its place among the headings and its number say different things: check what it stands under'
