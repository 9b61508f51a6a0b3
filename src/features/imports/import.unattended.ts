import { storeFile } from '#src/features/evidence/index.ts'
import { listPeople } from '#src/features/people/index.ts'
import { counted } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { correct } from './correction.ts'
import { applyImport } from './import.apply.ts'
import { findImport, insertRead } from './import.store.ts'
import { listLeadsWritten, peopleChosen } from './leads-written.ts'
import type { PlanDraft } from './plan/plan-draft.ts'
import type { Read } from './read.thread.ts'

/** What stands at the edge of every page is no part of a plan. */
const furniture = 'It stands at the head or foot of each page'

/** What a person must look at before this draft may be a plan, in one sentence; null where nothing needs one. */
export function sayWhatNeedsAPerson({ items, guesses, unplaced, coverage }: PlanDraft): string | null {
  if (!items.some(({ level }) => level === 'action')) return 'no action was found in it'
  const aside = unplaced.filter(({ reason }) => reason !== furniture)
  const missing = coverage.words - coverage.placed - coverage.unplaced
  const [guess] = guesses
  const [left] = aside
  const parts = [
    guess === undefined
      ? ''
      : `${counted(guesses.length, 'guess')} must be checked (the first: ${guess.note}${refOf(items, guess.item)})`,
    left === undefined
      ? ''
      : `${counted(aside.length, 'piece')} of it could not be placed (the first: ${left.reason})`,
    missing === 0 ? '' : `${counted(missing, 'word')} could not be accounted for`,
  ].filter(Boolean)
  return parts.length === 0 ? null : parts.join(', and ')
}

function refOf(items: PlanDraft['items'], id: string | null): string {
  const ref = items.find((item) => item.id === id)?.ref
  return ref === undefined || ref === null ? '' : `, at ${ref}`
}

type Unattended = {
  councilId: string
  fileName: string
  bytes: Uint8Array
  read: Read
  title: string | null
  now: Date
}

/** Keeps the document and makes the plan of it, together or not at all. For drafts that need no person. */
export async function importUnattended(
  trx: Trx,
  given: Unattended,
): Promise<{ planId: string; title: string }> {
  const { councilId, fileName, bytes, read, now } = given
  const id = newId()
  const sha256 = await storeFile(trx, councilId, bytes)
  await insertRead(trx, { councilId, id, fileName, sha256 }, read)
  const imported = await findImport(trx, id)
  if (imported === null) throw new Error('The import just kept cannot be found')
  const corrected = correct(read.draft, given.title === null ? [] : [{ kind: 'title', value: given.title }])
  const leads = listLeadsWritten(corrected, read.document, await listPeople(trx))
  const people = peopleChosen(leads)
  const planId = await applyImport(trx, { councilId, personId: null, imported, corrected, people, now })
  return { planId, title: corrected.draft.title ?? fileName }
}
