import { isDeepStrictEqual } from 'node:util'
import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { insertOutcomes, listOutcomes, saveOutcome } from './outcome.store.ts'
import { type Outcome, outcomeKey } from './outcome.ts'

export type Loaded = { added: number; changed: number; same: number }

/**
 * Keeps what a published file says of every authority. The same file loaded again changes nothing; a later one
 * adds what is new, and what it says otherwise than before is changed, the earlier words staying in the record.
 */
export async function keepOutcomes(
  trx: Trx,
  loading: { councilId: string; fileName: string; outcomes: readonly Outcome[] },
): Promise<Loaded> {
  const { councilId, fileName, outcomes } = loading
  const known = new Map(
    (await listOutcomes(trx)).map(({ id, fileName: _from, ...outcome }) => [
      outcomeKey(outcome),
      { id, outcome },
    ]),
  )
  const added = outcomes.filter((outcome) => !known.has(outcomeKey(outcome)))
  await insertOutcomes(trx, { councilId, fileName }, added)
  let changed = 0
  for (const outcome of outcomes) {
    const before = known.get(outcomeKey(outcome))
    if (before === undefined || isDeepStrictEqual(before.outcome, outcome)) continue
    await saveOutcome(trx, before.id, { ...outcome, fileName })
    changed += 1
  }
  const loaded = { added: added.length, changed, same: outcomes.length - added.length - changed }
  if (added.length + changed > 0)
    await recordEntry(trx, {
      councilId,
      personId: null,
      deed: 'outcomes.load',
      subjectKind: 'council',
      subjectId: councilId,
      details: { file: fileName, ...loaded },
    })
  return loaded
}
