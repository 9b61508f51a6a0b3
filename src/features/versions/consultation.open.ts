import { recordEntry } from '#src/features/history/index.ts'
import { listHolders } from '#src/features/people/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { ConsultationInput } from './consultation.form.ts'
import { findOpenConsultation, insertConsultation } from './consultation.store.ts'
import { audienceKinds, type Consultation, openDays } from './consultation.ts'
import { findLastSnapshot } from './snapshot.store.ts'
import { isDecided, stateNames } from './version-life.ts'
import { lockVersion, saveVersion } from './version.store.ts'
import { nameOf, type PlanVersion } from './version.ts'

export type Opening = {
  councilId: string
  personId: string
  versionId: string
  input: ConsultationInput
  leastDays: number
  now: Date
}

export type Opened = { opened: true; id: string } | { opened: false; sentence: string }

/** A consultation may be opened on a frozen draft; once the version is decided, only with a warning. */
export function mayConsultOn({ state }: Pick<PlanVersion, 'state'>): boolean {
  return state === 'draft-frozen' || state === 'approved' || state === 'published'
}

/** Asks people about the last draft of a version; those with accounts among them are told. */
export async function openConsultation(trx: Trx, opening: Opening): Promise<Opened> {
  const { councilId, personId, input, leastDays, now } = opening
  const version = await lockVersion(trx, opening.versionId)
  const open = version === null ? null : await findOpenConsultation(trx, version.id)
  if (open !== null && isSame(open, input)) return { opened: true, id: open.id }
  const draft = version === null ? null : await findLastSnapshot(trx, version.id)
  if (version === null || draft === null || !mayConsultOn(version))
    return { opened: false, sentence: whyNot(version) }
  if (open !== null)
    return { opened: false, sentence: `A consultation on ${nameOf(version)} is open already.` }
  const late = isDecided(version.state)
  const id = await insertConsultation(trx, {
    ...input,
    ...{ councilId, planId: version.planId, versionId: version.id, snapshotId: draft.id, leastDays },
    workingDays: openDays(input.opensOn, input.closesOn),
    afterApproval: late,
    openedBy: personId,
  })
  if (!late) await saveVersion(trx, version.id, { state: 'in-consultation', stateSince: now })
  await recordEntry(
    trx,
    {
      ...{ councilId, personId, planId: version.planId },
      deed: 'version.consult',
      subjectKind: 'version',
      subjectId: version.id,
      details: { consultation: id, from: version.state, to: late ? version.state : 'in-consultation' },
      reason: input.despite === '' ? null : input.despite,
    },
    {
      ...{ councilId, personId, planId: version.planId },
      deed: 'consultation.open',
      subjectKind: 'plan',
      subjectId: version.planId,
      details: await announced(trx, { id, version, input }),
    },
  )
  return { opened: true, id }
}

/** The button was pressed twice: what the first press opened is what the second one asked for. */
function isSame(
  open: Pick<Consultation, 'purpose' | 'opensOn' | 'closesOn'>,
  input: ConsultationInput,
): boolean {
  return open.purpose === input.purpose && open.opensOn === input.opensOn && open.closesOn === input.closesOn
}

function whyNot(version: PlanVersion | null): string {
  if (version === null) return 'That version is not here any more.'
  return `${nameOf(version)} is “${stateNames[version.state]}”: people are asked about a frozen draft. Freeze one first.`
}

/** What the notices need to tell those who are asked. */
export async function announced(
  trx: Trx,
  about: {
    id: string
    version: Pick<PlanVersion, 'major' | 'minor' | 'planTitle'>
    input: Pick<ConsultationInput, 'audiences' | 'closesOn'>
  },
): Promise<Record<string, unknown>> {
  const roles = audienceKinds
    .filter(({ name }) => about.input.audiences.includes(name))
    .flatMap((one) => one.roles)
  const consultees = roles.length === 0 ? [] : await listHolders(trx, roles)
  return {
    consultation: about.id,
    title: `${about.version.planTitle}, ${nameOf(about.version).toLowerCase()}`,
    consultees: [...new Set(consultees.map(({ id }) => id))],
    closesOn: about.input.closesOn,
  }
}
