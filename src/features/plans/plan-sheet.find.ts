import type { Trx } from '#src/kit/db/index.ts'
import { listStanding } from './placement.store.ts'
import type { Standing } from './placement.ts'
import type { Plan } from './plan.ts'
import type { TallyAt } from './tally.ts'
import { listTallies } from './tally.store.ts'

/** More than this is drawn on no sheet: 300 actions fill three sheets of A3 already. */
const mostDrawn = 300

/** What stands in a plan on a day, counted; and each action, where they are few enough to be drawn one by one. */
export type Stands = {
  tallies: TallyAt[]
  /** Null: there are too many for a sheet. */
  actions: Standing[] | null
}

export async function findStands(trx: Trx, plan: Plan, today: string): Promise<Stands> {
  const tallies = await listTallies(trx, [plan], today)
  return { tallies, actions: isTooLong(plan, tallies) ? null : await listStanding(trx, plan) }
}

/** Whether its actions are too many for a sheet; an obsession's few are always listed. */
export function isTooLong(plan: Pick<Plan, 'kind'>, tallies: readonly TallyAt[]): boolean {
  return plan.kind !== 'obsession' && tallies.reduce((sum, { count }) => sum + count, 0) > mostDrawn
}
