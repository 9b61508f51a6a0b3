import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'

export type Mail = {
  id: string
  to: string
  toName: string
  subject: string
  body: string
  madeAt: Date
  sentAt: Date | null
  failure: string | null
}

/** Puts a mail out to be sent; it is sent after the transaction that asked for it is kept. */
export async function insertMail(
  trx: Trx,
  mail: { councilId: string; toPersonId: string; subject: string; body: string },
): Promise<void> {
  await trx
    .insertInto('outgoingMail')
    .values({ id: newId(), ...mail })
    .execute()
}

/** The latest mails, for the page that shows them where none can be sent. */
export async function listMail(trx: Trx, unsentOnly = false): Promise<Mail[]> {
  let query = trx
    .selectFrom('outgoingMail')
    .innerJoin('person', (join) =>
      join
        .onRef('person.councilId', '=', 'outgoingMail.councilId')
        .onRef('person.id', '=', 'outgoingMail.toPersonId'),
    )
    .select([
      'outgoingMail.id',
      'person.email as to',
      'person.name as toName',
      'outgoingMail.subject',
      'outgoingMail.body',
      'outgoingMail.madeAt',
      'outgoingMail.sentAt',
      'outgoingMail.failure',
    ])
    .orderBy('outgoingMail.madeAt', 'desc')
    .orderBy('outgoingMail.id', 'desc')
    .limit(200)
  if (unsentOnly) query = query.where('outgoingMail.sentAt', 'is', null)
  return query.execute()
}

export async function saveMailOutcome(
  trx: Trx,
  id: string,
  outcome: { sentAt: Date | null; failure: string | null },
): Promise<void> {
  await trx.updateTable('outgoingMail').set(outcome).where('id', '=', id).execute()
}
