import type { Deps, Door } from '#src/kit/http/door.ts'
import { askingPages } from './asking.routes.tsx'
import { noticesPages } from './notices.routes.tsx'
import { outboxPages } from './outbox.routes.tsx'

export { listAskedToday } from './asking.store.ts'
export { makeDigests } from './digest.make.ts'
export { askForUpdates } from './notice.tell.ts'
export { gatherScene } from './scene.gather.ts'
export { tellPeople } from './notice.job.ts'
export { countUnseen } from './notice.store.ts'
export { type Week, weekOf } from './week.ts'

export function noticesRoutes(door: Door, deps: Deps): void {
  noticesPages(door, deps)
  outboxPages(door, deps)
  askingPages(door)
}
