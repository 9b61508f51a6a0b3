import type { Door } from '#src/kit/http/door.ts'
import { actionPartRoutes } from './action-part.routes.tsx'
import { objectivePartRoutes } from './objective-part.routes.tsx'
import { themePartRoutes } from './theme-part.routes.tsx'

/** Themes, objectives and actions written into a plan by hand, worded anew and moved. */
export function partsRoutes(door: Door): void {
  themePartRoutes(door)
  objectivePartRoutes(door)
  actionPartRoutes(door)
}
