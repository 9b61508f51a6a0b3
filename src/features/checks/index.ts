import type { Door } from '#src/kit/http/door.ts'
import { planCheckRoutes } from './checks.routes.tsx'
import { greensRoutes } from './greens.routes.tsx'
import { mendRoutes } from './mend.routes.tsx'

export { drawGreens } from './green.draw.ts'
export { drawMonthly } from './green.job.ts'
export { gatherOptimism } from './optimism.gather.ts'
export { type GreenCheck, listChecks, saveOutcome } from './green.store.ts'
export { countTroubles } from './plan.check.ts'

export function checksRoutes(door: Door): void {
  planCheckRoutes(door)
  mendRoutes(door)
  greensRoutes(door)
}
