import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Action, Confidence, Difference } from './action.ts'
import { lockAction, saveAction } from './action.store.ts'
import { insertRatings } from './beside-action.store.ts'

type Judged = { councilId: string; actionId: string; personId: string; now: Date }

type Heard = Omit<Judged, 'actionId'> & {
  confidence: Confidence | null
  reason: string
  /** What the facts said; null where nobody asked them. */
  suggested: Confidence | null
}

/**
 * Keeps that an action was reported on, and, where its confidence was given, the rating of whether it will land by its
 * date. Red and amber carry their reason; the caller has checked that, and holds the action.
 */
export async function hearOfAction(trx: Trx, action: Action, heard: Heard): Promise<void> {
  const { councilId, personId, confidence, suggested, now } = heard
  const reason = heard.reason === '' ? null : heard.reason
  if (confidence === null) return saveAction(trx, action.id, { lastUpdateAt: now })
  const rating = {
    councilId,
    actionId: action.id,
    confidence,
    asWritten: null,
    reason,
    givenBy: personId,
    suggested,
  }
  const change = { lastUpdateAt: now, confidence, confidenceReason: reason, confidenceAt: now }
  const entry = {
    councilId,
    personId,
    deed: 'action.rate' as const,
    subjectKind: 'action' as const,
    subjectId: action.id,
    planId: action.planId,
    details: { from: action.confidence, to: confidence },
    reason,
  }
  await Promise.all([
    insertRatings(trx, [rating]),
    saveAction(trx, action.id, change),
    ...(confidence === action.confidence ? [] : [recordEntry(trx, entry)]),
  ])
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
