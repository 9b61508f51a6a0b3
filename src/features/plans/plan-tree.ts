import type { Plan } from './plan.ts'

type Node = Pick<Plan, 'id' | 'parentId'>

/**
 * What stands under one another in the order of its tree, each followed by what stands under it, with how deep it stands.
 * One whose own upper one is not among those given stands at the top. What is given twice, as its own and mirrored, has
 * what is under it once; a circle would leave out what is in it rather than never end.
 */
export function inTree<T extends Node>(all: readonly T[]): { one: T; depth: number }[] {
  const known = new Set(all.map(({ id }) => id))
  const under = Map.groupBy(all, ({ parentId }) => parentId)
  const branch = (one: T, depth: number): { one: T; depth: number }[] => {
    const below = under.get(one.id) ?? []
    under.delete(one.id)
    return [{ one, depth }, ...below.flatMap((part) => branch(part, depth + 1))]
  }
  return all
    .filter(({ parentId }) => parentId === null || !known.has(parentId))
    .flatMap((one) => branch(one, 0))
}

/** A plan with how deep it stands: 0 at the top. */
export type Branch<T extends Node> = { plan: T; depth: number }

/** Plans in the order of their tree; the store allows no circle of them. */
export function treeOf<T extends Node>(plans: readonly T[]): Branch<T>[] {
  return inTree(plans).map(({ one, depth }) => ({ plan: one, depth }))
}

/** What stands under a plan, at every depth, in the order of the tree. */
export function listUnder<T extends Node>(plans: readonly T[], planId: string): Branch<T>[] {
  const all = treeOf(plans)
  const at = all.findIndex(({ plan }) => plan.id === planId)
  const depth = all[at]?.depth
  if (depth === undefined) return []
  const after = all.slice(at + 1)
  const end = after.findIndex((one) => one.depth <= depth)
  return (end === -1 ? after : after.slice(0, end)).map((one) => ({ ...one, depth: one.depth - depth - 1 }))
}

/** The plans above a plan, from the top down. */
export function listAbove<T extends Node>(plans: readonly T[], planId: string): T[] {
  const above: T[] = []
  let at = plans.find(({ id }) => id === planId)
  while (at !== undefined && above.length <= plans.length) {
    const parentId = at.parentId
    at = plans.find(({ id }) => id === parentId)
    if (at !== undefined) above.unshift(at)
  }
  return above
}

/** Those under which a plan may stand: not itself, and nothing that stands under it. The store holds to the same. */
export function listPossibleParents<T extends Node>(plans: readonly T[], planId: string | null): T[] {
  if (planId === null) return [...plans]
  const under = new Set(listUnder(plans, planId).map(({ plan }) => plan.id))
  return plans.filter(({ id }) => id !== planId && !under.has(id))
}
