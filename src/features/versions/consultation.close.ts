import { recordEntry } from '#src/features/history/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { countUnanswered } from './comment.store.ts'
import { announced } from './consultation.open.ts'
import { findConsultation, saveOutcome } from './consultation.store.ts'
import type { Consultation } from './consultation.ts'
import { versionSteps } from './version-life.ts'
import { type Missing, whatIsMissing } from './version-needs.ts'
import { lockVersion, saveVersion } from './version.store.ts'

type Closing = {
  councilId: string
  personId: string
  consultationId: string
  outcome: string
  now: Date
}

export type Closed = { closed: true } | { closed: false; missing: Missing[] }

/** What stands against closing a consultation off; empty where nothing does. */
export async function whatKeepsOpen(
  trx: Trx,
  consultation: Consultation,
  who: { personId: string; today: string },
): Promise<Missing[]> {
  const step = versionSteps.find(({ deed }) => deed === 'close')
  if (step === undefined) return []
  const { id, closesOn, versionId } = consultation
  const unanswered = await countUnanswered(trx, versionId)
  const facts = { versionId, consultation: { id, closesOn }, unanswered, frozenBy: null, withoutFate: 0 }
  return whatIsMissing(step, facts, who)
}

/** Closes a consultation off with what came of it: its last day is past and every comment has its answer. */
export async function closeConsultation(trx: Trx, closing: Closing): Promise<Closed> {
  const { councilId, personId, outcome, now } = closing
  const found = await findConsultation(trx, closing.consultationId)
  const version = found === null ? null : await lockVersion(trx, found.versionId)
  if (found === null || version === null) return { closed: false, missing: [] }
  const missing = await whatKeepsOpen(trx, found, { personId, today: dayOf(now) })
  if (missing.length > 0) return { closed: false, missing }
  if (!(await saveOutcome(trx, found.id, { outcome, closedBy: personId, closedAt: now })))
    return { closed: true }
  if (version.state === 'in-consultation')
    await saveVersion(trx, version.id, { state: 'revising', stateSince: now })
  await recordEntry(
    trx,
    {
      ...{ councilId, personId, planId: version.planId },
      deed: 'version.close',
      subjectKind: 'version',
      subjectId: version.id,
      details: { consultation: found.id },
      reason: outcome,
    },
    {
      ...{ councilId, personId, planId: version.planId },
      deed: 'consultation.publish',
      subjectKind: 'plan',
      subjectId: version.planId,
      details: await announced(trx, { id: found.id, version, input: found }),
    },
  )
  return { closed: true }
}
