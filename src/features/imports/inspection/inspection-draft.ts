import type { InspectionKind } from '#src/features/inspections/index.ts'
import type { SourceKind } from '#src/kit/documents/source-document.ts'
import type { DraftSource } from '../plan/plan-draft.ts'

/** The draft of an inspection report, as `goldthread read FILE --as inspection --json` prints it. A promise to programs outside: see CHANGELOG.md. */
export type InspectionDraft = {
  format: 'goldthread.inspection-draft/1'
  source: { file: string; kind: SourceKind; pages?: number }
  authority: string | null
  kind: InspectionKind
  startDate: string | null
  endDate: string | null
  publishedDate: string | null
  leadInspector: string | null
  judgements: DraftJudgement[]
  findings: DraftFinding[]
  narrative: { heading: string | null; text: string; source: DraftSource }[]
  unplaced: { text: string; reason: string; source: DraftSource }[]
  coverage: { words: number; placed: number; unplaced: number }
  /** What of the report was not read, each in a sentence: pages that hold no words. Absent where all of it was. */
  unread?: string[]
}

/** `sif`: the single inspection framework of 2013 to 2017; `other`: what came before it, and what is of no kind known. */
export type { InspectionKind }

export type FindingKind = 'area-for-improvement' | 'priority-action' | 'recommendation'

/** `source`: the page or table where the grade stands. */
export type DraftJudgement = { key: string; title: string; grade: string; source?: DraftSource }

/** A finding's number is the one printed, or else its place in its own list. */
export type DraftFinding = { number: number; kind: FindingKind; text: string; source: DraftSource }

/** A judgement with the places whose words it takes, and where it stands though it takes no words: a sentence stays in the prose. */
export type FoundJudgement = DraftJudgement & { keys: object[]; from?: object }

/** Whether it says nothing that every report says: a plan, read as a report by mistake. */
export function isNoReport(
  draft: Pick<InspectionDraft, 'startDate' | 'publishedDate' | 'leadInspector' | 'judgements'>,
): boolean {
  const { startDate, publishedDate, leadInspector, judgements } = draft
  return judgements.length === 0 && [startDate, publishedDate, leadInspector].every((one) => one === null)
}
