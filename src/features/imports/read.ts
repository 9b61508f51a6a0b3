import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { draftPlan } from './plan/draft-plan.ts'
import type { PlanDraft } from './plan/plan-draft.ts'

/** What a document may be read as. */
export type ReadAs = keyof typeof DRAFTS

const DRAFTS = { plan: draftPlan }

/** The draft of a document, read as what the person says it is. Pure: nothing is opened or kept. */
export function draftFrom(document: SourceDocument, as: ReadAs): PlanDraft {
  return DRAFTS[as](document)
}
