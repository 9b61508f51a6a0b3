import { recordEntry } from '#src/features/history/index.ts'
import { saveSourceState } from '#src/features/sources/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { saveInspection } from './inspection.store.ts'
import type { Inspection } from './inspection.ts'

/** Takes an inspection and its findings out of every list; both stay in the record, and so do the links of its findings. */
export async function withdrawInspection(
  trx: Trx,
  withdrawn: { councilId: string; personId: string; inspection: Inspection; reason: string },
): Promise<void> {
  const { councilId, personId, inspection, reason } = withdrawn
  await saveInspection(trx, inspection.id, { state: 'withdrawn' })
  await saveSourceState(trx, inspection.sourceId, 'withdrawn')
  await recordEntry(trx, {
    councilId,
    personId,
    deed: 'inspection.withdraw',
    subjectKind: 'inspection',
    subjectId: inspection.id,
    importId: inspection.importId,
    reason,
  })
}
