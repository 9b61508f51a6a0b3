import type { Trx } from '#src/kit/db/index.ts'
import { field } from '#src/kit/http/fields.ts'
import { type Answer, notFound, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { type Corrected, correct } from './correction.ts'
import { findImport, lockImport } from './import.store.ts'
import type { Drafted, Import } from './import.ts'
import { listQuestions, type Question } from './question.ts'
import type { DraftItem } from './plan/plan-draft.ts'
import { type Excerpt, excerptOf } from './source-excerpt.ts'

export type OnDraft = { imported: Drafted; corrected: Corrected }

/** Finds the draft that a visit is about, and holds it for one that sends something; one that is a plan already, or closed, leads to its page. */
export async function onDraft(
  visit: Visit,
  work: (trx: Trx, on: OnDraft) => Promise<Answer>,
  { alsoApplied = false } = {},
): Promise<Answer> {
  const id = visit.params['import'] ?? ''
  return visit.trx(async (trx) => {
    const imported = await (visit.readOnly ? findImport(trx, id) : lockImport(trx, id))
    if (imported === null) return notFound
    const { draft, state } = imported
    const open = state === 'drafted' || (alsoApplied && (state === 'applied' || state === 'withdrawn'))
    if (draft === null || !open) return redirect(paths.import(id), visit.readOnly ? null : sayClosed(state))
    return work(trx, { imported: { ...imported, draft }, corrected: correct(draft, imported.corrections) })
  })
}

/** Said to whoever sends a form about a draft that somebody has finished with meanwhile. */
function sayClosed(state: Import['state']): string {
  const became = state === 'applied' ? 'made this document a plan' : 'closed this draft'
  const instead = state === 'applied' ? ' Change it in the plan.' : ''
  return `Somebody ${became} while you had it open, so yours was not saved.${instead}`
}

/** What nobody has answered yet: nothing is made of the draft while there is any. */
export function openQuestions({ imported, corrected }: OnDraft): Question[] {
  return listQuestions(imported.draft, corrected).filter(({ answered }) => !answered)
}

/** Which draft a form was made from, and who sends it. */
export function sentBy({ fields, person }: Visit): { rev: number; by: string } {
  return { rev: Number(field(fields, 'rev')), by: person.name }
}

/** The document around an item, with the heading row that its columns have. */
export function excerptFor({ document, draft }: Drafted, { source }: DraftItem): Excerpt | null {
  const titles = new Set(draft.tables.flatMap(({ kind, headers }) => (kind === 'actions' ? headers : [])))
  return document === null ? null : excerptOf(document, source, titles)
}
