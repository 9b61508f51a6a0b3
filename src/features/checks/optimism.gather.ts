import { type Plan, listThemes } from '#src/features/plans/index.ts'
import type { Optimisms } from '#src/kit/charts/optimism.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { listChecks, listDraws } from './green.store.ts'
import { optimismByTheme, optimismsOf } from './green.optimism.ts'

/** Can this plan's greens be trusted? Null where none was ever checked. */
export async function gatherOptimism(
  trx: Trx,
  { council, plan, now }: { council: string; plan: Plan; now: Date },
): Promise<Optimisms | null> {
  const [draws, checks, themes] = await Promise.all([
    listDraws(trx, plan.id),
    listChecks(trx, plan.id),
    listThemes(trx, plan.id),
  ])
  if (!checks.some(({ outcome }) => outcome !== null)) return null
  const byTheme = optimismByTheme(themes, draws, checks)
  return optimismsOf({ council, plan, draws, checks, themes: byTheme, today: dayOf(now) })
}
