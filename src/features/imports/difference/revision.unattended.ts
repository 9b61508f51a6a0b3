import { storeFile } from '#src/features/evidence/index.ts'
import { lockPlan } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import { paths } from '#src/paths.ts'
import { correct } from '../correction.ts'
import { readAsBefore } from '../import.redraw.ts'
import { findDraftOf, findImport, lockImport, saveNewerOf } from '../import.store.ts'
import { keep, type Kept, leftOver, type Unattended } from '../import.unattended.ts'
import { listQuestions } from '../question.ts'
import { applyDifference } from './difference.apply.ts'
import { drawDifference } from './difference.draw.ts'
import { type Open, openCount, saysOtherwise } from './open.ts'

/** How many things of a newer version wait for a person's word, and the address where they are asked. */
export type Waiting = { waiting: number; at: string; title: string }

/**
 * Takes what is new in a document into its live plan, where every match is sure and nothing that the plan says is lost;
 * else changes nothing in the plan, and leaves the import waiting for whoever manages it.
 */
export async function reviseUnattended(
  trx: Trx,
  given: Unattended & { newerOf: string },
): Promise<{ changes: number; title: string } | Waiting> {
  await lockPlan(trx, given.newerOf)
  const kept = await asBefore(trx, await takeUp(trx, given), given.newerOf)
  const drawn = await drawDifference(trx, kept.imported, kept.corrected, given.newerOf)
  if (drawn === null) throw new Fault('That plan is no longer live, so nothing was changed.')
  const { title } = drawn.live.plan
  const unread = countUnread(kept)
  if (unread > 0 || needsAWord(drawn.open)) {
    const { id } = kept.imported
    const at = unread > 0 ? paths.import(id) : paths.importPart(id, 'difference')
    return { waiting: unread + openCount(drawn.open), at, title }
  }
  for (const { key } of drawn.open.changes) drawn.choices.taken.set(key, true)
  const { councilId, now } = given
  const outcome = await applyDifference(trx, { ...kept, councilId, drawn, person: null, now })
  return { changes: outcome.filter(({ taken }) => taken).length, title }
}

/** The import of this very file that waits already, with the answers given to it; else one kept now. */
async function takeUp(trx: Trx, given: Unattended & { newerOf: string }): Promise<Kept> {
  const { councilId, bytes, newerOf } = given
  const open = await findDraftOf(trx, await storeFile(trx, councilId, bytes))
  const imported = open === null ? null : await lockImport(trx, open.id)
  if (imported === null || imported.draft === null) return keep(trx, given)
  const { draft } = imported
  if (imported.newerOf !== newerOf) await saveNewerOf(trx, imported.id, newerOf)
  return { imported: { ...imported, draft, newerOf }, corrected: correct(draft, imported.corrections) }
}

/** The same, read as the version before it was. */
async function asBefore(trx: Trx, kept: Kept, planId: string): Promise<Kept> {
  if (!(await readAsBefore(trx, kept.imported, planId))) return kept
  const imported = await findImport(trx, kept.imported.id)
  if (imported === null || imported.draft === null) return kept
  const { draft } = imported
  return { imported: { ...imported, draft }, corrected: correct(draft, imported.corrections) }
}

/** What is open about the reading itself. */
function countUnread({ imported: { draft }, corrected }: Kept): number {
  const { aside, missing } = leftOver(draft)
  const questions = listQuestions(draft, corrected).filter(({ answered }) => !answered)
  return questions.length + aside.length + (missing === 0 ? 0 : 1)
}

function needsAWord({ same, changes, fates }: Open): boolean {
  return same.length > 0 || fates.length > 0 || changes.some(({ change }) => saysOtherwise(change))
}
