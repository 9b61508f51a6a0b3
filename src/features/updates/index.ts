import type { Door } from '#src/kit/http/door.ts'
import { acceptanceRoutes } from './acceptance.routes.tsx'
import { cycleRoutes } from './cycle.routes.tsx'
import { myActionsRoutes } from './my-actions.routes.tsx'
import { updateLinkRoutes } from './update-link.routes.tsx'
import { updateRoutes } from './update.routes.tsx'

export { FourAnswers, UpdateSaid } from './four-answers.tsx'
export {
  askedIn,
  type Owed,
  type Period,
  periodBefore,
  periodOf,
  type UpdateCycle,
  usualCycle,
  updateOwed,
} from './cycle.ts'
export { type Asked, insertRequests, listAsked, listCycles } from './cycle.store.ts'
export { findMine } from './my-actions.find.ts'
export { countMine, type Mine, type MyActions, needingMe, sayUpdateDue, sortMine } from './my-actions.ts'
export { sayUpdate } from './my-actions-words.ts'
export { lastHeard, saying } from './saying.ts'
export { hasActions, mayAccept } from './update.access.ts'
export { acceptUpdate, returnUpdate } from './update.decide.ts'
export { findReportable, giveUpdate } from './update.give.ts'
export { updatesApi } from './update.api.ts'
export { listReturned } from './returned.store.ts'
export { findUpdate, listLatestUpdates, listUpdates } from './update.store.ts'
export {
  fourQuestions,
  isUnevidencedClaim,
  type NextStep,
  type Returned,
  sayAuthor,
  type Update,
} from './update.ts'

export function updatesRoutes(door: Door): void {
  updateRoutes(door)
  updateLinkRoutes(door)
  myActionsRoutes(door)
  acceptanceRoutes(door)
  cycleRoutes(door)
}
