import type { ImportSource } from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import {
  type HeadingState,
  type Objective,
  type Plan,
  type PlanKind,
  type PlanScale,
  type Theme,
  usualWords,
  type Words,
} from './plan.ts'

const planColumns = [
  'plan.id',
  'plan.title',
  'plan.state',
  'plan.kind',
  'plan.parentId',
  'plan.words',
  'plan.scale',
  'plan.ownerId',
  'owner.name as ownerName',
  'plan.startedOn',
  'plan.endsOn',
  'plan.importId',
  'plan.rev',
] as const

function plans(trx: Trx) {
  return trx
    .selectFrom('plan')
    .leftJoin('person as owner', (join) =>
      join.onRef('owner.councilId', '=', 'plan.councilId').onRef('owner.id', '=', 'plan.ownerId'),
    )
    .select(planColumns)
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('placement')
            .select('placement.id')
            .whereRef('placement.councilId', '=', 'plan.councilId')
            .whereRef('placement.planId', '=', 'plan.id'),
        )
        .$castTo<boolean>()
        .as('mirrors'),
    )
}

export async function findPlan(trx: Trx, id: string): Promise<Plan | null> {
  const row = await plans(trx).where('plan.id', '=', id).executeTakeFirst()
  return row === undefined ? null : planOf(row)
}

/** Live plans by title, each the home of its own actions; those withdrawn or closed only when asked for. */
export async function listPlans(trx: Trx, options: { all?: boolean } = {}): Promise<Plan[]> {
  let query = plans(trx).where('plan.kind', '<>', 'obsession').orderBy('plan.title')
  if (options.all !== true) query = query.where('plan.state', '=', 'live')
  return (await query.execute()).map(planOf)
}

/** Obsessions by the day on which they end, the last first: those that have ended too. */
export async function listObsessions(trx: Trx): Promise<Plan[]> {
  const rows = await plans(trx)
    .where('plan.kind', '=', 'obsession')
    .where('plan.state', '<>', 'withdrawn')
    .orderBy('plan.endsOn', 'desc')
    .orderBy('plan.title')
    .execute()
  return rows.map(planOf)
}

export type NewPlan = {
  councilId: string
  id: string
  title: string
  words: Words
  scale: PlanScale | null
  narrative?: unknown
  kind?: PlanKind
  parentId?: string | null
  ownerId: string | null
  startedOn: string | null
  endsOn?: string | null
  importId: string | null
}

export async function insertPlan(trx: Trx, plan: NewPlan): Promise<void> {
  await trx
    .insertInto('plan')
    .values({
      ...plan,
      words: JSON.stringify(plan.words),
      scale: plan.scale === null ? null : JSON.stringify(plan.scale),
      narrative: JSON.stringify(plan.narrative ?? []),
    })
    .execute()
}

export async function savePlanState(trx: Trx, id: string, state: Plan['state']): Promise<void> {
  await trx
    .updateTable('plan')
    .set((eb) => ({ state, rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

const themeColumns = [
  'theme.id',
  'theme.planId',
  'theme.position',
  'theme.ref',
  'theme.title',
  'theme.impact',
  'theme.state',
  'theme.leadId',
  'theme.leadsAsWritten',
  'theme.fields',
  'theme.importId',
  'theme.rev',
] as const

/** The themes that a plan has now; one that was merged or withdrawn is found by its id alone. */
export async function listThemes(trx: Trx, planId: string): Promise<Theme[]> {
  const rows = await themes(trx)
    .where('theme.planId', '=', planId)
    .where('theme.state', '=', 'live')
    .orderBy('theme.position')
    .execute()
  return rows.map(themeOf)
}

export async function findTheme(trx: Trx, id: string): Promise<Theme | null> {
  const row = await themes(trx).where('theme.id', '=', id).executeTakeFirst()
  return row === undefined ? null : themeOf(row)
}

function themes(trx: Trx) {
  return trx
    .selectFrom('theme')
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'theme.councilId').onRef('person.id', '=', 'theme.leadId'),
    )
    .select(themeColumns)
    .select('person.name as leadName')
}

export type NewTheme = {
  councilId: string
  id: string
  planId: string
  position: number
  ref: string | null
  name: string
  title: string
  impact: string | null
  leadId: string | null
  leadsAsWritten: string[]
  fields: Record<string, string>
  importId: string | null
  importSource: ImportSource | null
}

export async function insertThemes(trx: Trx, rows: NewTheme[]): Promise<void> {
  if (rows.length === 0) return
  await trx.insertInto('theme').values(rows.map(withJson)).execute()
}

const objectiveColumns = [
  'id',
  'planId',
  'themeId',
  'parentId',
  'position',
  'ref',
  'title',
  'impact',
  'state',
  'fields',
  'importId',
  'rev',
] as const

export async function listObjectives(
  trx: Trx,
  which: { planId: string } | { themeId: string },
): Promise<Objective[]> {
  let query = trx
    .selectFrom('objective')
    .select(objectiveColumns)
    .where('state', '=', 'live')
    .orderBy('position')
  query =
    'planId' in which ? query.where('planId', '=', which.planId) : query.where('themeId', '=', which.themeId)
  return (await query.execute()).map(objectiveOf)
}

export async function findObjective(trx: Trx, id: string): Promise<Objective | null> {
  const row = await trx
    .selectFrom('objective')
    .select(objectiveColumns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : objectiveOf(row)
}

export type NewObjective = Omit<NewTheme, 'leadId' | 'leadsAsWritten'> & {
  themeId: string
  parentId: string | null
}

export async function insertObjectives(trx: Trx, rows: NewObjective[]): Promise<void> {
  if (rows.length === 0) return
  await trx.insertInto('objective').values(rows.map(withJson)).execute()
}

function withJson<T extends { fields: Record<string, string>; importSource: ImportSource | null }>(row: T) {
  return {
    ...row,
    fields: JSON.stringify(row.fields),
    importSource: row.importSource === null ? null : JSON.stringify(row.importSource),
  }
}

function planOf(
  row: Omit<Plan, 'words' | 'scale' | 'state' | 'kind'> & {
    words: unknown
    scale: unknown
    state: string
    kind: string
  },
): Plan {
  return {
    ...row,
    state: row.state as Plan['state'],
    kind: row.kind as PlanKind,
    words: { ...usualWords, ...(row.words as Partial<Words>) },
    scale: row.scale as PlanScale | null,
  }
}

function themeOf(row: Omit<Theme, 'fields' | 'state'> & { fields: unknown; state: string }): Theme {
  return { ...row, fields: row.fields as Record<string, string>, state: row.state as HeadingState }
}

function objectiveOf(
  row: Omit<Objective, 'fields' | 'state'> & { fields: unknown; state: string },
): Objective {
  return { ...row, fields: row.fields as Record<string, string>, state: row.state as HeadingState }
}
