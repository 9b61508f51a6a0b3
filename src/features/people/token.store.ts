import { randomBytes } from 'node:crypto'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Person } from '#src/kit/person.ts'
import { rolesOf } from './person.store.ts'
import { hashToken } from './session.store.ts'

/**
 * Makes an API token and returns its text, which is kept nowhere: only its hash is. It leads with the
 * council's id, as the session cookie does, so that row security can be set before it is looked up.
 */
export async function makeToken(
  trx: Trx,
  person: Pick<Person, 'id' | 'councilId'>,
  endsAt: Date | null,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const { id: personId, councilId } = person
  await trx
    .insertInto('apiToken')
    .values({ councilId, id: newId(), personId, tokenHash: hashToken(token), endsAt })
    .execute()
  return `${councilId}.${token}`
}

/** Whose token it is, by the part of it after the council; null where it has ended or they have left. */
export async function findTokenPerson(trx: Trx, token: string, now: Date): Promise<Person | null> {
  const found = await trx
    .selectFrom('apiToken')
    .innerJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'apiToken.councilId').onRef('person.id', '=', 'apiToken.personId'),
    )
    .select(['person.id', 'person.councilId', 'person.name', 'person.email', 'person.jobTitle'])
    .select((eb) => rolesOf(eb.ref('person.councilId'), eb.ref('person.id')).as('roles'))
    .where('apiToken.tokenHash', '=', hashToken(token))
    .where((eb) => eb.or([eb('apiToken.endsAt', 'is', null), eb('apiToken.endsAt', '>', now)]))
    .where('person.state', '=', 'active')
    .executeTakeFirst()
  return found ?? null
}
