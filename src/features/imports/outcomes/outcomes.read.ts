import { parseDocument } from '#src/kit/documents/read.ts'
import { Unreadable } from '#src/kit/documents/unreadable.ts'
import { draftOutcomes } from './draft-outcomes.ts'
import type { OutcomesDraft } from './outcomes-draft.ts'

/** Opens a published file of inspection outcomes; one sentence where it is none, or cannot be read. */
export async function outcomesOf(
  bytes: Uint8Array,
  file: string,
): Promise<OutcomesDraft | { refused: string }> {
  try {
    const draft = draftOutcomes(await parseDocument(bytes, file))
    return draft.outcomes.length > 0 ? draft : { refused: notOutcomes }
  } catch (fault) {
    if (fault instanceof Unreadable) return { refused: fault.message }
    throw fault
  }
}

const notOutcomes =
  'it holds no published outcomes of inspections, and nothing else can be loaded for now. They stand in a sheet with columns for the authority, the inspection’s date and each judgement. Bring in a plan with import, and a report of an inspection on the web.'
