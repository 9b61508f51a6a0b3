import { withRef } from '#src/kit/with-ref.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Fate, FateKind } from './fate.ts'

/**
 * What became of some actions: as it was said for this version, else as the record has it from the day on which the
 * action was cancelled or went into another.
 */
export async function listFates(
  trx: Trx,
  versionId: string,
  actionIds: readonly string[],
): Promise<Map<string, Fate>> {
  if (actionIds.length === 0) return new Map()
  const [said, recorded] = await Promise.all([
    listSaid(trx, versionId, actionIds),
    listRecorded(trx, actionIds),
  ])
  return new Map([...recorded, ...said])
}

async function listSaid(
  trx: Trx,
  versionId: string,
  actionIds: readonly string[],
): Promise<Map<string, Fate>> {
  const rows = await trx
    .selectFrom('versionFate')
    .leftJoin('action', (join) =>
      join
        .onRef('action.councilId', '=', 'versionFate.councilId')
        .onRef('action.id', '=', 'versionFate.intoId'),
    )
    .select(['versionFate.actionId', 'versionFate.kind', 'versionFate.words', 'versionFate.intoId'])
    .select(['action.ref', 'action.title'])
    .where('versionFate.versionId', '=', versionId)
    .where('versionFate.actionId', 'in', actionIds)
    .execute()
  return new Map(
    rows.map(({ actionId, kind, words, intoId, ref, title }) => [
      actionId,
      {
        actionId,
        kind: kind as FateKind,
        words,
        into: intoId === null ? null : { id: intoId, name: withRef(ref, title) },
      },
    ]),
  )
}

async function listRecorded(trx: Trx, actionIds: readonly string[]): Promise<Map<string, Fate>> {
  const rows = await trx
    .selectFrom('entry')
    .innerJoin('action', (join) =>
      join.onRef('action.councilId', '=', 'entry.councilId').onRef('action.id', '=', 'entry.subjectId'),
    )
    .select(['entry.subjectId as actionId', 'entry.deed', 'entry.reason', 'entry.details', 'action.state'])
    .where('entry.subjectKind', '=', 'action')
    .where('entry.subjectId', 'in', actionIds)
    .where('entry.deed', 'in', ['action.cancel', 'action.merge'])
    .orderBy('entry.at')
    .orderBy('entry.id')
    .execute()
  const fates = new Map<string, Fate>()
  for (const { actionId, deed, reason, details, state } of rows) {
    const { into, intoId } = details as { into?: unknown; intoId?: unknown }
    if (deed === 'action.cancel' && state === 'cancelled' && reason !== null && reason !== '')
      fates.set(actionId, { actionId, kind: 'cancelled', into: null, words: reason })
    if (deed === 'action.merge' && state === 'superseded' && typeof intoId === 'string')
      fates.set(actionId, {
        actionId,
        kind: 'superseded',
        into: { id: intoId, name: typeof into === 'string' ? into : 'another action' },
        words: '',
      })
  }
  return fates
}

export type SaidFate = { kind: FateKind; intoId: string | null; words: string }

type Which = { councilId: string; planId: string; versionId: string; actionId: string }

/** Keeps what became of an action for one version; what was said of it before stays in the record. */
export async function saveFate(
  trx: Trx,
  which: Which,
  fate: SaidFate & { givenBy: string | null },
): Promise<void> {
  await trx
    .insertInto('versionFate')
    .values({ id: newId(), ...which, ...fate })
    .onConflict((conflict) => conflict.columns(['councilId', 'versionId', 'actionId']).doUpdateSet(fate))
    .execute()
}
