import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Decision, PlanVersion } from './version.ts'
import type { VersionState } from './version-life.ts'

/** The versions of a plan, the latest number first; those that were rejected among them. */
export async function listVersions(trx: Trx, planId: string): Promise<PlanVersion[]> {
  const rows = await versions(trx)
    .where('planVersion.planId', '=', planId)
    .orderBy('planVersion.major', 'desc')
    .orderBy('planVersion.minor', 'desc')
    .orderBy('planVersion.begunAt', 'desc')
    .execute()
  return rows.map(versionOf)
}

export async function findVersion(trx: Trx, id: string): Promise<PlanVersion | null> {
  const row = await versions(trx).where('planVersion.id', '=', id).executeTakeFirst()
  return row === undefined ? null : versionOf(row)
}

/** Whether some version of a plan was ever approved, so that what joins the plan since was agreed by somebody. */
export async function hasApproved(trx: Trx, planId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('planVersion')
    .select('id')
    .where('planId', '=', planId)
    .where('state', 'in', ['approved', 'published', 'superseded'])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** What is published now, of every live plan; anybody may read it. */
export async function listPublished(trx: Trx): Promise<PlanVersion[]> {
  const rows = await versions(trx)
    .where('planVersion.state', '=', 'published')
    .where('plan.state', '=', 'live')
    .orderBy('plan.title')
    .execute()
  return rows.map(versionOf)
}

/** Holds the version until the transaction ends, so that two people take one step after another. */
export async function lockVersion(trx: Trx, id: string): Promise<PlanVersion | null> {
  const row = await trx
    .selectFrom('planVersion')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : findVersion(trx, id)
}

export type NewVersion = {
  councilId: string
  planId: string
  major: number
  minor: number
  label: string
  basedOnId: string | null
  changeSummary: string
  begunBy: string
}

export async function insertVersion(trx: Trx, version: NewVersion): Promise<string> {
  const id = newId()
  await trx
    .insertInto('planVersion')
    .values({ id, ...version })
    .execute()
  return id
}

type Change = {
  state: VersionState
  stateSince: Date
  changeSummary?: string
  decision?: Decision
  approvedBy?: string
  publishedAt?: Date
}

export async function saveVersion(trx: Trx, id: string, { decision, ...change }: Change): Promise<void> {
  await trx
    .updateTable('planVersion')
    .set((eb) => ({
      ...change,
      ...(decision === undefined
        ? {}
        : { decisionBody: decision.body, decisionOn: decision.on, decisionRef: decision.ref }),
      rev: eb('rev', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

function versions(trx: Trx) {
  return trx
    .selectFrom('planVersion')
    .innerJoin('plan', (join) =>
      join.onRef('plan.councilId', '=', 'planVersion.councilId').onRef('plan.id', '=', 'planVersion.planId'),
    )
    .leftJoin('person', (join) =>
      join
        .onRef('person.councilId', '=', 'planVersion.councilId')
        .onRef('person.id', '=', 'planVersion.begunBy'),
    )
    .select([
      'planVersion.id',
      'planVersion.planId',
      'plan.title as planTitle',
      'planVersion.major',
      'planVersion.minor',
      'planVersion.label',
      'planVersion.basedOnId',
      'planVersion.changeSummary',
      'planVersion.state',
      'planVersion.stateSince',
      'planVersion.decisionBody',
      'planVersion.decisionOn',
      'planVersion.decisionRef',
      'planVersion.publishedAt',
      'person.name as begunByName',
      'planVersion.begunAt',
      'planVersion.rev',
      sql<number>`(select count(*)::int from plan_snapshot s where s.version_id = plan_version.id)`.as(
        'drafts',
      ),
    ])
}

type Row = Omit<PlanVersion, 'state' | 'decision'> & {
  state: string
  decisionBody: string | null
  decisionOn: string | null
  decisionRef: string | null
}

function versionOf({ decisionBody, decisionOn, decisionRef, state, ...row }: Row): PlanVersion {
  return {
    ...row,
    state: state as VersionState,
    decision:
      decisionBody === null || decisionOn === null
        ? null
        : { body: decisionBody, on: decisionOn, ref: decisionRef ?? '' },
  }
}
