import { storeFile } from '#src/features/evidence/index.ts'
import { listInspections, nameOfInspection, receiptFault } from '#src/features/inspections/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { insertRead } from '../import.store.ts'
import type { Read } from '../read.thread.ts'
import { listDoubts } from './report-checks.ts'
import { type CorrectedReport, correctReport } from './report-correction.ts'
import { applyReport } from './report.apply.ts'
import { findReport } from './report.store.ts'

type Unattended = {
  council: { id: string; name: string }
  fileName: string
  bytes: Uint8Array
  read: Read<'inspection'>
  /** The day it reached the council; null where nobody says. */
  receivedOn: string | null
  now: Date
}

type Outcome = { needed: string } | { id: string; name: string; judgements: number; findings: number }

/**
 * Keeps a report and the inspection made of it, where nothing in it is doubtful and the inspection is not here yet;
 * else keeps nothing and says what needs a person, in whole sentences.
 */
export async function keepReportUnattended(trx: Trx, given: Unattended): Promise<Outcome> {
  const { council, fileName, bytes, read, receivedOn, now } = given
  const corrected = correctReport(read.draft, [])
  const late = receiptFault(receivedOn, { startedOn: corrected.startDate, today: dayOf(now) })
  const needed = [
    ...listDoubts(corrected, council.name),
    ...(await listTwins(trx, corrected)),
    ...(late === null ? [] : [`${late}.`]),
  ]
  if (needed.length > 0) return { needed: needed.join(' ') }
  const id = newId()
  const sha256 = await storeFile(trx, council.id, bytes)
  await insertRead(trx, { councilId: council.id, id, kind: 'inspection', fileName, sha256 }, read)
  const imported = await findReport(trx, id)
  if (imported === null) throw new Error('The report just kept cannot be found')
  const inspectionId = await applyReport(trx, {
    ...{ councilId: council.id, personId: null, imported, corrected, receivedOn, now },
  })
  const { kind, startDate: startedOn, publishedDate: publishedOn } = corrected
  return {
    id: inspectionId,
    name: nameOfInspection({ kind, startedOn, publishedOn }),
    judgements: corrected.judgements.length,
    findings: corrected.findings.length,
  }
}

async function listTwins(trx: Trx, { startDate }: CorrectedReport): Promise<string[]> {
  const twin = (await listInspections(trx)).find(
    ({ startedOn }) => startedOn !== null && startedOn === startDate,
  )
  return twin === undefined
    ? []
    : [`An inspection that began on that day is here already (${nameOfInspection(twin)}).`]
}
