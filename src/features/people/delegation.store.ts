import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Delegation, StandIn } from './delegation.ts'

function delegations(trx: Trx) {
  return trx
    .selectFrom('delegation as d')
    .innerJoin('person as away', (join) =>
      join.onRef('away.councilId', '=', 'd.councilId').onRef('away.id', '=', 'd.personId'),
    )
    .innerJoin('person as inPlace', (join) =>
      join.onRef('inPlace.councilId', '=', 'd.councilId').onRef('inPlace.id', '=', 'd.delegateId'),
    )
    .innerJoin('person as maker', (join) =>
      join.onRef('maker.councilId', '=', 'd.councilId').onRef('maker.id', '=', 'd.madeBy'),
    )
    .select([
      'd.id',
      'd.personId',
      'away.name',
      'd.delegateId',
      'inPlace.name as delegateName',
      'd.fromOn',
      'd.toOn',
      'd.note',
      'maker.name as madeByName',
    ])
}

/** Who stands in for whom, the latest days first. */
export async function listDelegations(trx: Trx): Promise<Delegation[]> {
  return delegations(trx).orderBy('d.fromOn', 'desc').orderBy('d.id', 'desc').limit(500).execute()
}

export async function findDelegation(trx: Trx, id: string): Promise<Delegation | null> {
  return (await delegations(trx).where('d.id', '=', id).executeTakeFirst()) ?? null
}

function standIns(trx: Trx) {
  return trx
    .selectFrom('delegation as d')
    .innerJoin('person as away', (join) =>
      join.onRef('away.councilId', '=', 'd.councilId').onRef('away.id', '=', 'd.personId'),
    )
    .innerJoin('person as inPlace', (join) =>
      join.onRef('inPlace.councilId', '=', 'd.councilId').onRef('inPlace.id', '=', 'd.delegateId'),
    )
    .select(['d.personId', 'away.name', 'd.delegateId', 'inPlace.name as delegateName', 'd.toOn'])
    .where('d.fromOn', '<=', sql<string>`current_clock()::date`)
    .where('d.toOn', '>=', sql<string>`current_clock()::date`)
}

/** Everybody who stands in today. */
export async function listAllStandIns(trx: Trx): Promise<StandIn[]> {
  return standIns(trx).orderBy('inPlace.name').execute()
}

/** Those who stand in today for any of these people. */
export async function listStandIns(trx: Trx, personIds: readonly string[]): Promise<StandIn[]> {
  if (personIds.length === 0) return []
  return standIns(trx)
    .where('d.personId', 'in', [...personIds])
    .orderBy('inPlace.name')
    .execute()
}

/** Those in whose place somebody stands today. */
export async function listStoodInFor(trx: Trx, delegateId: string): Promise<StandIn[]> {
  return standIns(trx).where('d.delegateId', '=', delegateId).orderBy('away.name').execute()
}

export type NewDelegation = {
  councilId: string
  personId: string
  delegateId: string
  fromOn: string
  toOn: string
  note: string
  madeBy: string
}

export async function insertDelegation(trx: Trx, delegation: NewDelegation): Promise<string> {
  const id = newId()
  await trx
    .insertInto('delegation')
    .values({ id, ...delegation })
    .execute()
  return id
}

/** Its last day is the day before `today`, and what was done under it stands. One that began no sooner is taken back: the record keeps it. */
export async function endDelegation(trx: Trx, id: string, today: string): Promise<void> {
  const one = trx.deleteFrom('delegation').where('id', '=', id).where('fromOn', '>=', today)
  const { numDeletedRows } = await one.executeTakeFirst()
  if (numDeletedRows > 0n) return
  await trx
    .updateTable('delegation')
    .set({ toOn: sql<string>`${today}::date - 1` })
    .where('id', '=', id)
    .execute()
}
