import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import type { RatingFacts } from './scene.ts'

export async function listContradictions(
  trx: Trx,
  since: Date,
): Promise<{ linkId: string; actionId: string }[]> {
  const rows = await trx
    .selectFrom('evidenceLink')
    .select(['id as linkId', 'actionId'])
    .where('direction', '=', 'contradicts')
    .where('linkedAt', '>=', since)
    .where('actionId', 'is not', null)
    .orderBy('linkedAt')
    .execute()
  return rows.flatMap(({ linkId, actionId }) => (actionId === null ? [] : [{ linkId, actionId }]))
}

/** Findings that no action answers. */
export async function listUncovered(trx: Trx): Promise<{ id: string }[]> {
  return trx
    .selectFrom('sourceItem')
    .innerJoin('source', (join) =>
      join
        .onRef('source.councilId', '=', 'sourceItem.councilId')
        .onRef('source.id', '=', 'sourceItem.sourceId'),
    )
    .select('sourceItem.id')
    .where('source.state', '=', 'live')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('findingAction')
            .select('findingAction.id')
            .whereRef('findingAction.councilId', '=', 'sourceItem.councilId')
            .whereRef('findingAction.sourceItemId', '=', 'sourceItem.id'),
        ),
      ),
    )
    .orderBy('sourceItem.id')
    .execute()
}

/** The last two ratings of each action that was rated since a moment, the latest first. */
export async function listLastRatings(trx: Trx, since: Date): Promise<Map<string, RatingFacts[]>> {
  const { rows } = await sql<RatingFacts & { actionId: string }>`
    select id, action_id as "actionId", confidence, suggested from (
      select r.*, row_number() over (partition by r.action_id order by r.given_at desc, r.id desc) as place
      from rating r
      where r.confidence is not null
        and exists (select from rating n where n.council_id = r.council_id and n.action_id = r.action_id and n.given_at >= ${since})
    ) ranked where place <= 2 order by action_id, place`.execute(trx)
  return Map.groupBy(rows, ({ actionId }) => actionId)
}

/** What the record says of some deeds since a moment, the earliest first. */
export async function listDeeds(
  trx: Trx,
  deeds: readonly string[],
  since: Date,
): Promise<{ deed: string; subjectId: string; details: unknown }[]> {
  return trx
    .selectFrom('entry')
    .select(['deed', 'subjectId', 'details'])
    .where('deed', 'in', [...deeds])
    .where('at', '>=', since)
    .orderBy('at')
    .orderBy('id')
    .execute()
}
