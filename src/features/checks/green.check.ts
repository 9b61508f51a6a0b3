import { insertEvidence, insertEvidenceLink, type NewEvidence } from '#src/features/evidence/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import { type Action, insertRatings, lockAction, saveAction, takeStep } from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import type { GreenOutcome } from './green.ts'
import { type GreenCheck, saveOutcome } from './green.store.ts'

export type Finding = {
  outcome: GreenOutcome
  words: string
  evidence: Omit<NewEvidence, 'id'>
  /** Where something looked like a child's detail and its author said that it is none. */
  cleared: { like: string[]; where: string[] } | null
  now: Date
}

/**
 * Says what an independent look at a drawn green found, with its evidence. A green that does not hold slips back by the
 * steps that there are; one that was only rated green is rated amber, with the reason. False where it was said before.
 */
export async function checkGreen(
  trx: Trx,
  person: Person,
  check: GreenCheck,
  { outcome, words, evidence, cleared, now }: Finding,
): Promise<boolean> {
  const action = await lockAction(trx, check.actionId)
  if (action === null || check.outcome !== null) return false
  const { councilId } = person
  const evidenceId = await insertEvidence(trx, evidence)
  await insertEvidenceLink(trx, {
    councilId,
    evidenceId,
    actionId: action.id,
    direction: outcome === 'confirmed' ? 'supports' : 'contradicts',
    note: words,
    linkedBy: person.id,
  })
  const first = await saveOutcome(trx, check.id, {
    outcome,
    checkedBy: person.id,
    checkedAt: now,
    evidenceId,
    words,
  })
  if (!first) return false
  const entry = {
    councilId,
    personId: person.id,
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
  } as const
  const deed = outcome === 'confirmed' ? 'green.confirm' : 'green.contradict'
  await recordEntry(
    trx,
    { ...entry, deed, details: { check: check.id, evidence: evidenceId }, reason: words },
    ...(cleared === null
      ? []
      : [{ ...entry, deed: 'details.clear', details: { evidence: evidenceId, ...cleared } }]),
  )
  if (outcome === 'contradicted') await follow(trx, person, { action, words, now })
  return true
}

const steps: Partial<Record<Action['state'], string>> = { embedded: 'regress', embedding: 'disprove' }

type Following = { action: Action; words: string; now: Date }

/** What a failed check does to the action. */
async function follow(trx: Trx, person: Person, { action, words, now }: Following): Promise<void> {
  const deed = steps[action.state]
  if (deed !== undefined) {
    const outcome = await takeStep(trx, person, { actionId: action.id, deed, note: words, rev: null, now })
    if (!outcome.done) throw new Error(`A failed check could not be followed: ${outcome.sentence}`)
    return
  }
  if (action.confidence === 'green') await rateAmber(trx, person, { action, words, now })
}

/** The rating is the checker's, and stays until the lead rates again; it is no update of the lead's. */
async function rateAmber(trx: Trx, person: Person, { action, words, now }: Following): Promise<void> {
  const { councilId } = person
  const reason = `An independent check did not bear the green out: ${words}`
  await insertRatings(trx, [
    { councilId, actionId: action.id, confidence: 'amber', asWritten: null, reason, givenBy: person.id },
  ])
  await saveAction(trx, action.id, { confidence: 'amber', confidenceReason: reason, confidenceAt: now })
  await recordEntry(trx, {
    councilId,
    personId: person.id,
    deed: 'action.rate',
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: { from: 'green', to: 'amber' },
    reason,
  })
}
