import { recordEntry } from '#src/features/history/index.ts'
import { savePlanState } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Import } from './import.ts'
import { saveImportState } from './import.store.ts'

/** Takes back what an import put in: its plan leaves every list, and stays in the record. False where nothing was in. */
export async function withdrawImport(
  trx: Trx,
  withdrawn: { councilId: string; personId: string; imported: Import; reason: string },
): Promise<boolean> {
  const { councilId, personId, imported, reason } = withdrawn
  if (imported.state !== 'applied' || imported.planId === null) return false
  await savePlanState(trx, imported.planId, 'withdrawn')
  await saveImportState(trx, imported.id, { state: 'withdrawn' })
  await recordEntry(trx, {
    councilId,
    personId,
    deed: 'plan.withdraw',
    subjectKind: 'plan',
    subjectId: imported.planId,
    planId: imported.planId,
    importId: imported.id,
    details: { file: imported.fileName },
    reason,
  })
  return true
}
