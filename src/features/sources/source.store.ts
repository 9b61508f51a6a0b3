import { type SqlBool, sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Coverage } from './coverage.ts'
import {
  type FindingCoverage,
  type FindingOfAction,
  goneStates,
  type Source,
  type SourceItem,
  type SourceState,
} from './source.ts'

const itemColumns = [
  'sourceItem.id',
  'sourceItem.sourceId',
  'sourceItem.position',
  'sourceItem.kind',
  'sourceItem.number',
  'sourceItem.text',
  'sourceItem.place',
] as const

/** Sources that stand, each with the inspection whose report it is. */
function sources(trx: Trx) {
  return trx
    .selectFrom('source')
    .leftJoin('inspection', (join) =>
      join
        .onRef('inspection.councilId', '=', 'source.councilId')
        .onRef('inspection.sourceId', '=', 'source.id'),
    )
    .select(['source.id', 'source.kind', 'source.title', 'source.datedOn', 'inspection.id as inspectionId'])
    .where('source.state', '=', 'live')
}

export async function listSources(trx: Trx): Promise<Source[]> {
  return sources(trx).orderBy('source.datedOn', 'desc').orderBy('source.title').execute()
}

export async function findSource(trx: Trx, id: string): Promise<Source | null> {
  return (await sources(trx).where('source.id', '=', id).executeTakeFirst()) ?? null
}

/** Whether a finding, by the name that a question gives its table, has an action that answers it still. */
export function answered(item: string) {
  return sql<SqlBool>`exists (select from finding_action f
    join action a on a.council_id = f.council_id and a.id = f.action_id
    join plan p on p.council_id = a.council_id and p.id = a.plan_id
    where f.council_id = ${sql.ref(`${item}.councilId`)} and f.source_item_id = ${sql.ref(`${item}.id`)}
      and a.state not in (${sql.join(goneStates)}) and p.state <> 'withdrawn')`
}

/** The findings of a source, each with the actions that were to answer it, but those of plans withdrawn. */
export async function listCoverage(trx: Trx, sourceId: string): Promise<FindingCoverage[]> {
  return (await listCoverages(trx, [sourceId])).get(sourceId) ?? []
}

/** The same for several sources in one journey, by source; a source without a finding has an empty list. */
export async function listCoverages(
  trx: Trx,
  sourceIds: readonly string[],
): Promise<Map<string, FindingCoverage[]>> {
  const covered = new Map<string, FindingCoverage[]>(sourceIds.map((id) => [id, []]))
  if (sourceIds.length === 0) return covered
  const [items, links] = await Promise.all([itemsOf(trx, sourceIds), linksOf(trx, sourceIds)])
  const answers = Map.groupBy(links, ({ sourceItemId }) => sourceItemId)
  for (const item of items) {
    const actions = (answers.get(item.id) ?? []).map(({ sourceItemId: _item, ...action }) => ({
      ...action,
      coverage: action.coverage as 'full' | 'part',
    }))
    covered.get(item.sourceId)?.push({ ...item, actions })
  }
  return covered
}

async function itemsOf(trx: Trx, sourceIds: readonly string[]) {
  return trx
    .selectFrom('sourceItem')
    .select(itemColumns)
    .where('sourceId', 'in', sourceIds)
    .orderBy('position')
    .execute()
}

async function linksOf(trx: Trx, sourceIds: readonly string[]) {
  return trx
    .selectFrom('findingAction')
    .innerJoin('sourceItem', (join) =>
      join
        .onRef('sourceItem.councilId', '=', 'findingAction.councilId')
        .onRef('sourceItem.id', '=', 'findingAction.sourceItemId'),
    )
    .innerJoin('action', (join) =>
      join
        .onRef('action.councilId', '=', 'findingAction.councilId')
        .onRef('action.id', '=', 'findingAction.actionId'),
    )
    .innerJoin('plan', (join) =>
      join.onRef('plan.councilId', '=', 'action.councilId').onRef('plan.id', '=', 'action.planId'),
    )
    .select([
      'findingAction.sourceItemId',
      'findingAction.coverage',
      'action.id',
      'action.ref',
      'action.title',
      'action.state',
    ])
    .where('sourceItem.sourceId', 'in', sourceIds)
    .where('plan.state', '!=', 'withdrawn')
    .orderBy('action.position')
    .execute()
}

