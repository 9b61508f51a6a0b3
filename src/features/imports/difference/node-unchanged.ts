import { bareRef, bareText, type Pair, type PlanNode, type Said } from './node.ts'

/** Which parents are partners already, and what somebody said of items. */
export type Known = { partner: ReadonlyMap<string, string>; said: Said }

/**
 * What stands in the newer document as it stood: the same words under the same number, at the same place, and once only.
 * Nothing fits it better, so that of a long plan only what changed is compared with everything.
 */
export function listUnchanged(
  was: readonly PlanNode[],
  now: readonly PlanNode[],
  { partner, said }: Known,
): Pair[] {
  const settled = new Set(said.values())
  const before = standingOnce(
    was.filter(({ id, gone }) => !gone && !settled.has(id)),
    ({ parent }) => parent,
  )
  const after = standingOnce(
    now.filter(({ id }) => !said.has(id)),
    ({ parent }) => partner.get(parent ?? '') ?? null,
  )
  return [...after].flatMap(([key, node]): Pair[] => {
    const one = before.get(key)
    return one === undefined ? [] : [{ was: one, now: node, alike: 1, sure: true }]
  })
}

function standingOnce(
  nodes: readonly PlanNode[],
  under: (node: PlanNode) => string | null,
): Map<string, PlanNode> {
  const keyed = Map.groupBy(nodes, (node) =>
    JSON.stringify([bareText(node.text), bareRef(node.ref), under(node)]),
  )
  return new Map(
    [...keyed].flatMap(([key, [node, ...more]]) => (node && more.length === 0 ? [[key, node]] : [])),
  )
}
