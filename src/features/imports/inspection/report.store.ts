import { sql } from 'kysely'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { findImport } from '../import.store.ts'
import type { Import } from '../import.ts'
import type { InspectionDraft } from './inspection-draft.ts'
import type { GivenOnReport } from './report-correction.ts'

/** A report brought in, with what was read of it and what people corrected. */
export type BroughtReport = Import & { report: InspectionDraft | null; given: GivenOnReport[] }

export async function findReport(trx: Trx, id: string): Promise<BroughtReport | null> {
  const imported = await findImport(trx, id)
  if (imported?.kind !== 'inspection') return null
  const row = await trx
    .selectFrom('import')
    .select(['draft', 'corrections'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const { draft: _draft, document: _document, corrections: _corrections, ...bare } = imported
  return {
    ...bare,
    report: row.draft as InspectionDraft | null,
    given: row.corrections as GivenOnReport[],
  }
}

/** Holds the report until the transaction ends. */
export async function lockReport(trx: Trx, id: string): Promise<BroughtReport | null> {
  await holdRow(trx, 'import', id)
  return findReport(trx, id)
}

export async function addReportCorrections(
  trx: Trx,
  id: string,
  given: readonly GivenOnReport[],
): Promise<void> {
  await trx
    .updateTable('import')
    .set((eb) => ({
      corrections: sql`import.corrections || ${JSON.stringify(given)}::jsonb`,
      rev: eb('rev', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

export async function saveReportCorrections(
  trx: Trx,
  id: string,
  given: readonly GivenOnReport[],
): Promise<void> {
  await trx
    .updateTable('import')
    .set((eb) => ({ corrections: JSON.stringify(given), rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
