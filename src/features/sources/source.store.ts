import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Coverage } from './coverage.ts'
import type { FindingCoverage, FindingOfAction, Source, SourceItem } from './source.ts'

const itemColumns = [
  'sourceItem.id',
  'sourceItem.sourceId',
  'sourceItem.position',
  'sourceItem.kind',
  'sourceItem.number',
  'sourceItem.text',
  'sourceItem.place',
] as const

export async function listSources(trx: Trx): Promise<Source[]> {
  return trx
    .selectFrom('source')
    .select(['id', 'kind', 'title', 'datedOn'])
    .orderBy('datedOn', 'desc')
    .execute()
}

export async function findSource(trx: Trx, id: string): Promise<Source | null> {
  return (
    (await trx
      .selectFrom('source')
      .select(['id', 'kind', 'title', 'datedOn'])
      .where('id', '=', id)
      .executeTakeFirst()) ?? null
  )
}

/** The findings of a source, each with the actions that answer it; none means a gap. */
export async function listCoverage(trx: Trx, sourceId: string): Promise<FindingCoverage[]> {
  const items = await trx
    .selectFrom('sourceItem')
    .select(itemColumns)
    .where('sourceId', '=', sourceId)
    .orderBy('position')
    .execute()
  const links = await trx
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
    .select([
      'findingAction.sourceItemId',
      'findingAction.coverage',
      'action.id',
      'action.ref',
      'action.title',
      'action.state',
    ])
    .where('sourceItem.sourceId', '=', sourceId)
    .orderBy('action.position')
    .execute()
  return items.map((item) => ({
    ...item,
    actions: links
      .filter((link) => link.sourceItemId === item.id)
      .map(({ sourceItemId: _item, ...action }) => ({
        ...action,
        coverage: action.coverage as 'full' | 'part',
      })),
  }))
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

export async function insertSourceItems(
  trx: Trx,
  items: (SourceItem & { councilId: string })[],
): Promise<void> {
  if (items.length > 0) await trx.insertInto('sourceItem').values(items).execute()
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
  const sources = []
  for (const source of await listSources(trx))
    sources.push({ source, items: await listCoverage(trx, source.id) })
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
