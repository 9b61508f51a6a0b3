import type { Door } from '#src/kit/http/door.ts'
import { carryingRoutes } from './carrying.routes.tsx'
import { handoverRoutes } from './handover.routes.tsx'
import { postRoutes } from './post.routes.tsx'

export { type Group, groupsOf } from './led.ts'
export { listLed, listUnled } from './led.store.ts'
export { mayKeepPosts } from './post.access.ts'
export { fillPost, vacatePost } from './post.fill.ts'
export { vacateAllOf } from './person.leave.ts'

export function leadsRoutes(door: Door): void {
  postRoutes(door)
  handoverRoutes(door)
  carryingRoutes(door)
}
