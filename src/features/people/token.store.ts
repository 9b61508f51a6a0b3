import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
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
  // Asked at every call, so it stands as text, as that of a session does.
  const { rows } = await sql<Person>`
    select p.id, p.council_id, p.name, p.email, p.job_title, ${rolesOf(sql.ref('p.council_id'), sql.ref('p.id'))} as roles
    from api_token t
      join person p on p.council_id = t.council_id and p.id = t.person_id
    where t.token_hash = ${hashToken(token)} and (t.ends_at is null or t.ends_at > ${now}) and p.state = 'active'`.execute(
    trx,
  )
  return rows[0] ?? null
}
