import type { Door } from '#src/kit/http/door.ts'
import { acceptanceRoutes } from './acceptance.routes.tsx'
import { myActionsRoutes } from './my-actions.routes.tsx'
import { updateLinkRoutes } from './update-link.routes.tsx'
import { updateRoutes } from './update.routes.tsx'

export { FourAnswers, UpdateSaid } from './four-answers.tsx'
export { type MyActions, sortMine } from './my-actions.ts'
export { hasActions, mayAccept } from './update.access.ts'
export { acceptUpdate, returnUpdate } from './update.decide.ts'
export { giveUpdate } from './update.give.ts'
export { updatesApi } from './update.api.ts'
export { makeUpdateLink } from './update-link.find.ts'
export { findUpdate, listUpdates } from './update.store.ts'
export { fourQuestions, isUnevidencedClaim, type NextStep, type Update } from './update.ts'

export function updatesRoutes(door: Door): void {
  updateRoutes(door)
  updateLinkRoutes(door)
  myActionsRoutes(door)
  acceptanceRoutes(door)
}
