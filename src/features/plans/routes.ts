import type { Api } from '#src/kit/api/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { actionApi } from './action.api.ts'
import { actionListRoutes } from './action-list.routes.tsx'
import { frameworkRoutes } from './framework.routes.tsx'
import { mirroredRoutes } from './mirrored.routes.tsx'
import { placesRoutes } from './places.routes.tsx'
import { planApi } from './plan.api.ts'
import { type CountTroubles, planRoutes } from './plan.routes.tsx'
import { particularsRoutes } from './plan-particulars.routes.tsx'

/** Every address of the plan; `countTroubles` counts what the plan's checks found, which are built on the plan. */
export function plansRoutes(door: Door, countTroubles: CountTroubles): void {
  planRoutes(door, countTroubles)
  particularsRoutes(door)
  mirroredRoutes(door)
  placesRoutes(door)
  frameworkRoutes(door)
  actionListRoutes(door)
}

/** The plan for programs. */
export function plansApi(api: Api): void {
  planApi(api)
  actionApi(api)
}
