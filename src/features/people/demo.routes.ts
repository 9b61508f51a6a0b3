import { sql } from 'kysely'
import { type Db, within } from '#src/kit/db/index.ts'
import type { Deps, Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { json, notFound } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { findPersonByEmail } from './person.store.ts'
import { isRole, roleName } from './role.ts'
import { type DemoPerson, welcome } from './sign-in.routes.tsx'

/** Only where the example council is shown: one person for each role, who signs in without a password. */
export function demoRoutes(door: Door): void {
  door.getPublic('/demo/people.json', async (visit) => {
    const people = await visit.trx(async (trx) => listDemoPeople(trx))
    return json(people.map(({ name, email, code }) => ({ name, email, role: code })))
  })

  door.submitPublic(
    '/demo/sign-in',
    async (visit) => {
      const code = field(visit.fields, 'role').toLowerCase()
      if (!isRole(code)) return notFound
      const person = await visit.trx(async (trx) => {
        const example = (await listDemoPeople(trx)).find((one) => one.code === code)
        return example === undefined ? null : findPersonByEmail(trx, example.email)
      })
      return person === null ? notFound : welcome(visit, person, paths.home())
    },
    { anyForm: true },
  )
}

/** The first holder of each role in the order of their names, as the example council's loader gives them. */
async function listDemoPeople(trx: Parameters<Parameters<typeof within>[2]>[0]): Promise<DemoPerson[]> {
  const found = await trx
    .selectFrom('roleHolding')
    .innerJoin('person', (join) =>
      join
        .onRef('person.councilId', '=', 'roleHolding.councilId')
        .onRef('person.id', '=', 'roleHolding.personId'),
    )
    .select(['person.name', 'person.email', 'roleHolding.role as code'])
    .distinctOn('roleHolding.role')
    .where('person.state', '=', 'active')
    .orderBy('roleHolding.role')
    .orderBy(sql`role_holding.id`)
    .execute()
  return found.map((person) => ({ ...person, role: roleName(person.code) }))
}

export async function demoPeopleOf(deps: Deps, db: Db): Promise<DemoPerson[]> {
  const council = await deps.findCouncil('')
  if (council === null) return []
  return within(db, { councilId: council.id, now: deps.clock() }, listDemoPeople)
}
