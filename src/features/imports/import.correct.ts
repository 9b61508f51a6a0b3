import { isDeepStrictEqual } from 'node:util'
import type { Trx } from '#src/kit/db/index.ts'
import type { Correction, Given } from './correction.ts'
import { addCorrections, saveCorrections } from './import.store.ts'
import type { Drafted } from './import.ts'

/**
 * Adds corrections made on a form, all or none: 'stale' where somebody changed the draft since the form
 * was opened. The same form sent twice is added once.
 */
export async function correctDraft(
  trx: Trx,
  imported: Drafted,
  { rev, by }: { rev: number; by: string },
  corrections: readonly Correction[],
): Promise<'kept' | 'stale'> {
  const given = corrections.map((one): Given => ({ ...one, step: rev, by }))
  if (given.length === 0) return 'kept'
  if (isDeepStrictEqual(imported.corrections.slice(-given.length), given)) return 'kept'
  if (rev !== imported.rev) return 'stale'
  await addCorrections(trx, imported.id, given)
  return 'kept'
}

/** Takes back the last step, whoever made it. */
export async function undoLast(trx: Trx, imported: Drafted, rev: number): Promise<'undone' | 'stale'> {
  if (rev !== imported.rev) return 'stale'
  const step = imported.corrections.at(-1)?.step
  const kept = imported.corrections.filter((one) => one.step !== step)
  await saveCorrections(trx, imported.id, kept)
  return 'undone'
}

/** What somebody sees whose form was old: nothing of theirs is lost, and they know whose came between. */
export function sayStale(imported: Drafted, what: string, answered = ''): string {
  const by = imported.corrections.at(-1)?.by
  return `${by === undefined ? 'Somebody' : by} changed this draft while you had it open, so yours was not saved (${what}).${answered} Below is the draft as it is now, with your answer still filled in. Send it again if it still holds.`
}