/** Every source that stands, each with its findings. */
export async function listCoveredSources(trx: Trx): Promise<{ source: Source; items: FindingCoverage[] }[]> {
  const all = await listSources(trx)
  const covered = await listCoverages(
    trx,
    all.map(({ id }) => id),
  )
  return all.map((source) => ({ source, items: covered.get(source.id) ?? [] }))
}

export async function listFindingsOf(trx: Trx, actionId: string): Promise<FindingOfAction[]> {
  const rows = await trx
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
    .select(itemColumns)
    .select([
      'source.title as sourceTitle',
      'source.datedOn as sourceDatedOn',
      'findingAction.coverage',
      'findingAction.note',
    ])
    .where('findingAction.actionId', '=', actionId)
    .where('source.state', '=', 'live')
    .orderBy('sourceItem.position')
    .execute()
  return rows.map((row) => ({ ...row, coverage: row.coverage as 'full' | 'part' }))
}

export async function insertSource(
  trx: Trx,
  source: { councilId: string; id: string; kind: string; title: string; datedOn: string | null },
): Promise<void> {
  await trx.insertInto('source').values(source).execute()
}

export type NewSourceItem = SourceItem & {
  councilId: string
  /** The import that it came with, and where in the document it stands. */
  importId?: string | null
  importSource?: object | null
}

export async function insertSourceItems(trx: Trx, items: NewSourceItem[]): Promise<void> {
  if (items.length === 0) return
  await trx
    .insertInto('sourceItem')
    .values(
      items.map(({ importSource, ...item }) => ({
        ...item,
        ...(importSource == null ? {} : { importSource: JSON.stringify(importSource) }),
      })),
    )
    .execute()
}

/** Takes a source, and with it its findings, out of every list, or back into them. */
export async function saveSourceState(trx: Trx, id: string, state: SourceState): Promise<void> {
  await trx.updateTable('source').set({ state }).where('id', '=', id).execute()
}

export type NewFindingAction = {
  councilId: string
  sourceItemId: string
  actionId: string
  coverage: 'full' | 'part'
  note?: string
}

export async function insertFindingActions(trx: Trx, links: NewFindingAction[]): Promise<void> {
  if (links.length === 0) return
  await trx
    .insertInto('findingAction')
    .values(links.map((link) => ({ id: newId(), ...link })))
    .onConflict((conflict) => conflict.columns(['councilId', 'sourceItemId', 'actionId']).doNothing())
    .execute()
}

/** Every source with its findings and their actions, and the actions of live plans that answer none. */
export async function findCoverage(trx: Trx): Promise<Coverage> {
  const sources = await listCoveredSources(trx)
  const unasked = await trx
    .selectFrom('action')
    .innerJoin('plan', (join) =>
      join.onRef('plan.councilId', '=', 'action.councilId').onRef('plan.id', '=', 'action.planId'),
    )
    .select(['action.id', 'action.ref', 'action.title', 'action.state', 'plan.title as planTitle'])
    .where('plan.state', '=', 'live')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('findingAction')
            .innerJoin('sourceItem', (join) =>
              join
                .onRef('sourceItem.councilId', '=', 'findingAction.councilId')
                .onRef('sourceItem.id', '=', 'findingAction.sourceItemId'),
            )
            .innerJoin('source', (join) =>
              join
                .onRef('source.councilId', '=', 'sourceItem.councilId')
                .onRef('source.id', '=', 'sourceItem.sourceId')
                .on('source.state', '=', 'live'),
            )
            .select('findingAction.id')
            .whereRef('findingAction.councilId', '=', 'action.councilId')
            .where((link) =>
              link.or([
                link('findingAction.actionId', '=', link.ref('action.id')),
                link('findingAction.actionId', '=', link.ref('action.parentId')),
              ]),
            ),
        ),
      ),
    )
    .orderBy('plan.title')
    .orderBy('action.position')
    .execute()
  return { sources, unasked }
}
