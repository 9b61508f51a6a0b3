import type { DescriptionEvent, LevelEvent, PlanEvent } from '#src/features/imports/plan/rows/events.ts'
import { rankName, UNSETTLED } from './banners.ts'

/**
 * Settles how deep each named level stands: "Priority" over "Objective" by the order in which the
 * names first come, "1" over "1.1" by their references. An unnamed sentence straight below a level
 * describes it.
 */
export function settleDepths(events: PlanEvent[]): PlanEvent[] {
  const ranks: string[] = []
  const settled: PlanEvent[] = []
  for (const event of events) {
    const last = settled.at(-1)
    if (event.type !== 'level' || event.depth !== UNSETTLED) {
      if (event.type === 'level' && event.depth < 2)
        while (ranks.length <= event.depth) ranks.push(`§${String(ranks.length)}`)
      settled.push(event)
      continue
    }
    if (describes(last, event)) {
      settled.push({
        type: 'description',
        text: event.text,
        keys: event.keys,
        source: event.source,
      } satisfies DescriptionEvent)
      continue
    }
    settled.push({ ...event, depth: belowNamed(event, settled) ?? depthOf(event, last, ranks) })
  }
  return settled
}

/** "1a" below "Priority 1": a number that goes on from that of the last named level stands straight below it. */
function belowNamed(event: LevelEvent, settled: PlanEvent[]): number | null {
  const over = settled.findLast((one) => one.type === 'level' && one.name !== null)
  if (over?.type !== 'level' || over.ref === null || event.ref === null || event.name !== null) return null
  const own = event.ref.replace(/[.:)\s]+$/, '')
  const above = over.ref.replace(/[.:)\s]+$/, '')
  return own.startsWith(above) && /^[a-z]$/i.test(own.slice(above.length)) ? over.depth + 1 : null
}

function describes(last: PlanEvent | undefined, event: LevelEvent): boolean {
  const after = last?.type === 'level' || last?.type === 'description'
  return after && event.name === null && event.ref === null && event.text.split(' ').length > 8
}

function depthOf(event: LevelEvent, last: PlanEvent | undefined, ranks: string[]): number {
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
