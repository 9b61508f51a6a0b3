import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { DateRequest, RequestState } from './date-request.ts'

/** Those who sit on the body as its chair, vice-chair or secretary today, in person or by the post that they hold. */
const speakers = sql<string[]>`array(
  select coalesce(m.person_id, h.person_id) from body_member m
  left join post_holding h on h.council_id = m.council_id and h.post_id = m.post_id and h.to_on is null
  where m.council_id = date_request.council_id and m.body_id = date_request.body_id and m.to_on is null
    and m.role in ('chair', 'vice-chair', 'secretary') and coalesce(m.person_id, h.person_id) is not null)`

type Which = { id?: string; actionId?: string; planId?: string; state?: RequestState }

/** Requests to move dates, latest first. */
export async function listRequests(trx: Trx, which: Which): Promise<DateRequest[]> {
  let query = trx
    .selectFrom('dateRequest')
    .leftJoin('person as asker', (join) =>
      join
        .onRef('asker.councilId', '=', 'dateRequest.councilId')
        .onRef('asker.id', '=', 'dateRequest.askedBy'),
    )
    .leftJoin('person as decider', (join) =>
      join
        .onRef('decider.councilId', '=', 'dateRequest.councilId')
        .onRef('decider.id', '=', 'dateRequest.decidedBy'),
    )
    .select([
      'dateRequest.id',
      'dateRequest.planId',
      'dateRequest.actionId',
      'dateRequest.fromOn',
      'dateRequest.toOn',
      'dateRequest.toText',
      'dateRequest.reviewOn',
      'dateRequest.reason',
      'dateRequest.effect',
      'dateRequest.options',
      'dateRequest.moveNumber',
      'dateRequest.workingDays',
      'dateRequest.daysAltogether',
      'dateRequest.statutory',
      'dateRequest.retrospective',
      'dateRequest.decider',
      'dateRequest.deciderKind',
      'dateRequest.bodyId',
      'dateRequest.lapsesOn',
      speakers.as('speakers'),
      'dateRequest.askedBy',
      'asker.name as askedByName',
      'dateRequest.askedAt',
      'dateRequest.state',
      'decider.name as decidedByName',
      'dateRequest.decidedAt',
      'dateRequest.decisionRef',
      'dateRequest.decisionWords',
    ])
    .orderBy('dateRequest.askedAt', 'desc')
    .orderBy('dateRequest.id', 'desc')
    .limit(1_000)
  if (which.id !== undefined) query = query.where('dateRequest.id', '=', which.id)
  if (which.actionId !== undefined) query = query.where('dateRequest.actionId', '=', which.actionId)
  if (which.planId !== undefined) query = query.where('dateRequest.planId', '=', which.planId)
  if (which.state !== undefined) query = query.where('dateRequest.state', '=', which.state)
  return (await query.execute()).map((row) => ({
    ...row,
    state: row.state as RequestState,
    deciderKind: row.deciderKind as DateRequest['deciderKind'],
  }))
}

export async function findRequest(trx: Trx, id: string): Promise<DateRequest | null> {
  return (await listRequests(trx, { id }))[0] ?? null
}

export async function findWaiting(trx: Trx, actionId: string): Promise<DateRequest | null> {
  return (await listRequests(trx, { actionId, state: 'waiting' }))[0] ?? null
}

export type NewRequest = Omit<
  DateRequest,
  | 'id'
  | 'speakers'
  | 'askedByName'
  | 'state'
  | 'decidedByName'
  | 'decidedAt'
  | 'decisionRef'
  | 'decisionWords'
> & { councilId: string }

export async function insertRequest(trx: Trx, request: NewRequest): Promise<string> {
  const id = newId()
  await trx
    .insertInto('dateRequest')
    .values({ id, ...request })
    .execute()
  return id
}

/** Settles a request that still waits; false where somebody was quicker. */
export async function saveRequestDecision(
  trx: Trx,
  id: string,
  decided: {
    state: Exclude<RequestState, 'waiting'>
    decidedBy: string | null
    decidedAt: Date
    decisionId: string | null
    decisionRef: string | null
    decisionWords: string | null
  },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('dateRequest')
    .set(decided)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether an action answers what the law or the Department asks for: a condition, a notice or an inspection's priority action. */
export async function isStatutory(trx: Trx, actionId: string): Promise<boolean> {
  const found = await trx
    .selectFrom('findingAction')
    .innerJoin('sourceItem', (join) =>
      join
        .onRef('sourceItem.councilId', '=', 'findingAction.councilId')
        .onRef('sourceItem.id', '=', 'findingAction.sourceItemId'),
    )
    .innerJoin('source', (join) =>
      join
        .onRef('source.councilId', '=', 'sourceItem.councilId')
        .onRef('source.id', '=', 'sourceItem.sourceId'),
    )
    .select('findingAction.id')
    .where('findingAction.actionId', '=', actionId)
    .where((eb) =>
      eb.or([
        eb('sourceItem.kind', 'in', ['condition', 'priority-action']),
        eb('source.kind', '=', 'notice'),
      ]),
    )
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** The day on which each action of a plan was last accepted as delivered. */
export async function listAcceptedAt(trx: Trx, planId: string): Promise<Map<string, Date>> {
  const rows = await trx
    .selectFrom('entry')
    .select((eb) => ['entry.subjectId', eb.fn.max('entry.at').as('at')])
    .where('entry.planId', '=', planId)
    .where('entry.deed', '=', 'action.accept')
    .groupBy('entry.subjectId')
    .execute()
  return new Map(rows.map(({ subjectId, at }) => [subjectId, at]))
}
