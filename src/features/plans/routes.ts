import type { Api } from '#src/kit/api/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { actionApi } from './action.api.ts'
import { actionListRoutes } from './action-list.routes.tsx'
import { planApi } from './plan.api.ts'
import { type CountTroubles, planRoutes } from './plan.routes.tsx'
import { stepRoutes } from './step.routes.tsx'

/** Every address of the plan; `countTroubles` counts what the plan's checks found, which are built on the plan. */
export function plansRoutes(door: Door, countTroubles: CountTroubles): void {
  planRoutes(door, countTroubles)
  actionListRoutes(door)
  stepRoutes(door)
}

/** The plan for programs. */
export function plansApi(api: Api): void {
  planApi(api)
  actionApi(api)
}
