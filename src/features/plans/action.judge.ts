import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Confidence, Difference } from './action.ts'
import { lockAction, saveAction } from './action.store.ts'
import { insertRatings } from './beside-action.store.ts'

type Judged = { councilId: string; actionId: string; personId: string; now: Date }

/** Rates whether an action will land by its date. Red and amber carry their reason; the caller has checked that. */
export async function rateAction(
  trx: Trx,
  rated: Judged & { confidence: Confidence; reason: string },
): Promise<boolean> {
  const action = await lockAction(trx, rated.actionId)
  if (action === null) return false
  const reason = rated.reason === '' ? null : rated.reason
  await insertRatings(trx, [
    {
      councilId: rated.councilId,
      actionId: action.id,
      confidence: rated.confidence,
      asWritten: null,
      reason,
      givenBy: rated.personId,
    },
  ])
  await saveAction(trx, action.id, {
    confidence: rated.confidence,
    confidenceReason: reason,
    confidenceAt: rated.now,
  })
  if (rated.confidence !== action.confidence) {
    await recordEntry(trx, {
      councilId: rated.councilId,
      personId: rated.personId,
      deed: 'action.rate',
      subjectKind: 'action',
      subjectId: action.id,
      planId: action.planId,
      details: { from: action.confidence, to: rated.confidence },
      reason,
    })
  }
  return true
}

/** Judges whether practice or a child's life has changed, from 0 (too early to say) to 4 (sustained, felt by families). */
export async function judgeDifference(
  trx: Trx,
  judged: Judged & { difference: Difference; note: string },
): Promise<boolean> {
  const action = await lockAction(trx, judged.actionId)
  if (action === null) return false
  await saveAction(trx, action.id, {
    difference: judged.difference,
    differenceNote: judged.note,
    differenceAt: judged.now,
  })
  await recordEntry(trx, {
    councilId: judged.councilId,
    personId: judged.personId,
    deed: 'action.judge',
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: { from: action.difference, to: judged.difference },
    reason: judged.note,
  })
  return true
}
