import type { Door } from '#src/kit/http/door.ts'
import { versionChangesRoutes } from './changes.routes.tsx'
import { commentRoutes } from './comment.routes.tsx'
import { consultationRoutes } from './consultation.routes.tsx'
import { publishedRoutes } from './published.routes.tsx'
import { consultationSettingsRoutes } from './settings.routes.tsx'
import { versionStepRoutes } from './step.routes.tsx'
import { versionRoutes } from './version.routes.tsx'

export { answerComment, giveComment } from './comment.give.ts'
export { closeConsultation } from './consultation.close.ts'
export { openConsultation } from './consultation.open.ts'
export { usualLeastDays } from './consultation.ts'
export { beginVersion } from './version.begin.ts'
export { takeVersionStep } from './version.step.ts'
export { hasApproved } from './version.store.ts'

export function versionsRoutes(door: Door): void {
  versionRoutes(door)
  versionStepRoutes(door)
  versionChangesRoutes(door)
  consultationRoutes(door)
  commentRoutes(door)
  consultationSettingsRoutes(door)
  publishedRoutes(door)
}
