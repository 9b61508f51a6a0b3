import type { Trx } from '#src/kit/db/index.ts'
import type { Returned } from './update.ts'

/**
 * What came back on these actions and stands unanswered: the latest update was returned, or the latest word on
 * delivery was. One for each action, the later of the two.
 */
export async function listReturned(trx: Trx, actionIds: readonly string[]): Promise<Map<string, Returned>> {
  const found = new Map<string, Returned>()
  if (actionIds.length === 0) return found
  for (const one of [...(await updates(trx, actionIds)), ...(await deliveries(trx, actionIds))]) {
    const known = found.get(one.actionId)
    if (known === undefined || known.at < one.at) found.set(one.actionId, one)
  }
  return found
}

async function updates(trx: Trx, actionIds: readonly string[]): Promise<Returned[]> {
  const rows = await trx
    .selectFrom('actionUpdate as u')
    .leftJoin('person as p', (join) =>
      join.onRef('p.councilId', '=', 'u.councilId').onRef('p.id', '=', 'u.decidedBy'),
    )
    .distinctOn('u.actionId')
    .select(['u.actionId', 'u.state', 'u.returnReason', 'u.decidedAt', 'u.givenAt', 'p.name as byName'])
    .where('u.actionId', 'in', [...actionIds])
    .orderBy('u.actionId')
    .orderBy('u.givenAt', 'desc')
    .orderBy('u.id', 'desc')
    .execute()
  return rows
    .filter(({ state }) => state === 'returned')
    .map(({ actionId, returnReason, decidedAt, givenAt, byName }) => ({
      kind: 'update',
      actionId,
      reason: returnReason ?? '',
      byName,
      at: decidedAt ?? givenAt,
    }))
}

/** The state stands since the return: nothing was said or done about delivery after it. */
async function deliveries(trx: Trx, actionIds: readonly string[]): Promise<Returned[]> {
  const rows = await trx
    .selectFrom('action as a')
    .innerJoin('entry as e', (join) =>
      join.onRef('e.councilId', '=', 'a.councilId').onRef('e.subjectId', '=', 'a.id'),
    )
    .leftJoin('person as p', (join) =>
      join.onRef('p.councilId', '=', 'e.councilId').onRef('p.id', '=', 'e.personId'),
    )
    .distinctOn('a.id')
    .select(['a.id as actionId', 'e.reason', 'e.at', 'p.name as byName'])
    .where('a.id', 'in', [...actionIds])
    .where('a.state', '=', 'in-progress')
    .where('e.subjectKind', '=', 'action')
    .where('e.deed', '=', 'action.return')
    .whereRef('e.at', '>=', 'a.stateSince')
    .orderBy('a.id')
    .orderBy('e.at', 'desc')
    .execute()
  return rows.map((row) => ({ kind: 'delivery', ...row, reason: row.reason ?? '' }))
}

/** Who last said of each of these actions that it is delivered. */
export async function listSubmitters(
  trx: Trx,
  actionIds: readonly string[],
): Promise<Map<string, { id: string; name: string }>> {
  if (actionIds.length === 0) return new Map()
  const rows = await trx
    .selectFrom('entry as e')
    .innerJoin('person as p', (join) =>
      join.onRef('p.councilId', '=', 'e.councilId').onRef('p.id', '=', 'e.personId'),
    )
    .distinctOn('e.subjectId')
    .select(['e.subjectId as actionId', 'p.id', 'p.name'])
    .where('e.subjectKind', '=', 'action')
    .where('e.subjectId', 'in', [...actionIds])
    .where('e.deed', '=', 'action.submit')
    .orderBy('e.subjectId')
    .orderBy('e.at', 'desc')
    .execute()
  return new Map(rows.map(({ actionId, id, name }) => [actionId, { id, name }]))
}
