import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'

export async function findPasswordHash(trx: Trx, personId: string): Promise<string | null> {
  const found = await trx
    .selectFrom('credential')
    .select('passwordHash')
    .where('personId', '=', personId)
    .executeTakeFirst()
  return found?.passwordHash ?? null
}

export async function savePasswordHash(
  trx: Trx,
  credential: { councilId: string; personId: string; passwordHash: string; changedAt: Date },
): Promise<void> {
  await trx
    .insertInto('credential')
    .values(credential)
    .onConflict((conflict) =>
      conflict
        .columns(['councilId', 'personId'])
        .doUpdateSet({ passwordHash: credential.passwordHash, changedAt: credential.changedAt }),
    )
    .execute()
}

/** Failed tries within the last quarter of an hour: against this e-mail, and from this address. */
export async function countFailures(
  trx: Trx,
  email: string,
  address: string,
): Promise<{ forEmail: number; fromAddress: number }> {
  const found = await trx
    .selectFrom('signInTry')
    .select([
      sql<number>`count(*) filter (where lower(email) = ${email.toLowerCase()})`.as('forEmail'),
      sql<number>`count(*) filter (where address = ${address})`.as('fromAddress'),
    ])
    .where('succeeded', '=', false)
    .where('triedAt', '>', sql<Date>`clock_timestamp() - interval '15 minutes'`)
    .executeTakeFirstOrThrow()
  return found
}

export async function insertTry(
  trx: Trx,
  attempt: { councilId: string; email: string; address: string; succeeded: boolean },
): Promise<void> {
  await trx
    .insertInto('signInTry')
    .values({ id: newId(), ...attempt })
    .execute()
}
