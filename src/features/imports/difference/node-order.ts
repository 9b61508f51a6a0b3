import type { Pair, PlanNode } from './node.ts'

/**
 * The records that stand elsewhere in the newer document: under another parent, or in another order
 * among those beside them. Of several in a new order, the fewest that explain it are told.
 */
export function listMoved(
  was: readonly PlanNode[],
  now: readonly PlanNode[],
  pairs: readonly Pair[],
): ReadonlySet<string> {
  const liveOf = new Map(pairs.map((pair) => [pair.now.id, pair.was]))
  const byId = new Map(was.map((node) => [node.id, node]))
  const place = new Map(was.map(({ id }, at) => [id, at]))
  const moved = new Set<string>()
  const beside = new Map<string, string[]>()
  for (const node of now) {
    const live = liveOf.get(node.id)
    if (live === undefined || live.level !== node.level) continue
    const among = `${node.level}|${live.parent ?? ''}`
    if (!standsAsBefore(parentIn(liveOf, node), live.parent, byId)) moved.add(live.id)
    else beside.set(among, [...(beside.get(among) ?? []), live.id])
  }
  for (const ids of beside.values()) {
    const order = ids.map((id) => place.get(id) ?? 0)
    const kept = longestRising(order)
    ids.forEach((id, at) => {
      if (!kept.has(order[at] ?? 0)) moved.add(id)
    })
  }
  return moved
}

/** The record that a thing of the document stands under; its own item where that is new. */
function parentIn(liveOf: ReadonlyMap<string, PlanNode>, { parent }: PlanNode): string | null {
  return parent === null ? null : (liveOf.get(parent)?.id ?? `new ${parent}`)
}

/** Under the same; or beside the action that it is a part of, which few documents say. */
function standsAsBefore(
  now: string | null,
  was: string | null,
  byId: ReadonlyMap<string, PlanNode>,
): boolean {
  if (now === was) return true
  const parent = byId.get(was ?? '')
  return parent?.level === 'action' && standsAsBefore(now, parent.parent, byId)
}

/** The longest run of numbers, in their order, that only rises. */
function longestRising(numbers: readonly number[]): Set<number> {
  const ends: { value: number; before: number }[] = []
  const back: number[] = []
  numbers.forEach((value, at) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle]?.value ?? 0) < value) low = middle + 1
      else high = middle
    }
    back.push(low === 0 ? -1 : (ends[low - 1]?.before ?? -1))
    ends[low] = { value, before: at }
  })
  const kept = new Set<number>()
  for (let at = ends.at(-1)?.before ?? -1; at >= 0; at = back[at] ?? -1) {
    const value = numbers[at]
    if (value !== undefined) kept.add(value)
  }
  return kept
}

type Placing = { live: readonly string[]; document: readonly string[]; placed: ReadonlySet<string> }

/**
 * The order of the plan once what was placed (added, or moved) has its place from the document: each
 * stands straight after what the document has before it, and all else keeps its order.
 */
export function orderAfter({ live, document, placed }: Placing): string[] {
  const order = live.filter((id) => !placed.has(id))
  document.forEach((id, at) => {
    if (!placed.has(id)) return
    const before = document.slice(0, at).findLast((one) => order.includes(one))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
  })
  return order
}
