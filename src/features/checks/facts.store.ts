import { type SqlBool, sql } from 'kysely'
import { answered } from '#src/features/sources/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { ActionFacts, GapFacts } from './facts.ts'

/** The last update of each action of a plan. */
export async function listLastUpdates(
  trx: Trx,
  planId: string,
): Promise<Map<string, NonNullable<ActionFacts['last']>>> {
  const rows = await trx
    .selectFrom('actionUpdate as u')
    .distinctOn('u.actionId')
    .select(['u.actionId', 'u.workingWell', 'u.howDoWeKnow', 'u.givenAt'])
    .select((eb) =>
      eb
        .selectFrom('updateEvidence as e')
        .select(eb.fn.countAll<number>().as('count'))
        .whereRef('e.councilId', '=', 'u.councilId')
        .whereRef('e.updateId', '=', 'u.id')
        .as('evidence'),
    )
    .where('u.planId', '=', planId)
    .orderBy('u.actionId')
    .orderBy('u.givenAt', 'desc')
    .orderBy('u.id', 'desc')
    .execute()
  return new Map(
    rows.map(({ actionId, evidence, ...last }) => [actionId, { ...last, evidence: evidence ?? 0 }]),
  )
}

/** How much evidence supports each action of a plan, and up to which day the newest of it goes. */
export async function listSupporting(
  trx: Trx,
  planId: string,
): Promise<Map<string, ActionFacts['supporting']>> {
  const { rows } = await sql<{ actionId: string; count: number; newestOn: string }>`
    select l.action_id as "actionId", count(*) as count, max(coalesce(e.period_to, e.dated_on)) as "newestOn"
    from evidence_link l
    join evidence e on e.council_id = l.council_id and e.id = l.evidence_id
    join action a on a.council_id = l.council_id and a.id = l.action_id
    where a.plan_id = ${planId} and l.direction = 'supports'
    group by l.action_id`.execute(trx)
  return new Map(rows.map(({ actionId, ...found }) => [actionId, found]))
}

/** How many findings each action of a plan answers, by itself or through what it is part of. */
export async function countFindings(trx: Trx, planId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select a.id, count(f.id) as count from action a
    join finding_action f on f.council_id = a.council_id and (f.action_id = a.id or f.action_id = a.parent_id)
    where a.plan_id = ${planId} group by a.id`.execute(trx)
  return new Map(rows.map(({ id, count }) => [id, count]))
}

/**
 * Findings that no action answers, of the sources that a plan answers; the plan under which the others stand is asked of
 * those that no plan answers at all, too.
 */
export async function listGaps(trx: Trx, planId: string): Promise<GapFacts[]> {
  const answers = sql`from finding_action f
    join source_item o on o.council_id = f.council_id and o.id = f.source_item_id
    join action a on a.council_id = f.council_id and a.id = f.action_id
    where o.council_id = i.council_id and o.source_id = i.source_id`
  return gaps(trx)
    .where(sql<SqlBool>`not ${answered('i')}`)
    .where(
      sql<SqlBool>`(exists (select ${answers} and a.plan_id = ${planId})
        or exists (select from plan p where p.id = ${planId} and p.parent_id is null) and not exists (select ${answers}))`,
    )
    .execute()
}

export async function findGap(trx: Trx, id: string): Promise<GapFacts | null> {
  return (await gaps(trx).where('i.id', '=', id).executeTakeFirst()) ?? null
}

function gaps(trx: Trx) {
  return trx
    .selectFrom('sourceItem as i')
    .innerJoin('source as s', (join) =>
      join.onRef('s.councilId', '=', 'i.councilId').onRef('s.id', '=', 'i.sourceId'),
    )
    .select(['i.id', 'i.sourceId', 's.title as sourceTitle', 'i.number', 'i.text'])
    .where('s.state', '=', 'live')
    .orderBy('s.datedOn', 'desc')
    .orderBy('i.position')
}
