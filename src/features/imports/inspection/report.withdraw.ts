import { findInspectionOfImport, withdrawInspection } from '#src/features/inspections/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { saveImportState } from '../import.store.ts'
import type { BroughtReport } from './report.store.ts'

/** Takes back what a report put in: the inspection and its findings leave every list, and stay in the record. */
export async function withdrawReport(
  trx: Trx,
  withdrawn: { councilId: string; personId: string; imported: BroughtReport; reason: string },
): Promise<void> {
  const { imported, ...by } = withdrawn
  const inspection = await findInspectionOfImport(trx, imported.id)
  if (inspection !== null) await withdrawInspection(trx, { ...by, inspection })
  await saveImportState(trx, imported.id, { state: 'withdrawn' })
}
