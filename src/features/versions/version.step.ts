import { decisionCalled, findBodyCalled, isSeated, listMembers } from '#src/features/bodies/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { findOpenConsultation } from './consultation.store.ts'
import { countUnanswered } from './comment.store.ts'
import { saveFate } from './fate.store.ts'
import { findLastSnapshot } from './snapshot.store.ts'
import { partsOf } from './version.access.ts'
import { compareWithBase } from './version.compare.ts'
import { freezeDraft } from './version.freeze.ts'
import { stateNames, stepsFor, type VersionStep, versionSteps } from './version-life.ts'
import { type Missing, type VersionFacts, whatIsMissing } from './version-needs.ts'
import { listVersions, lockVersion, saveVersion } from './version.store.ts'
import { type Decision, nameOf, type PlanVersion } from './version.ts'

export type Stepping = {
  versionId: string
  deed: string
  note: string
  decision: Decision | null
  rev: number | null
  council: string
  now: Date
}

export type Stepped =
  | { done: true; version: PlanVersion; step: VersionStep }
  | { done: false; why: 'gone' | 'not-yours' | 'missing' | 'changed'; sentence: string; missing: Missing[] }

/** Takes a version one step along its life, if this person may and nothing is missing. */
export async function takeVersionStep(trx: Trx, person: Person, stepping: Stepping): Promise<Stepped> {
  const version = await lockVersion(trx, stepping.versionId)
  const step = versionSteps.find(({ deed }) => deed === stepping.deed)
  if (version === null || step === undefined)
    return { done: false, why: 'gone', sentence: 'That version is not here any more.', missing: [] }
  if (stepping.rev !== null && stepping.rev !== version.rev)
    return {
      done: false,
      why: 'changed',
      sentence: `Somebody was quicker: ${nameOf(version)} is now “${stateNames[version.state]}”.`,
      missing: [],
    }
  if (!stepsFor(version.state, partsOf(person)).includes(step)) return notTheirs(version, step)
  const facts = await findFacts(trx, { version, council: stepping.council, now: stepping.now })
  const missing = whatIsMissing(step, facts, { personId: person.id, today: dayOf(stepping.now) })
  const [first] = missing
  if (first !== undefined) return { done: false, why: 'missing', sentence: first.sentence, missing }
  const unseated = await whyNotSeated(trx, person, stepping.decision)
  if (unseated !== null) return { done: false, why: 'not-yours', sentence: unseated, missing: [] }
  await carryOut(trx, person, { version, step, stepping })
  return { done: true, version, step }
}

/**
 * A board's decision is written down by somebody who sits on that board, where the council keeps who does: whoever chairs
 * one board does not decide for another. Null where this person may.
 */
async function whyNotSeated(trx: Trx, person: Person, decision: Decision | null): Promise<string | null> {
  const bodyId = decision === null ? null : await findBodyCalled(trx, decision.body)
  if (decision === null || bodyId === null) return null
  const members = (await listMembers(trx, [bodyId])).get(bodyId) ?? []
  const now = members.filter(({ toOn }) => toOn === null)
  if (now.length === 0 || isSeated(now, person.id)) return null
  return `You do not sit on ${decision.body}, so its decision is not yours to write down. Whoever chairs it, or another member, does that.`
}

function notTheirs(version: PlanVersion, step: VersionStep): Stepped {
  const now = step.from.includes(version.state)
  const who = step.parts.map((part) => partNames[part]).join(' or ')
  return {
    done: false,
    why: 'not-yours',
    sentence: now
      ? `“${step.label}” is for ${who}. Ask them.`
      : `${nameOf(version)} is “${stateNames[version.state]}”: that step cannot be taken now.`,
    missing: [],
  }
}

export const partNames = {
  'programme-manager': 'the programme manager',
  chair: 'the chair of a board',
  'board-member': 'a member of the board',
} as const

