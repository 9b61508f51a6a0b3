import { findCouncilSettings } from '#src/features/authority/index.ts'
import {
  type FindingCoverage,
  listCoverage,
  listCoverages,
  listFindingTags,
  type TaggedAction,
} from '#src/features/sources/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type ClockSettings, clockSettingsIn, type Duty, dutiesOf, isLongPast, isPressing } from './clock.ts'
import { type Offer, offersFor, tagsWithoutFinding } from './finding-link.ts'
import { findInspection, listInspections } from './inspection.store.ts'
import type { InspectionWithJudgements } from './inspection.ts'

export type FoundInspection = {
  inspection: InspectionWithJudgements
  items: FindingCoverage[]
  offers: Offer[]
  lost: TaggedAction[]
  clocks: ClockSettings
}

/** How the council counts its clocks now. */
export async function findClockSettings(trx: Trx): Promise<ClockSettings> {
  return clockSettingsIn(await findCouncilSettings(trx))
}

/** An inspection with its findings and what the plans' own tags ask to be linked to them. */
export async function gatherInspection(trx: Trx, id: string): Promise<FoundInspection | null> {
  const inspection = await findInspection(trx, id)
  if (inspection === null) return null
  const items = await listCoverage(trx, inspection.sourceId)
  const tags = await listFindingTags(trx)
  const reported = { ...inspection, items }
  return {
    inspection,
    items,
    clocks: await findClockSettings(trx),
    offers: offersFor(reported, tags),
    lost: tags.length === 0 ? [] : tagsWithoutFinding(await listReported(trx), tags),
  }
}

async function listReported(trx: Trx) {
  const all = await listInspections(trx)
  const covered = await coveredBy(trx, all)
  return all.map((inspection) => ({ ...inspection, items: covered.get(inspection.sourceId) ?? [] }))
}

async function coveredBy(trx: Trx, inspections: readonly { sourceId: string }[]) {
  return listCoverages(
    trx,
    inspections.map(({ sourceId }) => sourceId),
  )
}

/** How many links the plans' own tags ask for, by inspection, where there are any. */
export async function listOffers(
  trx: Trx,
): Promise<{ inspection: InspectionWithJudgements; offers: Offer[] }[]> {
  const tags = await listFindingTags(trx)
  if (tags.length === 0) return []
  const all = []
  const inspections = await listInspections(trx)
  const covered = await coveredBy(trx, inspections)
  for (const inspection of inspections) {
    const offers = offersFor({ ...inspection, items: covered.get(inspection.sourceId) ?? [] }, tags)
    if (offers.length > 0) all.push({ inspection, offers })
  }
  return all
}

/** A duty that presses, with the inspection that calls for it. */
export type PressingDuty = { inspection: InspectionWithJudgements; duty: Duty }

/** Duties owed and not met, but those so long past that they are history: soonest first. */
export async function listOwed(
  trx: Trx,
  settings: Record<string, unknown>,
  today: string,
): Promise<PressingDuty[]> {
  const clocks = clockSettingsIn(settings)
  return (await listInspections(trx))
    .flatMap((inspection) =>
      dutiesOf(inspection, clocks, today)
        .filter((duty) => duty.isOwed && duty.sentOn === null && !isLongPast(duty))
        .map((duty) => ({ inspection, duty })),
    )
    .sort((a, b) => (a.duty.dueOn < b.duty.dueOn ? -1 : 1))
}

/** Those of them that fall due within ten working days, or are overdue. */
export async function listPressing(
  trx: Trx,
  settings: Record<string, unknown>,
  today: string,
): Promise<PressingDuty[]> {
  return (await listOwed(trx, settings, today)).filter(({ duty }) => isPressing(duty))
}
