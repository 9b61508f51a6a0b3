import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { saveInspection } from './inspection.store.ts'
import type { Inspection } from './inspection.ts'

type Days = Pick<Inspection, 'receivedOn' | 'draftSentOn' | 'finalSentOn'>

/** Says when the report was received, and when the draft and the plan that answer it were sent; the clocks follow. */
export async function dateInspection(
  trx: Trx,
  dating: { councilId: string; personId: string; inspection: Inspection; days: Days },
): Promise<void> {
  const { councilId, personId, inspection, days } = dating
  await saveInspection(trx, inspection.id, days)
  await recordEntry(trx, {
    councilId,
    personId,
    deed: 'inspection.date',
    subjectKind: 'inspection',
    subjectId: inspection.id,
    details: { ...days },
  })
}
