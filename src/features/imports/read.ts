import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { draftInspection } from './inspection/draft-inspection.ts'
import type { InspectionDraft } from './inspection/inspection-draft.ts'
import { draftPlan } from './plan/draft-plan.ts'
import type { PlanDraft } from './plan/plan-draft.ts'

/** What a document may be read as, and the draft that gives. */
export type Drafts = { plan: PlanDraft; inspection: InspectionDraft }
export type ReadAs = keyof Drafts

const DRAFTS: { [As in ReadAs]: (document: SourceDocument) => Drafts[As] } = {
  plan: (document) => draftPlan(document),
  inspection: draftInspection,
}

/** The draft of a document, read as what the person says it is. Pure: nothing is opened or kept. */
export function draftFrom<As extends ReadAs>(document: SourceDocument, as: As): Drafts[As] {
  return DRAFTS[as](document)
}
