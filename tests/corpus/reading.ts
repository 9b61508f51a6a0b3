import type { PlanDraft } from '#src/features/imports/plan/plan-draft.ts'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { Unreadable } from '#src/kit/documents/unreadable.ts'
import type { Rendering } from './types.ts'

/** The neutral document read from a written plan. */
export function documentOf({ bytes, file }: Rendering): Promise<SourceDocument> {
  return parseDocument(bytes, file)
}

/** The draft read from a written plan; null where the reading refuses it, with the reason. */
export async function draftOf(
  rendering: Rendering,
): Promise<{ draft: PlanDraft | null; refusal: string | null }> {
  try {
    return { draft: draftPlan(await documentOf(rendering)), refusal: null }
  } catch (fault) {
    if (fault instanceof Unreadable) return { draft: null, refusal: fault.message }
    throw fault
  }
}
