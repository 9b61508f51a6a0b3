import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Decision } from './body.ts'

type Which = { bodyId?: string; id?: string; limit?: number }

/** Decisions, latest first. */
export async function listDecisions(trx: Trx, which: Which = {}): Promise<Decision[]> {
  let query = trx
    .selectFrom('decision as d')
    .innerJoin('body', (join) =>
      join.onRef('body.councilId', '=', 'd.councilId').onRef('body.id', '=', 'd.bodyId'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'd.councilId').onRef('person.id', '=', 'd.writtenBy'),
    )
    .select([
      'd.id',
      'd.bodyId',
      'body.name as bodyName',
      'd.reference',
      'd.decidedOn',
      'd.words',
      'person.name as writtenByName',
    ])
    .orderBy('d.decidedOn', 'desc')
    .orderBy('d.reference', 'desc')
    .limit(which.limit ?? 500)
  if (which.bodyId !== undefined) query = query.where('d.bodyId', '=', which.bodyId)
  if (which.id !== undefined) query = query.where('d.id', '=', which.id)
  return query.execute()
}

export async function findDecision(trx: Trx, id: string): Promise<Decision | null> {
  return (await listDecisions(trx, { id }))[0] ?? null
}

export type NewDecision = {
  councilId: string
  bodyId: string
  reference: string
  decidedOn: string
  words: string
  writtenBy: string | null
}

/** Adds a decision; null where the body has one of that number already. */
export async function insertDecision(trx: Trx, decision: NewDecision): Promise<string | null> {
  const id = newId()
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('decision')
    .values({ id, ...decision })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 0n ? null : id
}

/** The id of a body's decision by its number, capitals aside. */
export async function findDecisionCalled(
  trx: Trx,
  bodyId: string,
  reference: string,
): Promise<string | null> {
  const row = await trx
    .selectFrom('decision')
    .select('id')
    .where('bodyId', '=', bodyId)
    .where((eb) => eb(eb.fn<string>('lower', ['reference']), '=', reference.toLowerCase()))
    .executeTakeFirst()
  return row?.id ?? null
}
