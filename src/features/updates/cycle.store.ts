import { type SqlBool, sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { type CycleLength, type Period, type UpdateCycle, usualCycle } from './cycle.ts'

/** The cycle of a plan; the usual one where it has set none. */
export async function findCycle(trx: Trx, planId: string): Promise<UpdateCycle> {
  return (await listCycles(trx)).get(planId) ?? usualCycle
}

/** The cycles that plans have set for themselves. */
export async function listCycles(trx: Trx): Promise<Map<string, UpdateCycle>> {
  const rows = await trx.selectFrom('updateCycle').select(['planId', 'every', 'daysBeforeEnd']).execute()
  return new Map(
    rows.map(({ planId, every, daysBeforeEnd }) => [planId, { every: every as CycleLength, daysBeforeEnd }]),
  )
}

export async function saveCycle(
  trx: Trx,
  { councilId, planId, cycle }: { councilId: string; planId: string; cycle: UpdateCycle },
): Promise<void> {
  await trx
    .insertInto('updateCycle')
    .values({ councilId, id: newId(), planId, ...cycle })
    .onConflict((conflict) => conflict.columns(['councilId', 'planId']).doUpdateSet({ ...cycle }))
    .execute()
}

export type NewRequest = { councilId: string; planId: string; actionId: string; period: Period }

/** Asks for updates; what was asked for already in its period is not asked for again. Returns how many are new. */
export async function insertRequests(trx: Trx, requests: readonly NewRequest[]): Promise<number> {
  if (requests.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('updateRequest')
    .values(
      requests.map(({ period, ...request }) => ({
        ...request,
        id: newId(),
        periodFrom: period.from,
        periodTo: period.to,
        dueOn: period.dueOn,
      })),
    )
    .onConflict((conflict) => conflict.columns(['councilId', 'actionId', 'periodFrom']).doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

/** What was asked for in a period and what came of it: given at all, and accepted. */
export type Asked = {
  actionId: string
  themeId: string
  accountableId: string | null
  given: boolean
  accepted: boolean
}

export async function listAsked(trx: Trx, planId: string, period: Period): Promise<Asked[]> {
  const rows = await trx
    .selectFrom('updateRequest as r')
    .innerJoin('action as a', (join) =>
      join.onRef('a.councilId', '=', 'r.councilId').onRef('a.id', '=', 'r.actionId'),
    )
    .leftJoin('actionUpdate as u', (join) =>
      join
        .onRef('u.councilId', '=', 'r.councilId')
        .onRef('u.actionId', '=', 'r.actionId')
        .on(
          sql<SqlBool>`(u.given_at at time zone 'Europe/London')::date between r.period_from and r.period_to`,
        ),
    )
    .select(['r.actionId', 'a.themeId', 'a.accountableId'])
    .select((eb) => [
      eb.fn.count<number>('u.id').as('given'),
      eb.fn.count<number>('u.id').filterWhere('u.state', '=', 'accepted').as('accepted'),
    ])
    .where('r.planId', '=', planId)
    .where('r.periodFrom', '=', period.from)
    .groupBy(['r.actionId', 'a.themeId', 'a.accountableId', 'a.position'])
    .orderBy('a.position')
    .execute()
  return rows.map((row) => ({ ...row, given: row.given > 0, accepted: row.accepted > 0 }))
}
