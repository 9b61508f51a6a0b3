import { storeFile } from '#src/features/evidence/index.ts'
import { listPeople } from '#src/features/people/index.ts'
import { counted, findPlan, type Plan } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { type Corrected, correct } from './correction.ts'
import { applyImport } from './import.apply.ts'
import { findImport, findTwin, insertRead } from './import.store.ts'
import type { Drafted } from './import.ts'
import { listLeadsWritten, peopleChosen } from './leads-written.ts'
import type { PlanDraft } from './plan/plan-draft.ts'
import { UNREAD, unreadIn } from './plan/unread.ts'
import type { Read } from './read.thread.ts'
import { planNameOf } from './plan-name.ts'

/** What stands at the edge of every page is no part of a plan. */
const furniture = 'It stands at the head or foot of each page'

/** What a person must look at before this draft may be a plan, in one sentence; null where nothing needs one. */
export function sayWhatNeedsAPerson(draft: PlanDraft): string | null {
  const { items, guesses } = draft
  if (!items.some(({ level }) => level === 'action')) return 'no action was found in it'
  const { aside, missing } = leftOver(draft)
  const unread = unreadIn({ guesses })
  const doubts = guesses.filter(({ field }) => field !== UNREAD)
  const [guess] = doubts
  const [left] = aside
  const parts = [
    unread.length === 0 ? '' : `part of it was not read (${unread[0]?.replace(/\.$/, '') ?? ''})`,
    guess === undefined
      ? ''
      : `${counted(doubts.length, 'guess')} must be checked (the first: ${guess.note}${refOf(items, guess.item)})`,
    left === undefined
      ? ''
      : `${counted(aside.length, 'piece')} of it could not be placed (the first: ${left.reason})`,
    missing === 0 ? '' : `${counted(missing, 'word')} could not be accounted for`,
  ].filter(Boolean)
  return parts.length === 0 ? null : parts.join(', and ')
}

/** What was read and stands nowhere in the draft, and how many words the reading cannot account for. */
export function leftOver({ unplaced, coverage }: PlanDraft) {
  return {
    aside: unplaced.filter(({ reason }) => reason !== furniture),
    missing: coverage.words - coverage.placed - coverage.unplaced,
  }
}

function refOf(items: PlanDraft['items'], id: string | null): string {
  const ref = items.find((item) => item.id === id)?.ref
  return ref === undefined || ref === null ? '' : `, at ${ref}`
}

export type Unattended = {
  councilId: string
  fileName: string
  bytes: Uint8Array
  read: Read
  title: string | null
  /** The live plan that it is a newer version of, where it is one. */
  newerOf?: string
  now: Date
}

export type Kept = { imported: Drafted; corrected: Corrected }

/** Keeps a document that was read, with its import, which waits until something is made of it. */
export async function keep(trx: Trx, given: Unattended): Promise<Kept> {
  const { councilId, fileName, bytes, read, title } = given
  const id = newId()
  const sha256 = await storeFile(trx, councilId, bytes)
  await insertRead(trx, { councilId, id, fileName, sha256, newerOf: given.newerOf ?? null }, read)
  const imported = await findImport(trx, id)
  if (imported === null) throw new Error('The import just kept cannot be found')
  const corrected = correct(read.draft, title === null ? [] : [{ kind: 'title', value: title }])
  return { imported: { ...imported, draft: read.draft }, corrected }
}

/**
 * Keeps the document and makes the plan of it, together or not at all. For drafts that need no person. Where a live
 * plan was made of this very document and no name was given for another, says which: the caller's transaction is to
 * be undone then.
 */
export async function importUnattended(
  trx: Trx,
  given: Unattended,
): Promise<{ planId: string; title: string } | { twin: Plan }> {
  const { councilId, fileName, now } = given
  const { imported, corrected } = await keep(trx, given)
  const twinId = given.title === null ? await findTwin(trx, imported) : null
  const twin = twinId === null ? null : await findPlan(trx, twinId)
  if (twin !== null) return { twin }
  const people = peopleChosen(listLeadsWritten(corrected, imported.document, await listPeople(trx)))
  const planId = await applyImport(trx, { councilId, personId: null, imported, corrected, people, now })
  return { planId, title: planNameOf(corrected.draft, fileName) }
}
