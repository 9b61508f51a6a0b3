import { isDeepStrictEqual } from 'node:util'
import type { Trx } from '#src/kit/db/index.ts'
import type { GivenOnReport, ReportCorrection } from './report-correction.ts'
import { addReportCorrections, type BroughtReport, saveReportCorrections } from './report.store.ts'

/** Adds a correction made on a form; 'stale' where somebody changed the draft since it was opened. Sent twice, it is added once. */
export async function correctBrought(
  trx: Trx,
  imported: BroughtReport,
  { rev, by }: { rev: number; by: string },
  correction: ReportCorrection,
): Promise<'kept' | 'stale'> {
  const given: GivenOnReport = { ...correction, step: rev, by }
  if (isDeepStrictEqual(imported.given.at(-1), given)) return 'kept'
  if (rev !== imported.rev) return 'stale'
  await addReportCorrections(trx, imported.id, [given])
  return 'kept'
}

/** Takes back the last correction, whoever made it. */
export async function undoLastOnReport(
  trx: Trx,
  imported: BroughtReport,
  rev: number,
): Promise<'undone' | 'stale'> {
  if (rev !== imported.rev) return 'stale'
  await saveReportCorrections(trx, imported.id, imported.given.slice(0, -1))
  return 'undone'
}

/** What somebody sees whose form was old. */
export function sayStaleReport(imported: BroughtReport, what: string): string {
  const by = imported.given.at(-1)?.by
  return `${by ?? 'Somebody'} changed this draft while you had it open, so yours was not saved (${what}). Below is the draft as it is now, with your words still filled in. Send it again if it still holds.`
}
