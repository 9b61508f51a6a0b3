import type { Api } from '#src/kit/api/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { actionApi } from './action.api.ts'
import { actionListRoutes } from './action-list.routes.tsx'
import { planApi } from './plan.api.ts'
import { planRoutes } from './plan.routes.tsx'
import { stepRoutes } from './step.routes.tsx'

/** Every address of the plan. */
export function plansRoutes(door: Door): void {
  planRoutes(door)
  actionListRoutes(door)
  stepRoutes(door)
}

/** The plan for programs. */
export function plansApi(api: Api): void {
  planApi(api)
  actionApi(api)
}
