import { withRef } from '#src/kit/with-ref.ts'
import { sql } from 'kysely'
import {
  type Action,
  type ActionRow,
  actionColumns,
  actionOf,
  listActionsOf,
} from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type Mirror, mirrored, type Place, type Placement, type Standing } from './placement.ts'
import type { Plan } from './plan.ts'

const placementColumns = [
  'placement.id as placementId',
  'placement.actionId',
  'placement.planId as inPlanId',
  'placement.objectiveId as inObjectiveId',
  'placement.dueOn as statedOn',
  'placement.dueText as statedText',
  'home.id as homePlanId',
  'home.title as homeTitle',
] as const

/** A part of a plan, or all of it. */
type Part = { themeId?: string; objectiveId?: string }

/** Everything that stands in a plan, or a part of it: its own actions in their order, then those mirrored in it. */
export async function listStanding(
  trx: Trx,
  plan: Pick<Plan, 'id' | 'mirrors'>,
  part: Part = {},
): Promise<Standing[]> {
  const { themeId, objectiveId } = part
  const [own, guests] = await Promise.all([
    listActionsOf(trx, { planId: plan.id, ...part }),
    plan.mirrors ? listMirrored(trx, plan.id) : [],
  ])
  const here = guests.filter(
    (one) =>
      (themeId === undefined || one.themeId === themeId) &&
      (objectiveId === undefined || one.objectiveId === objectiveId),
  )
  return [...own.map((action) => ({ ...action, mirror: null })), ...here]
}

/** What is mirrored in a plan, from those that live: what was withdrawn with its plan is not shown. */
export async function listMirrored(trx: Trx, planId: string): Promise<Standing[]> {
  const rows = await placements(trx)
    .select(actionColumns)
    .where('placement.planId', '=', planId)
    .orderBy('placement.position')
    .execute()
  return rows.map((row) => {
    const { mirror, action } = parted(row)
    return mirrored(action, mirror)
  })
}

function placements(trx: Trx) {
  return trx
    .selectFrom('placement')
    .innerJoin('action', (join) =>
      join
        .onRef('action.councilId', '=', 'placement.councilId')
        .onRef('action.id', '=', 'placement.actionId'),
    )
    .innerJoin('plan as home', (join) =>
      join.onRef('home.councilId', '=', 'action.councilId').onRef('home.id', '=', 'action.planId'),
    )
    .leftJoin('objective', (join) =>
      join
        .onRef('objective.councilId', '=', 'placement.councilId')
        .onRef('objective.id', '=', 'placement.objectiveId'),
    )
    .where('home.state', '<>', 'withdrawn')
    .select(placementColumns)
    .select(({ fn }) => fn.coalesce('placement.themeId', 'objective.themeId').as('inThemeId'))
}

type MirrorRow = {
  placementId: string
  actionId: string
  inPlanId: string
  inThemeId: string | null
  inObjectiveId: string | null
  statedOn: string | null
  statedText: string
  homePlanId: string
  homeTitle: string
}

/** A row of both as the two that it is. */
function parted(row: MirrorRow & ActionRow): { mirror: Mirror; action: Action } {
  const own = Object.entries(row).filter(([name]) => !ofMirror.has(name))
  return { mirror: mirrorOf(row), action: actionOf(Object.fromEntries(own) as ActionRow) }
}

const ofMirror: ReadonlySet<string> = new Set<keyof MirrorRow>([
  ...(['placementId', 'actionId', 'inPlanId', 'inThemeId', 'inObjectiveId'] as const),
  ...(['statedOn', 'statedText', 'homePlanId', 'homeTitle'] as const),
])

function mirrorOf(row: MirrorRow): Mirror {
  return {
    id: row.placementId,
    actionId: row.actionId,
    planId: row.inPlanId,
    themeId: row.inThemeId,
    objectiveId: row.inObjectiveId,
    dueOn: row.statedOn,
    dueText: row.statedText,
    homePlanId: row.homePlanId,
    homeTitle: row.homeTitle,
  }
}

/** A place in which an action stands beside its own, as people name it. */
export type PlaceShown = Placement & {
  planTitle: string
  /** An obsession, which has no paper with dates of its own. */
  isObsession: boolean
  placeRef: string | null
  placeTitle: string | null
}

