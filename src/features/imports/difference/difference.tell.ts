import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { PlanNode } from './node.ts'

/** What every record of it says: who, which import, and why. */
export type Source = {
  entry: { councilId: string; personId: string | null; planId: string; importId: string }
  file: string
  reason: string
}

type Told = { deed: string; details: Record<string, unknown> }

/** An entry on the part itself, with the document and why. */
export async function tell(trx: Trx, node: PlanNode, source: Source, { deed, details }: Told): Promise<void> {
  await recordEntry(trx, {
    ...source.entry,
    deed: `${node.level}.${deed}`,
    subjectKind: node.level,
    subjectId: node.id,
    details: { ...details, file: source.file },
    reason: source.reason,
  })
}
