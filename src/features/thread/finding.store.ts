import { sql } from 'kysely'
import type { Evidence } from '#src/features/evidence/index.ts'
import type { Trx } from '#src/kit/db/index.ts'

export type Finding = {
  id: string
  number: string | null
  text: string
  place: string
  sourceId: string
  sourceTitle: string
}

export async function findFinding(trx: Trx, id: string): Promise<Finding | null> {
  const row = await trx
    .selectFrom('sourceItem')
    .innerJoin('source', (join) =>
      join
        .onRef('source.councilId', '=', 'sourceItem.councilId')
        .onRef('source.id', '=', 'sourceItem.sourceId'),
    )
    .select([
      'sourceItem.id',
      'sourceItem.number',
      'sourceItem.text',
      'sourceItem.place',
      'source.id as sourceId',
      'source.title as sourceTitle',
    ])
    .where('sourceItem.id', '=', id)
    .where('source.state', '=', 'live')
    .executeTakeFirst()
  return row ?? null
}

/** What stands behind each action that answers a finding. */
export type Answering = {
  id: string
  ref: string | null
  title: string
  state: string
  difference: number | null
  /** What supports it. */
  evidence: Pick<Evidence, 'family' | 'datedOn' | 'periodTo' | 'expiresOn'>[]
  /** The first success criterion that a figure tests. */
  measure: { text: string; baseline: string | null; nowAt: string | null } | null
}

/** The actions that answer a finding, in the plan's order. */
export async function listAnswering(trx: Trx, findingId: string): Promise<Answering[]> {
  const { rows } = await sql<Answering>`
    select a.id, a.ref, a.title, a.state, a.difference,
      (select coalesce(jsonb_agg(jsonb_build_object('family', e.family, 'datedOn', e.dated_on, 'periodTo', e.period_to,
          'expiresOn', e.expires_on) order by e.dated_on desc), '[]')
        from evidence_link l join evidence e on e.council_id = l.council_id and e.id = l.evidence_id
        where l.council_id = a.council_id and l.action_id = a.id and l.direction = 'supports') as evidence,
      (select jsonb_build_object('text', c.text, 'baseline', c.baseline, 'nowAt', c.now_at) from success_criterion c
        where c.council_id = a.council_id and c.action_id = a.id and (c.test = 'measure' or c.now_at is not null)
        order by c.position limit 1) as measure
    from finding_action fa
    join action a on a.council_id = fa.council_id and a.id = fa.action_id
    where fa.source_item_id = ${findingId} and a.state not in ('draft', 'superseded', 'cancelled', 'transferred')
    order by a.position`.execute(trx)
  return rows
}
