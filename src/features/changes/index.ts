import type { Door } from '#src/kit/http/door.ts'
import { dateAuthorityRoutes } from './date-authority.routes.tsx'
import { dateFormRoutes } from './date-form.routes.tsx'
import { dateRequestRoutes } from './date-request.routes.tsx'
import { ledgerRoutes } from './ledger.routes.tsx'

export { inText, whoDecides } from './date-authority.ts'
export { listAuthorities } from './date-authority.store.ts'
export { mayAsk, mayDate, maySettleRequest } from './date-request.access.ts'
export { askForDate } from './date-request.ask.ts'
export { parseReview } from './date-request.form.ts'
export { lapseRequests } from './date-lapse.job.ts'
export { agreeRequest, refuseRequest } from './date-request.decide.ts'
export { type DateRequest, sayAsked, sayDays } from './date-request.ts'
export { findRequest, findWaiting, listRequests } from './date-request.store.ts'
export { DatesPicture } from './dates-picture.tsx'
export { gatherLedger } from './ledger.gather.ts'
export { slipsOf } from './slips-picture.tsx'
export { type Ledger, type LedgerLine, type LedgerMove, movesMadeLate } from './ledger.ts'

export function changesRoutes(door: Door): void {
  dateFormRoutes(door)
  dateRequestRoutes(door)
  ledgerRoutes(door)
  dateAuthorityRoutes(door)
}
