import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { moment, type Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { rolesOf } from './person.store.ts'

const idleMinutes = 60
const longestHours = 12

/** Tokens are random and long, so a plain hash of them is enough to keep. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Opens a session and returns its token: 256 random bits, known only to the browser. */
export async function openSession(trx: Trx, councilId: string, personId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await trx
    .insertInto('session')
    .values({
      councilId,
      tokenHash: hashToken(token),
      personId,
      startedAt: now,
      seenAt: now,
      endsAt: new Date(now.getTime() + longestHours * 3_600_000),
    })
    .execute()
  return token
}

/** The person of a session that has not ended, when it was last noted as seen, and the store's moment; null otherwise. */
export async function findSessionPerson(
  trx: Trx,
  token: string,
  now: Date,
): Promise<{ person: Person; seenAt: Date; moment: string } | null> {
  // Asked at every page, so it stands as text: to build it from parts each time costs the page more.
  const { rows } = await sql<Person & { seenAt: Date; moment: string }>`
    select p.id, p.council_id, p.name, p.email, p.job_title, s.seen_at,
      ${rolesOf(sql.ref('p.council_id'), sql.ref('p.id'))} as roles, ${moment} as moment
    from session s
      join person p on p.council_id = s.council_id and p.id = s.person_id
    where s.token_hash = ${hashToken(token)} and s.ends_at > ${now} and p.state = 'active'
      and s.seen_at > ${new Date(now.getTime() - idleMinutes * 60_000)}`.execute(trx)
  const [found] = rows
  if (found === undefined) return null
  const { seenAt, moment: at, ...person } = found
  return { person, seenAt, moment: at }
}

/** Notes that a session is in use, so that it does not end as idle. */
export async function saveSeen(trx: Trx, token: string, now: Date): Promise<void> {
  await trx.updateTable('session').set({ seenAt: now }).where('tokenHash', '=', hashToken(token)).execute()
}

/** Ends every session of a person: their password changed, or they left. */
export async function endSessionsOf(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('session').where('personId', '=', personId).execute()
}
