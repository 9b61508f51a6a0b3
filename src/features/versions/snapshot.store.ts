import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Snapshot, VersionContent } from './snapshot.ts'

/** Every draft that was frozen of a plan, the latest first. */
export async function listSnapshots(trx: Trx, planId: string): Promise<Snapshot[]> {
  return snapshots(trx)
    .where('planSnapshot.planId', '=', planId)
    .orderBy('planSnapshot.frozenAt', 'desc')
    .orderBy('planSnapshot.number', 'desc')
    .execute()
}

/** The last draft of a version with its content as it lies in the store; null before the first. */
export async function findLastSnapshot(trx: Trx, versionId: string): Promise<Kept | null> {
  const row = await snapshots(trx)
    .select('planSnapshot.content')
    .where('planSnapshot.versionId', '=', versionId)
    .orderBy('planSnapshot.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

export async function findSnapshot(trx: Trx, id: string): Promise<Kept | null> {
  const row = await snapshots(trx)
    .select('planSnapshot.content')
    .where('planSnapshot.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

export type Kept = Snapshot & { content: unknown }

export type NewSnapshot = Pick<Snapshot, 'planId' | 'versionId' | 'number' | 'contentSha256' | 'frozenBy'> & {
  councilId: string
  content: VersionContent
}

export async function insertSnapshot(trx: Trx, snapshot: NewSnapshot): Promise<string> {
  const id = newId()
  await trx
    .insertInto('planSnapshot')
    .values({ id, ...snapshot, content: JSON.stringify(snapshot.content) })
    .execute()
  return id
}

function snapshots(trx: Trx) {
  return trx
    .selectFrom('planSnapshot')
    .leftJoin('person', (join) =>
      join
        .onRef('person.councilId', '=', 'planSnapshot.councilId')
        .onRef('person.id', '=', 'planSnapshot.frozenBy'),
    )
    .select([
      'planSnapshot.id',
      'planSnapshot.planId',
      'planSnapshot.versionId',
      'planSnapshot.number',
      'planSnapshot.contentSha256',
      'planSnapshot.frozenBy',
      'person.name as frozenByName',
      'planSnapshot.frozenAt',
    ])
}
