import { withRef } from '#src/kit/with-ref.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'

export type LinkKind = 'theme' | 'objective' | 'action'

/** What a measure shows something about, as a person knows it. */
export type MeasureLink = {
  id: string
  measureId: string
  planId: string
  kind: LinkKind
  /** Of the theme, objective or action. */
  toId: string
  name: string
}

/** What some measures, or everything in some plans, is tied to. */
export async function listLinks(
  trx: Trx,
  which: { measureId: string } | { planId: string } | { actionIds: readonly string[] },
): Promise<MeasureLink[]> {
  if ('actionIds' in which && which.actionIds.length === 0) return []
  let query = trx
    .selectFrom('measureLink as l')
    .leftJoin('theme', (join) =>
      join.onRef('theme.councilId', '=', 'l.councilId').onRef('theme.id', '=', 'l.themeId'),
    )
    .leftJoin('objective', (join) =>
      join.onRef('objective.councilId', '=', 'l.councilId').onRef('objective.id', '=', 'l.objectiveId'),
    )
    .leftJoin('action', (join) =>
      join.onRef('action.councilId', '=', 'l.councilId').onRef('action.id', '=', 'l.actionId'),
    )
    .select([
      'l.id',
      'l.measureId',
      'l.planId',
      'l.themeId',
      'l.objectiveId',
      'l.actionId',
      'theme.ref as themeRef',
      'theme.title as theme',
      'objective.ref as objectiveRef',
      'objective.title as objective',
      'action.ref as actionRef',
      'action.title as action',
    ])
  if ('measureId' in which) query = query.where('l.measureId', '=', which.measureId)
  if ('planId' in which) query = query.where('l.planId', '=', which.planId)
  if ('actionIds' in which) query = query.where('l.actionId', 'in', [...which.actionIds])
  const rows = await query.orderBy('l.since').orderBy('l.id').execute()
  return rows.map((row) => ({
    id: row.id,
    measureId: row.measureId,
    planId: row.planId,
    ...placeOf(row),
  }))
}

type Places = Record<'themeId' | 'objectiveId' | 'actionId', string | null> &
  Record<'themeRef' | 'theme' | 'objectiveRef' | 'objective' | 'actionRef' | 'action', string | null>

function placeOf(row: Places): Pick<MeasureLink, 'kind' | 'toId' | 'name'> {
  const named = (ref: string | null, title: string | null) => withRef(ref, title)
  if (row.actionId !== null)
    return { kind: 'action', toId: row.actionId, name: named(row.actionRef, row.action) }
  if (row.objectiveId !== null)
    return { kind: 'objective', toId: row.objectiveId, name: named(row.objectiveRef, row.objective) }
  return { kind: 'theme', toId: row.themeId ?? '', name: named(row.themeRef, row.theme) }
}

/** Somewhere in a live plan that a measure may be tied to. */
export type Place = { kind: LinkKind; id: string; planId: string; name: string }

/** Every theme, objective and action of the live plans, in the plans' own order. */
export async function listPlaces(trx: Trx): Promise<Place[]> {
  const of = async (kind: LinkKind): Promise<Place[]> => {
    const rows = await trx
      .selectFrom(kind)
      .innerJoin('plan', (join) =>
        join.onRef('plan.councilId', '=', `${kind}.councilId`).onRef('plan.id', '=', `${kind}.planId`),
      )
      .select([`${kind}.id`, `${kind}.planId`, `${kind}.ref`, `${kind}.title`])
      .where('plan.state', '=', 'live')
      .orderBy(`${kind}.planId`)
      .orderBy(`${kind}.position`)
      .limit(2_000)
      .execute()
    return rows.map(({ id, planId, ref, title }) => ({
      kind,
      id,
      planId,
      name: withRef(ref, title),
    }))
  }
  return [...(await of('theme')), ...(await of('objective')), ...(await of('action'))]
}

/** Ties a measure to a place; the same tie twice is one. */
export async function insertLink(
  trx: Trx,
  link: { councilId: string; measureId: string; place: Place; linkedBy: string | null },
): Promise<void> {
  const { councilId, measureId, place, linkedBy } = link
  await trx
    .insertInto('measureLink')
    .values({
      councilId,
      id: newId(),
      measureId,
      planId: place.planId,
      themeId: place.kind === 'theme' ? place.id : null,
      objectiveId: place.kind === 'objective' ? place.id : null,
      actionId: place.kind === 'action' ? place.id : null,
      linkedBy,
    })
    .onConflict((conflict) => conflict.constraint('measure_is_linked_once').doNothing())
    .execute()
}

export async function removeLink(trx: Trx, measureId: string, id: string): Promise<void> {
  await trx.deleteFrom('measureLink').where('measureId', '=', measureId).where('id', '=', id).execute()
}

/** A success criterion that a measure tests. */
export type TestedBy = { id: string; text: string }

export async function listTestedBy(trx: Trx, measureId: string): Promise<TestedBy[]> {
  return trx
    .selectFrom('successCriterion')
    .select(['id', 'text'])
    .where('measureId', '=', measureId)
    .where('retiredOn', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
}
