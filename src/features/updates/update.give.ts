import { recordEntry } from '#src/features/history/index.ts'
import { type Confidence, findAction, rateAction, saveAction } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { NextStep } from './update.ts'
import { findUpdateByFormKey, insertUpdate, insertUpdateEvidence } from './update.store.ts'

export type GivenUpdate = {
  councilId: string
  actionId: string
  authorId: string
  workingWell: string
  howDoWeKnow: string
  worried: string
  nextSteps: NextStep[]
  confidence: Confidence | null
  confidenceReason: string
  evidenceIds: string[]
  /** The same form sent twice gives one update. */
  formKey: string | null
  now: Date
}

export type Given = { id: string; again: boolean }

/** Gives an update on an action: the words are kept, its confidence follows, and the theme's lead is asked to accept it. */
export async function giveUpdate(trx: Trx, given: GivenUpdate): Promise<Given | null> {
  const action = await findAction(trx, given.actionId)
  if (action === null) return null
  const { councilId, actionId, authorId, now } = given
  const id = await insertUpdate(trx, {
    councilId,
    planId: action.planId,
    actionId,
    authorId,
    workingWell: given.workingWell,
    howDoWeKnow: given.howDoWeKnow,
    worried: given.worried,
    nextSteps: given.nextSteps,
    confidence: given.confidence,
    confidenceReason: given.confidenceReason,
    formKey: given.formKey,
    givenAt: now,
  })
  if (id === null) return findGivenBefore(trx, given.formKey)
  await insertUpdateEvidence(
    trx,
    given.evidenceIds.map((evidenceId) => ({ councilId, updateId: id, evidenceId })),
  )
  await recordEntry(trx, {
    councilId,
    personId: authorId,
    deed: 'update.give',
    subjectKind: 'action',
    subjectId: actionId,
    planId: action.planId,
    details: { update: id },
  })
  await saveAction(trx, actionId, { lastUpdateAt: now })
  if (given.confidence !== null) {
    await rateAction(trx, {
      councilId,
      actionId,
      personId: authorId,
      confidence: given.confidence,
      reason: given.confidenceReason,
      now,
    })
  }
  return { id, again: false }
}

async function findGivenBefore(trx: Trx, formKey: string | null): Promise<Given | null> {
  const id = formKey === null ? null : await findUpdateByFormKey(trx, formKey)
  return id === null ? null : { id, again: true }
}
