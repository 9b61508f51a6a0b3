import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { lockAction, saveAction } from './action.store.ts'

type Review = { councilId: string; actionId: string; personId: string; on: string; reason: string | null }

/** Sets the day on which an action without a day of its own is looked at again. Earlier ones stay in the record. */
export async function setReviewDate(trx: Trx, review: Review): Promise<boolean> {
  const action = await lockAction(trx, review.actionId)
  if (action === null) return false
  if (action.reviewOn === review.on) return true
  await saveAction(trx, action.id, { reviewOn: review.on })
  await recordEntry(trx, {
    councilId: review.councilId,
    personId: review.personId,
    deed: 'action.review',
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: { from: action.reviewOn, to: review.on },
    reason: review.reason,
  })
  return true
}
