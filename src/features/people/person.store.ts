import { type Expression, type RawBuilder, sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Person, RoleHolding } from '#src/kit/person.ts'

/**
 * The roles that a person holds today, as one value beside the person's own columns. Whom a live plan names as the lead
 * of a theme leads it, whether or not somebody also gave them the role: such a holding has no id, as nobody can end it.
 */
export function rolesOf(
  councilId: Expression<string>,
  personId: Expression<string>,
): RawBuilder<RoleHolding[]> {
  return sql<
    RoleHolding[]
  >`(select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', held.id)) || jsonb_build_object(
      'role', held.role, 'scopeKind', held.scope_kind, 'scopeId', held.scope_id) order by held.role, held.id), '[]')
    from (
      select h.id, h.role, h.scope_kind, h.scope_id from role_holding h
      where h.council_id = ${councilId} and h.person_id = ${personId}
        and h.from_on <= current_clock()::date and (h.to_on is null or h.to_on >= current_clock()::date)
      union all
      select null, 'sro', 'theme', t.id from theme t
        join plan on plan.council_id = t.council_id and plan.id = t.plan_id and plan.state = 'live'
      where t.council_id = ${councilId} and t.lead_id = ${personId}
        and not exists (select from role_holding n
          where n.council_id = t.council_id and n.person_id = t.lead_id and n.role = 'sro' and n.scope_id = t.id
            and n.from_on <= current_clock()::date and (n.to_on is null or n.to_on >= current_clock()::date))
    ) held)`
}

const personColumns = ['id', 'councilId', 'name', 'email', 'jobTitle'] as const

export async function findPersonByEmail(trx: Trx, email: string): Promise<Person | null> {
  const found = await trx
    .selectFrom('person')
    .select(personColumns)
    .select((eb) => rolesOf(eb.ref('person.councilId'), eb.ref('person.id')).as('roles'))
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .where('state', '=', 'active')
    .executeTakeFirst()
  return found ?? null
}

/** Somebody with this address, whether or not they have joined yet. */
export async function findAnyPersonByEmail(
  trx: Trx,
  email: string,
): Promise<{ id: string; name: string; state: string } | null> {
  const found = await trx
    .selectFrom('person')
    .select(['id', 'name', 'state'])
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst()
  return found ?? null
}

export async function findPerson(trx: Trx, id: string): Promise<Person | null> {
  const found = await trx
    .selectFrom('person')
    .select(personColumns)
    .select((eb) => rolesOf(eb.ref('person.councilId'), eb.ref('person.id')).as('roles'))
    .where('id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

/** The same, of somebody who was asked in and has not come. */
export async function findInvitedPerson(trx: Trx, id: string): Promise<Person | null> {
  return findPersonWho(trx, id, 'invited')
}

/** The same, of somebody whose account is open: not only invited, and not gone. */
export async function findActivePerson(trx: Trx, id: string): Promise<Person | null> {
  return findPersonWho(trx, id, 'active')
}

async function findPersonWho(trx: Trx, id: string, state: 'invited' | 'active'): Promise<Person | null> {
  const found = await trx
    .selectFrom('person')
    .select(personColumns)
    .select((eb) => rolesOf(eb.ref('person.councilId'), eb.ref('person.id')).as('roles'))
    .where('id', '=', id)
    .where('state', '=', state)
    .executeTakeFirst()
  return found ?? null
}

export type PersonRow = Person & { organisation: string; state: string }

export async function listPeople(trx: Trx): Promise<PersonRow[]> {
  return trx
    .selectFrom('person')
    .select([...personColumns, 'organisation', 'state'])
    .select((eb) => rolesOf(eb.ref('person.councilId'), eb.ref('person.id')).as('roles'))
    .orderBy('name')
    .execute()
}

/** Those who hold one of these roles today and have not left, by name. */
export async function listHolders(trx: Trx, roles: readonly string[]): Promise<PersonRow[]> {
  return trx
    .selectFrom('person')
    .select([...personColumns, 'organisation', 'state'])
    .select((eb) => rolesOf(eb.ref('person.councilId'), eb.ref('person.id')).as('roles'))
    .where('state', '!=', 'left')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('roleHolding')
          .select('roleHolding.id')
          .whereRef('roleHolding.councilId', '=', 'person.councilId')
          .whereRef('roleHolding.personId', '=', 'person.id')
          .where('roleHolding.role', 'in', [...roles])
          .where('roleHolding.fromOn', '<=', sql<string>`current_clock()::date`)
          .where((held) =>
            held.or([
              held('roleHolding.toOn', 'is', null),
              held('roleHolding.toOn', '>=', sql<string>`current_clock()::date`),
            ]),
          ),
      ),
    )
    .orderBy('name')
    .execute()
}

export type NewPerson = {
  councilId: string
  name: string
  email: string
  jobTitle: string
  organisation: string
  state: 'invited' | 'active'
}

export async function insertPerson(trx: Trx, person: NewPerson & { id?: string }): Promise<string> {
  const id = person.id ?? newId()
  await trx
    .insertInto('person')
    .values({ ...person, id })
    .execute()
  return id
}

export async function savePersonState(
  trx: Trx,
  id: string,
  state: 'invited' | 'active' | 'left',
): Promise<void> {
  await trx.updateTable('person').set({ state }).where('id', '=', id).execute()
}

/** Themes of live plans, for giving a role over one. */
export async function listThemeNames(trx: Trx): Promise<{ id: string; title: string }[]> {
  return trx
    .selectFrom('theme')
    .innerJoin('plan', (join) =>
      join.onRef('plan.councilId', '=', 'theme.councilId').onRef('plan.id', '=', 'theme.planId'),
    )
    .select(['theme.id', 'theme.title'])
    .where('plan.state', '=', 'live')
    .where('theme.state', '=', 'live')
    .orderBy('plan.title')
    .orderBy('theme.position')
    .execute()
}
