import type { Door } from '#src/kit/http/door.ts'
import { actionListRoutes } from './action-list.routes.tsx'
import { planRoutes } from './plan.routes.tsx'
import { stepRoutes } from './step.routes.tsx'

/** Every address of the plan. */
export function plansRoutes(door: Door): void {
  planRoutes(door)
  actionListRoutes(door)
  stepRoutes(door)
}
