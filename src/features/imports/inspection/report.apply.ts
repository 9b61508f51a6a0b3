import { keepInspection } from '#src/features/inspections/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { saveImportState } from '../import.store.ts'
import type { CorrectedReport } from './report-correction.ts'
import type { BroughtReport } from './report.store.ts'

type Applying = {
  councilId: string
  personId: string | null
  imported: BroughtReport
  corrected: CorrectedReport
  receivedOn: string | null
  now: Date
}

/** Keeps a report as an inspection with its judgements and findings, whole or not at all: the caller's transaction holds it. Returns the inspection's id. */
export async function applyReport(trx: Trx, applying: Applying): Promise<string> {
  const { councilId, personId, imported, corrected, receivedOn, now } = applying
  const { startDate, endDate, publishedDate, findings, judgements, ...rest } = corrected
  const id = await keepInspection(trx, {
    councilId,
    personId,
    importId: imported.id,
    kind: rest.kind,
    authority: rest.authority ?? '',
    leadInspector: rest.leadInspector,
    startedOn: startDate,
    endedOn: endDate,
    publishedOn: publishedDate,
    receivedOn,
    judgements,
    findings: findings
      .filter(({ isLeftOut }) => !isLeftOut)
      .map(({ number, kind, text, source }) => ({
        number,
        kind,
        text,
        place: source?.page === undefined ? '' : `page ${source.page}`,
        source,
      })),
  })
  await saveImportState(trx, imported.id, { state: 'applied', appliedAt: now })
  return id
}