/** How things stand with a version, as far as its steps ask. */
export async function findFacts(
  trx: Trx,
  { version, council, now }: { version: PlanVersion; council: string; now: Date },
): Promise<VersionFacts> {
  const [last, consultation, unanswered, compared] = await Promise.all([
    findLastSnapshot(trx, version.id),
    findOpenConsultation(trx, version.id),
    countUnanswered(trx, version.id),
    compareWithBase(trx, { version, council, now }),
  ])
  return {
    versionId: version.id,
    frozenBy: last?.frozenBy ?? null,
    consultation,
    unanswered,
    withoutFate: compared?.withoutFate.length ?? 0,
  }
}

type Carrying = { version: PlanVersion; step: VersionStep; stepping: Stepping }

async function carryOut(trx: Trx, person: Person, { version, step, stepping }: Carrying): Promise<void> {
  const { note, decision, now, council } = stepping
  const frozen =
    step.freezes === true
      ? await freezeDraft(trx, { councilId: person.councilId, council, version, personId: person.id, now })
      : null
  if (step.to === 'approved') await sealFates(trx, person, { version, council, now })
  if (step.to === 'published') await supersede(trx, person, version, now)
  if (decision !== null) await writeDown(trx, person, { version, step, decision })
  await saveVersion(trx, version.id, {
    state: step.to,
    stateSince: now,
    ...(step.freezes === true ? { changeSummary: note } : {}),
    ...(decision === null ? {} : { decision }),
    ...(step.to === 'approved' ? { approvedBy: person.id } : {}),
    ...(step.to === 'published' ? { publishedAt: now } : {}),
  })
  await recordStep(trx, person, version, {
    step,
    reason: note === '' ? null : note,
    details: { snapshot: frozen, ...(decision === null ? {} : { decision }) },
  })
}

/** Where the board is one of ours, its decision stands among its own, by its number. */
async function writeDown(
  trx: Trx,
  { councilId, id: personId }: Person,
  { version, step, decision }: { version: PlanVersion; step: VersionStep; decision: Decision },
): Promise<void> {
  const bodyId = await findBodyCalled(trx, decision.body)
  if (bodyId === null) return
  const words = `${step.to === 'approved' ? 'Approved' : 'Rejected'}: ${version.planTitle}, ${nameOf(version).toLowerCase()}`
  await decisionCalled(trx, { councilId, personId }, bodyId, {
    reference: decision.ref,
    decidedOn: decision.on,
    words,
  })
}

/** From the decision on, what became of lost actions is as the board read it. */
async function sealFates(
  trx: Trx,
  person: Person,
  comparing: { version: PlanVersion; council: string; now: Date },
): Promise<void> {
  const compared = await compareWithBase(trx, comparing)
  const { id: versionId, planId } = comparing.version
  for (const { actionId, kind, into, words } of compared?.fates.values() ?? [])
    await saveFate(
      trx,
      { councilId: person.councilId, planId, versionId, actionId },
      { kind, intoId: into?.id ?? null, words, givenBy: person.id },
    )
}

async function supersede(trx: Trx, person: Person, later: PlanVersion, now: Date): Promise<void> {
  const step = versionSteps.find(({ to }) => to === 'superseded')
  const before = (await listVersions(trx, later.planId)).filter(({ state }) => state === 'published')
  for (const version of before) {
    await saveVersion(trx, version.id, { state: 'superseded', stateSince: now })
    if (step !== undefined)
      await recordStep(trx, person, version, { step, reason: null, details: { by: later.id } })
  }
}

async function recordStep(
  trx: Trx,
  person: Person,
  version: PlanVersion,
  { step, reason, details }: { step: VersionStep; reason: string | null; details: Record<string, unknown> },
): Promise<void> {
  await recordEntry(trx, {
    councilId: person.councilId,
    personId: person.id,
    deed: `version.${step.deed}`,
    subjectKind: 'version',
    subjectId: version.id,
    planId: version.planId,
    details: { from: version.state, to: step.to, ...details },
    reason,
  })
}
