import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PlanDraft } from '#src/features/imports/plan/plan-draft.ts'
import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import type { Rendering } from './types.ts'

const root = join(import.meta.dirname, '../..')
const READER = join(root, 'src/kit/documents/read.ts')
const RECOGNISER = join(root, 'src/features/imports/plan/draft-plan.ts')

type Reader = { parseDocument: (bytes: Uint8Array, file: string) => SourceDocument | Promise<SourceDocument> }
type Recogniser = { draftPlan: (document: SourceDocument) => PlanDraft }

/** What is here to be judged: the readers alone, or the recogniser over them as well. */
export function readable(): 'nothing' | 'documents' | 'plans' {
  if (!existsSync(READER)) return 'nothing'
  return existsSync(RECOGNISER) ? 'plans' : 'documents'
}

/** The neutral document read from a written plan. */
export async function documentOf({ bytes, file }: Rendering): Promise<SourceDocument> {
  const reader = (await import(READER)) as Reader
  return reader.parseDocument(bytes, file)
}

/** The draft read from a written plan; null where the reading refuses it, with the reason. */
export async function draftOf(
  rendering: Rendering,
): Promise<{ draft: PlanDraft | null; refusal: string | null }> {
  const recogniser = (await import(RECOGNISER)) as Recogniser
  try {
    return { draft: recogniser.draftPlan(await documentOf(rendering)), refusal: null }
  } catch (fault) {
    return {
      draft: null,
      refusal: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault),
    }
  }
}
