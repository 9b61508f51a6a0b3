import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { contentHash } from './canonical.ts'
import { insertReport, type NewReport } from './report.store.ts'

/** Keeps what is frozen with its hash, and says so in the record; a form sent twice keeps it once. */
export async function keepFrozen(
  trx: Trx,
  report: Omit<NewReport, 'contentSha256'>,
): Promise<{ id: string; again: boolean }> {
  const contentSha256 = contentHash(report.content)
  const { councilId, id, planId, title } = report
  const first = await insertReport(trx, { ...report, contentSha256 })
  if (!first) return { id, again: true }
  await recordEntry(trx, {
    councilId,
    personId: report.frozenBy,
    deed: 'report.freeze',
    subjectKind: 'report',
    subjectId: id,
    planId,
    details: { title, sha256: contentSha256 },
  })
  return { id, again: false }
}
