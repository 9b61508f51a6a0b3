import { randomBytes } from 'node:crypto'
import type { Trx } from '#src/kit/db/index.ts'
import { hashToken } from './session.store.ts'

export type LinkPurpose = 'invitation' | 'reset' | 'update'

export type OneTimeLink = {
  tokenHash: string
  personId: string
  purpose: LinkPurpose
  subjectId: string | null
}

type NewLink = {
  councilId: string
  personId: string
  purpose: LinkPurpose
  subjectId: string | null
  now: Date
  hours: number
}

/** Makes a link that works once, for so many hours, and returns the token that only its reader will hold. */
export async function makeOneTimeLink(
  trx: Trx,
  { councilId, personId, purpose, subjectId, now, hours }: NewLink,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await trx
    .insertInto('oneTimeLink')
    .values({
      councilId,
      tokenHash: hashToken(token),
      personId,
      purpose,
      subjectId,
      madeAt: now,
      endsAt: new Date(now.getTime() + hours * 3_600_000),
    })
    .execute()
  return token
}

/** Long enough for a week's leave; a link in an old mail opens nothing. */
const updateLinkHours = 7 * 24

/** Makes the link that opens one action's update form for one person; its token is known to the mail alone. */
export async function makeUpdateLink(
  trx: Trx,
  {
    councilId,
    personId,
    actionId,
    now,
  }: { councilId: string; personId: string; actionId: string; now: Date },
): Promise<string> {
  const hours = updateLinkHours
  return makeOneTimeLink(trx, { councilId, personId, purpose: 'update', subjectId: actionId, now, hours })
}

/** A link that can still be used; null where it was used, ran out, or never was. */
export async function findOneTimeLink(trx: Trx, token: string, now: Date): Promise<OneTimeLink | null> {
  const found = await trx
    .selectFrom('oneTimeLink')
    .select(['tokenHash', 'personId', 'purpose', 'subjectId'])
    .where('tokenHash', '=', hashToken(token))
    .where('usedAt', 'is', null)
    .where('endsAt', '>', now)
    .executeTakeFirst()
  return found === undefined ? null : { ...found, purpose: found.purpose as LinkPurpose }
}

/** A link of one purpose whether or not it still works, so that its reader can be told why it does not; null where it never was. */
export async function findAnyOneTimeLink(
  trx: Trx,
  token: string,
  purpose: LinkPurpose,
): Promise<(OneTimeLink & { endsAt: Date; usedAt: Date | null }) | null> {
  const found = await trx
    .selectFrom('oneTimeLink')
    .select(['tokenHash', 'personId', 'subjectId', 'endsAt', 'usedAt'])
    .where('tokenHash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  return found === undefined ? null : { ...found, purpose }
}

/** Uses a link up; false where somebody was quicker. */
export async function useOneTimeLink(trx: Trx, tokenHash: string, now: Date): Promise<boolean> {
  const outcome = await trx
    .updateTable('oneTimeLink')
    .set({ usedAt: now })
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .executeTakeFirst()
  return outcome.numUpdatedRows > 0n
}

/** The newest link of one purpose that somebody was sent, whether or not it still works; null where there was none. */
export async function findLastLink(
  trx: Trx,
  personId: string,
  purpose: LinkPurpose,
): Promise<{ madeAt: Date; endsAt: Date } | null> {
  const found = await trx
    .selectFrom('oneTimeLink')
    .select(['madeAt', 'endsAt'])
    .where('personId', '=', personId)
    .where('purpose', '=', purpose)
    .orderBy('madeAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}

/** Ends the unused links of one purpose that somebody was sent, for a newer one to take their place. */
export async function endOneTimeLinks(
  trx: Trx,
  { personId, purpose, now }: { personId: string; purpose: LinkPurpose; now: Date },
): Promise<void> {
  await trx
    .updateTable('oneTimeLink')
    .set({ endsAt: now })
    .where('personId', '=', personId)
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where('endsAt', '>', now)
    .execute()
}
