import { storeFile } from '#src/features/evidence/index.ts'
import { listPeople } from '#src/features/people/index.ts'
import { counted, findPlan, lockPlan, type Plan } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { type Corrected, correct } from './correction.ts'
import type { Open } from './difference/open.ts'
import { applyDifference } from './difference/difference.apply.ts'
import { drawDifference } from './difference/difference.draw.ts'
import { applyImport } from './import.apply.ts'
import { findImport, findTwin, insertRead } from './import.store.ts'
import type { Drafted } from './import.ts'
import { listLeadsWritten, peopleChosen } from './leads-written.ts'
import type { PlanDraft } from './plan/plan-draft.ts'
import { UNREAD, unreadIn } from './plan/unread.ts'
import type { Read } from './read.thread.ts'

/** What stands at the edge of every page is no part of a plan. */
const furniture = 'It stands at the head or foot of each page'

/** What a person must look at before this draft may be a plan, in one sentence; null where nothing needs one. */
export function sayWhatNeedsAPerson({ items, guesses, unplaced, coverage }: PlanDraft): string | null {
  if (!items.some(({ level }) => level === 'action')) return 'no action was found in it'
  const aside = unplaced.filter(({ reason }) => reason !== furniture)
  const missing = coverage.words - coverage.placed - coverage.unplaced
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
  /** The live plan that it is a newer version of, where it is one. */
  newerOf?: string
  now: Date
}

type Kept = { imported: Drafted; corrected: Corrected }

async function keep(trx: Trx, given: Unattended): Promise<Kept> {
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
  return { planId, title: corrected.draft.title ?? fileName }
}

/**
 * Keeps the document and takes all that is new in it into its live plan, where nothing is lost and every match is
 * sure; else keeps nothing, and says what needs a person. The caller's transaction is to be undone then.
 */
export async function reviseUnattended(
  trx: Trx,
  given: Unattended & { newerOf: string },
): Promise<{ done: true; changes: number; title: string } | { done: false; needed: string }> {
  await lockPlan(trx, given.newerOf)
  const kept = await keep(trx, given)
  const drawn = await drawDifference(trx, kept.imported, kept.corrected, given.newerOf)
  if (drawn === null) return { done: false, needed: 'that plan is not live' }
  const needed = sayWhatDifferenceNeeds(drawn.open)
  if (needed !== null) return { done: false, needed }
  for (const { key } of drawn.open.changes) drawn.choices.taken.set(key, true)
  const { councilId, now } = given
  const outcome = await applyDifference(trx, { ...kept, councilId, drawn, person: null, now })
  return { done: true, changes: outcome.filter(({ taken }) => taken).length, title: drawn.live.plan.title }
}

function sayWhatDifferenceNeeds({ same, fates }: Open): string | null {
  const [lost] = fates
  const [unsure] = same
  const parts = [
    lost?.change.kind === 'removed'
      ? `${counted(fates.length, levelOf(fates))} of the plan ${fates.length === 1 ? 'is' : 'are'} not in it (the first: ${nameOf(lost.change.was)})`
      : '',
    unsure === undefined
      ? ''
      : `${counted(same.length, 'match')} must be checked (the first: ${nameOf(unsure.was)})`,
  ].filter(Boolean)
  return parts.length === 0 ? null : parts.join(', and ')
}

/** What they are called where they are all of one level. */
function levelOf(fates: Open['fates']): string {
  const levels = new Set(fates.flatMap(({ change }) => (change.kind === 'removed' ? [change.was.level] : [])))
  const [level] = levels
  return levels.size === 1 && level !== undefined ? level : 'part'
}

function nameOf({ ref, text }: { ref: string | null; text: string }): string {
  return [ref, text.slice(0, 60)].filter(Boolean).join(' ')
}
