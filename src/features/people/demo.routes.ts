import type { Deps, Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { type Council, json, notFound, type PublicVisit } from '#src/kit/http/visit.ts'
import { type Db, type Trx, within } from '#src/kit/db/index.ts'
import { paths } from '#src/paths.ts'
import { findPerson } from './person.store.ts'
import { isRole, roleName, roles } from './role.ts'
import { type DemoPerson, welcome } from './sign-in.routes.tsx'

/** Only where the example council is shown: one person for each role, who signs in without a password. */
export function demoRoutes(door: Door): void {
  door.getPublic('/demo/people.json', async (visit) => {
    const people = await visit.trx(async (trx) => listDemoPeople(trx, visit.council))
    return json(people.map(({ name, email, code }) => ({ name, email, role: code })))
  })

  door.submitPublic(
    '/demo/sign-in',
    async (visit) => {
      const person = await demoPersonFor(visit, field(visit.fields, 'role').toLowerCase())
      return person === null ? notFound : welcome(visit, person, paths.home())
    },
    { anyForm: true },
  )
}

async function demoPersonFor(visit: PublicVisit, role: string) {
  const id = standIns(visit.council)[role]
  return id === undefined || !isRole(role) ? null : visit.trx(async (trx) => findPerson(trx, id))
}

async function listDemoPeople(trx: Trx, council: Council): Promise<DemoPerson[]> {
  const known = standIns(council)
  const found: DemoPerson[] = []
  for (const { code } of roles) {
    const person = known[code] === undefined ? null : await findPerson(trx, known[code])
    if (person !== null) found.push({ name: person.name, email: person.email, role: roleName(code), code })
  }
  return found
}

/** Roles to the ids of those who stand for them, as the example council's loader noted them. */
function standIns(council: Council): Record<string, string> {
  return (council.settings['demo'] ?? {}) as Record<string, string>
}

export async function demoPeopleOf(deps: Deps, db: Db): Promise<DemoPerson[]> {
  const council = await deps.findCouncil('')
  if (council === null) return []
  return within(db, { councilId: council.id, now: deps.clock() }, async (trx) => listDemoPeople(trx, council))
}
