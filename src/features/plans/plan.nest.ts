import type { Trx } from '#src/kit/db/index.ts'
import { listStanding } from './placement.store.ts'
import { figuresOf } from './plan.figures.ts'
import type { Plan } from './plan.ts'
import { listPlans } from './plan.store.ts'
import { type Branch, listAbove, listUnder } from './plan-tree.ts'
import type { Under } from './roll-up.ts'

/** Where a plan stands among the live plans: those above it, and those under it with their figures. */
export async function findNest(
  trx: Trx,
  plan: Plan,
  heardSince: string,
): Promise<{ above: Plan[]; under: Under[] }> {
  const plans = await listPlans(trx)
  const known = plans.some(({ id }) => id === plan.id) ? plans : [...plans, plan]
  const under = await withFigures(trx, listUnder(known, plan.id), heardSince)
  return { above: listAbove(known, plan.id), under }
}

/** Plans of a tree, each with the figures of all that stands in it. */
export async function withFigures(
  trx: Trx,
  branches: readonly Branch<Plan>[],
  heardSince: string,
): Promise<Under[]> {
  return Promise.all(
    branches.map(async ({ plan, depth }) => ({
      ...{ plan, depth },
      figures: figuresOf(await listStanding(trx, plan), heardSince),
    })),
  )
}
