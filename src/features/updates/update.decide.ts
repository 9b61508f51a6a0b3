import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Update } from './update.ts'
import { saveDecision } from './update.store.ts'

type Decided = {
  councilId: string
  update: Pick<Update, 'id' | 'actionId' | 'planId'>
  personId: string
  now: Date
}

/** Accepts an update: from now on it may go before a board. False where somebody settled it first. */
export async function acceptUpdate(trx: Trx, decided: Decided): Promise<boolean> {
  return settle(trx, decided, 'accepted', null)
}

/** Sends an update back to its author with a reason. False where somebody settled it first. */
export async function returnUpdate(trx: Trx, decided: Decided & { reason: string }): Promise<boolean> {
  return settle(trx, decided, 'returned', decided.reason)
}

async function settle(
  trx: Trx,
  decided: Decided,
  state: 'accepted' | 'returned',
  reason: string | null,
): Promise<boolean> {
  const { councilId, update, personId, now } = decided
  const first = await saveDecision(trx, update.id, {
    state,
    decidedBy: personId,
    decidedAt: now,
    returnReason: reason,
  })
  if (!first) return false
  await recordEntry(trx, {
    councilId,
    personId,
    deed: state === 'accepted' ? 'update.accept' : 'update.return',
    subjectKind: 'action',
    subjectId: update.actionId,
    planId: update.planId,
    details: { update: update.id },
    reason,
  })
  return true
}
