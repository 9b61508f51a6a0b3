import type { Trx } from '#src/kit/db/index.ts'
import { figuresFrom } from './plan.figures.ts'
import type { Plan } from './plan.ts'
import { listPlans } from './plan.store.ts'
import { listAbove, listUnder } from './plan-tree.ts'
import type { Under } from './roll-up.ts'
import { type TallyAt, countingIn } from './tally.ts'
import { listTallies } from './tally.store.ts'

/** Where a plan stands among the live plans: those above it, and those under it with their figures. */
export async function findNest(
  trx: Trx,
  plan: Plan,
  today: string,
): Promise<{ above: Plan[]; under: Under[] }> {
  const plans = await listPlans(trx)
  const known = plans.some(({ id }) => id === plan.id) ? plans : [...plans, plan]
  const branches = listUnder(known, plan.id)
  const tallies = await listTallies(
    trx,
    branches.map((branch) => branch.plan),
    today,
  )
  const under = branches.map((branch) => ({ ...branch, figures: figuresIn(branch.plan, tallies) }))
  return { above: listAbove(known, plan.id), under }
}

/** The figures of one of the plans that were counted together. */
export function figuresIn({ id }: Pick<Plan, 'id'>, tallies: readonly TallyAt[]) {
  return figuresFrom(
    countingIn(
      tallies.filter(({ planId }) => planId === id),
      'plan',
    ),
  )
}
