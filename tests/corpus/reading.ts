import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PlanDraft } from '#src/features/imports/plan/plan-draft.ts'
import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import type { Rendering } from './types.ts'

const root = join(import.meta.dirname, '../..')
const READER = join(root, 'src/kit/documents/read.ts')
const RECOGNISER = join(root, 'src/features/imports/plan/draft-plan.ts')

/** Whether the readers and the recogniser are here to be judged. */
export function canRead(): boolean {
  return existsSync(READER) && existsSync(RECOGNISER)
}

type Reader = { parseDocument: (bytes: Uint8Array, file: string) => SourceDocument | Promise<SourceDocument> }
type Recogniser = { draftPlan: (document: SourceDocument) => PlanDraft }

/** The draft read from a written plan; null where the reading refuses it, with the reason. */
export async function draftOf({
  bytes,
  file,
}: Rendering): Promise<{ draft: PlanDraft | null; refusal: string | null }> {
  const reader = (await import(READER)) as Reader
  const recogniser = (await import(RECOGNISER)) as Recogniser
  try {
    return { draft: recogniser.draftPlan(await reader.parseDocument(bytes, file)), refusal: null }
  } catch (fault) {
    return {
      draft: null,
      refusal: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault),
    }
  }
}