/** Where an action stands beside the place where it lives. */
export async function listPlaces(trx: Trx, actionId: string): Promise<PlaceShown[]> {
  const { rows } = await sql<PlaceShown>`
    select m.id, m.action_id, m.plan_id, m.theme_id, m.objective_id, m.due_on, m.due_text, plan.title as plan_title,
      plan.kind = 'obsession' as is_obsession, coalesce(o.ref, t.ref) as place_ref, coalesce(o.title, t.title) as place_title
    from placement m
    join plan on plan.council_id = m.council_id and plan.id = m.plan_id and plan.state <> 'withdrawn'
    left join theme t on t.council_id = m.council_id and t.id = m.theme_id
    left join objective o on o.council_id = m.council_id and o.id = m.objective_id
    where m.action_id = ${actionId}
    order by plan.title, m.position`.execute(trx)
  return rows
}

/** The actions of a plan that stand in another plan too, each with such a place. */
export async function listElsewhere(
  trx: Trx,
  planId: string,
): Promise<{ action: Action; place: Placement & { planTitle: string } }[]> {
  const rows = await placements(trx)
    .innerJoin('plan as other', (join) =>
      join.onRef('other.councilId', '=', 'placement.councilId').onRef('other.id', '=', 'placement.planId'),
    )
    .select(actionColumns)
    .select('other.title as planTitle')
    .where('action.planId', '=', planId)
    .whereRef('placement.planId', '<>', 'action.planId')
    .where('other.state', '<>', 'withdrawn')
    .orderBy('action.position')
    .execute()
  return rows.map(({ planTitle, ...row }) => {
    const { mirror, action } = parted(row)
    return { action, place: { ...mirror, planTitle } }
  })
}

export async function findPlacement(trx: Trx, id: string): Promise<Placement | null> {
  const row = await trx
    .selectFrom('placement')
    .select(['id', 'actionId', 'planId', 'themeId', 'objectiveId', 'dueOn', 'dueText'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** "Leaving care service plan, 2.1 Homes": as the record names a place. */
export async function findPlaceName(trx: Trx, { planId, themeId, objectiveId }: Place): Promise<string> {
  const { rows } = await sql<{ plan: string; ref: string | null; title: string | null }>`
    select plan.title as plan, coalesce(o.ref, t.ref) as ref, coalesce(o.title, t.title) as title
    from plan
    left join theme t on t.council_id = plan.council_id and t.id = ${themeId}
    left join objective o on o.council_id = plan.council_id and o.id = ${objectiveId}
    where plan.id = ${planId}`.execute(trx)
  const [found] = rows
  const inside = withRef(found?.ref, found?.title)
  return [found?.plan ?? '', inside].filter((part) => part !== '').join(', ')
}

/** A place that can be chosen: its plan, and its number and title where it is a part of it. */
export type PlaceChoice = Place & { planTitle: string; ref: string | null; title: string | null }

/** Every place of the live plans, each plan as a whole and then its themes with their objectives. */
export async function listPlaceChoices(trx: Trx, planId: string | null): Promise<PlaceChoice[]> {
  const { rows } = await sql<PlaceChoice>`
    select plan.id as plan_id, plan.title as plan_title, part.theme_id, part.objective_id, part.ref, part.title
    from plan, lateral (
      select null::uuid as theme_id, null::uuid as objective_id, null as ref, null as title, -1 as theme_at, -1 as at
      union all
      select t.id, null, t.ref, t.title, t.position, -1 from theme t
      where t.council_id = plan.council_id and t.plan_id = plan.id and t.state = 'live'
      union all
      select null, o.id, o.ref, o.title, t.position, o.position from objective o
      join theme t on t.council_id = o.council_id and t.id = o.theme_id
      where o.council_id = plan.council_id and o.plan_id = plan.id and o.state = 'live'
    ) part
    where plan.state = 'live' ${planId === null ? sql`` : sql`and plan.id = ${planId}`}
    order by plan.kind = 'obsession', plan.title, plan.id, part.theme_at, part.at`.execute(trx)
  return rows
}

export type NewPlacement = Placement & { councilId: string; placedBy: string | null }

/** Puts an action in another place, after those that stand there; null where it stands there already. */
export async function insertPlacement(trx: Trx, placement: NewPlacement): Promise<string | null> {
  const row = await trx
    .insertInto('placement')
    .values({
      ...placement,
      position: sql<number>`(select coalesce(max(position), -1) + 1 from placement where plan_id = ${placement.planId})`,
    })
    .onConflict((conflict) => conflict.constraint('placement_is_there_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export async function savePlacementDate(
  trx: Trx,
  id: string,
  date: Pick<Placement, 'dueOn' | 'dueText'>,
): Promise<void> {
  await trx.updateTable('placement').set(date).where('id', '=', id).execute()
}

export async function removePlacement(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('placement').where('id', '=', id).execute()
}
