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

/** A lead, and who stands in for them today; once for each who does. */
type Lead = { personId: string } & ({ delegateId: string; name: string } | { delegateId: null })

async function rolesWhere(trx: Trx, which: RawBuilder<unknown>): Promise<Map<string, RolesFound>> {
  const { rows } = await sql<Omit<Roles, 'contributorIds'> & { id: string; leads: Lead[] }>`
    select a.id, a.accountable_id, a.theme_id, t.lead_id as theme_lead_id,
      (select coalesce(jsonb_agg(jsonb_build_object('personId', l.person_id, 'delegateId', d.delegate_id, 'name', away.name)
          order by l.position, away.name), '[]')
        from action_lead l
          left join delegation d on d.council_id = l.council_id and d.person_id = l.person_id
            and current_clock()::date between d.from_on and d.to_on
          left join person away on away.council_id = d.council_id and away.id = d.person_id
        where l.council_id = a.council_id and l.action_id = a.id and l.person_id is not null) as leads
    from action a
      join theme t on t.council_id = a.council_id and t.id = a.theme_id
    where ${which}`.execute(trx)
  return new Map(rows.map(({ id, leads, ...roles }) => [id, { ...roles, ...partsOf(leads) }]))
}

/** Whoever stands in for a lead has a part too; in that lead's place only where they have none of their own. */
function partsOf(leads: readonly Lead[]): Pick<RolesFound, 'contributorIds' | 'inPlace'> {
  const own = new Set(leads.map(({ personId }) => personId))
  const standing = leads.filter((lead) => lead.delegateId !== null)
  return {
    contributorIds: [...new Set([...own, ...standing.map(({ delegateId }) => delegateId)])],
    inPlace: standing.filter(({ delegateId }) => !own.has(delegateId)),
  }
}

/** The same of an action that is there. */
export async function rolesIn(trx: Trx, action: Pick<Action, 'id'>): Promise<Roles> {
  const roles = await findRoles(trx, action.id)
  if (roles === null) throw new Error(`Action ${action.id} has gone while it was held`)
  return roles
}
