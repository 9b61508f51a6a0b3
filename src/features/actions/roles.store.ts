import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import type { Action, InPlace, Roles } from './action.ts'

type RolesFound = Roles & { inPlace: readonly InPlace[] }

/** Who has which part in an action, those with them who stand in today; null where there is no such action. */
export async function findRoles(trx: Trx, actionId: string): Promise<RolesFound | null> {
  // By one id, not by a list of one: the database plans a list anew each time, which takes longer than the answer.
  return (await rolesWhere(trx, sql`a.id = ${actionId}`)).get(actionId) ?? null
}

/** The same of several actions, by their ids. */
export async function listRoles(trx: Trx, actionIds: readonly string[]): Promise<Map<string, RolesFound>> {
  return rolesWhere(trx, sql`a.id = any(${actionIds})`)
}

async function rolesWhere(trx: Trx, which: RawBuilder<unknown>): Promise<Map<string, RolesFound>> {
  const { rows } = await sql<RolesFound & { id: string }>`
    select a.id, a.accountable_id, a.theme_id, t.lead_id as theme_lead_id, array(
      select l.person_id from action_lead l
      where l.council_id = a.council_id and l.action_id = a.id and l.person_id is not null
      union
      select d.delegate_id from action_lead l
        join delegation d on d.council_id = l.council_id and d.person_id = l.person_id
      where l.council_id = a.council_id and l.action_id = a.id
        and current_clock()::date between d.from_on and d.to_on) as contributor_ids,
      (select coalesce(jsonb_agg(jsonb_build_object('delegateId', d.delegate_id, 'personId', d.person_id, 'name', away.name)
          order by l.position, away.name), '[]')
        from action_lead l
          join delegation d on d.council_id = l.council_id and d.person_id = l.person_id
            and current_clock()::date between d.from_on and d.to_on
          join person away on away.council_id = d.council_id and away.id = d.person_id
        where l.council_id = a.council_id and l.action_id = a.id
          and not exists (select from action_lead own
            where own.council_id = a.council_id and own.action_id = a.id and own.person_id = d.delegate_id)) as in_place
    from action a
      join theme t on t.council_id = a.council_id and t.id = a.theme_id
    where ${which}`.execute(trx)
  return new Map(rows.map(({ id, ...roles }) => [id, roles]))
}

/** The same of an action that is there. */
export async function rolesIn(trx: Trx, action: Pick<Action, 'id'>): Promise<Roles> {
  const roles = await findRoles(trx, action.id)
  if (roles === null) throw new Error(`Action ${action.id} has gone while it was held`)
  return roles
}
