import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'

/** About somebody's account, one thing at once, or the day's mail. */
export type MailKind = 'account' | 'notice' | 'digest'

export type Mail = {
  id: string
  kind: MailKind
  toPersonId: string
  to: string
  toName: string
  subject: string
  body: string
  html: string | null
  madeAt: Date
  sentAt: Date | null
  failure: string | null
  tries: number
}

export type NewMail = {
  councilId: string
  toPersonId: string
  subject: string
  body: string
  kind?: MailKind
  html?: string
}

/** Puts a mail out to be sent; it is sent after the transaction that asked for it is kept. */
export async function insertMail(trx: Trx, mail: NewMail): Promise<string> {
  const id = newId()
  await trx
    .insertInto('outgoingMail')
    .values({ id, ...mail })
    .execute()
  return id
}

/** The latest mails, for the page that shows what was sent and what waits. */
export async function listMail(trx: Trx): Promise<Mail[]> {
  const rows = await mails(trx)
    .orderBy('outgoingMail.madeAt', 'desc')
    .orderBy('outgoingMail.id', 'desc')
    .limit(200)
    .execute()
  return rows.map(mailOf)
}

export async function findMail(trx: Trx, id: string): Promise<Mail | null> {
  const row = await mails(trx).where('outgoingMail.id', '=', id).executeTakeFirst()
  return row === undefined ? null : mailOf(row)
}

function mails(trx: Trx) {
  return trx
    .selectFrom('outgoingMail')
    .innerJoin('person', (join) =>
      join
        .onRef('person.councilId', '=', 'outgoingMail.councilId')
        .onRef('person.id', '=', 'outgoingMail.toPersonId'),
    )
    .select([
      'outgoingMail.id',
      'outgoingMail.kind',
      'outgoingMail.toPersonId',
      'person.email as to',
      'person.name as toName',
      'outgoingMail.subject',
      'outgoingMail.body',
      'outgoingMail.html',
      'outgoingMail.madeAt',
      'outgoingMail.sentAt',
      'outgoingMail.failure',
      'outgoingMail.tries',
    ])
}

function mailOf(row: Omit<Mail, 'kind'> & { kind: string }): Mail {
  return { ...row, kind: row.kind as MailKind }
}

/** After so many failures a mail waits for somebody to look at it. */
const mostTries = 12
const claimHeldMinutes = 10

/**
 * Takes some waiting mails to be sent, so that no other worker takes them; a claim whose worker ended
 * is free again after ten minutes. By the database's clock: the product's may stand still.
 */
export async function claimMail(trx: Trx, most: number): Promise<Mail[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from outgoing_mail m join person p on p.council_id = m.council_id and p.id = m.to_person_id
    where m.sent_at is null and m.tries < ${mostTries} and p.state <> 'left'
      and (m.try_after is null or m.try_after <= clock_timestamp())
      and (m.claimed_at is null or m.claimed_at < clock_timestamp() - make_interval(mins => ${claimHeldMinutes}))
    order by m.made_at, m.id limit ${most} for update of m skip locked`.execute(trx)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  await trx
    .updateTable('outgoingMail')
    .set({ claimedAt: sql<Date>`clock_timestamp()` })
    .where('id', 'in', ids)
    .execute()
  return (await mails(trx).where('outgoingMail.id', 'in', ids).orderBy('outgoingMail.madeAt').execute()).map(
    mailOf,
  )
}

/** What came of sending: sent, or why not, and then when to try again (a minute later, then twice as long each time). */
export async function saveMailOutcome(
  trx: Trx,
  id: string,
  outcome: { sentAt: Date | null; failure: string | null },
): Promise<void> {
  await trx
    .updateTable('outgoingMail')
    .set((eb) => ({
      ...outcome,
      claimedAt: null,
      tries: eb('tries', '+', 1),
      tryAfter: sql<Date>`clock_timestamp() + make_interval(mins => (2 ^ least(tries, 8))::int)`,
    }))
    .where('id', '=', id)
    .execute()
}
