import type { Plan } from './plan.ts'

type Node = Pick<Plan, 'id' | 'parentId'>

/** A plan with how deep it stands: 0 at the top. */
export type Branch<T extends Node> = { plan: T; depth: number }

/**
 * Plans in the order of their tree, each followed by what stands under it. A plan whose own upper plan is not among
 * those given stands at the top; a circle, which the store does not allow, would leave out its plans rather than never end.
 */
export function treeOf<T extends Node>(plans: readonly T[]): Branch<T>[] {
  const known = new Set(plans.map(({ id }) => id))
  const isTop = ({ parentId }: T) => parentId === null || !known.has(parentId)
  const branch = (plan: T, depth: number): Branch<T>[] => [
    { plan, depth },
    ...plans.filter(({ parentId }) => parentId === plan.id).flatMap((under) => branch(under, depth + 1)),
  ]
  return plans.filter(isTop).flatMap((plan) => branch(plan, 0))
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
