import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import type { Given } from './correction.ts'
import type { PlanDraft } from './plan/plan-draft.ts'

export type ImportKind = 'plan' | 'inspection'

export const importStates = [
  'received',
  'reading',
  'drafted',
  'refused',
  'applied',
  'withdrawn',
  'discarded',
] as const
export type ImportState = (typeof importStates)[number]

/** A document brought in, and what has become of it. */
export type Import = {
  id: string
  kind: ImportKind
  fileName: string
  sha256: string
  state: ImportState
  progress: string
  refusal: string | null
  planId: string | null
  /** The live plan that it is a newer version of. */
  newerOf: string | null
  broughtBy: string | null
  broughtByName: string | null
  broughtAt: Date
  appliedAt: Date | null
  rev: number
}

/** An import with what was read, for review. */
export type ImportWithDraft = Import & {
  draft: PlanDraft | null
  document: SourceDocument | null
  corrections: Given[]
  /** For a newer version that was put in: what was taken of it, and what left. */
  outcome: unknown
}

/** An import that has been read and has its draft. */
export type Drafted = ImportWithDraft & { draft: PlanDraft }

export const stateWords: Record<ImportState, string> = {
  received: 'Waiting to be read',
  reading: 'Being read',
  drafted: 'Ready to check',
  refused: 'Could not be read',
  applied: 'In the plan',
  withdrawn: 'Withdrawn',
  discarded: 'Set aside',
}
