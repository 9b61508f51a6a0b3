import type { Transporter } from 'nodemailer'
import type { Clock } from '#src/kit/clock.ts'
import { type Db, within } from '#src/kit/db/index.ts'
import { every, type Job } from '#src/kit/jobs/every.ts'
import { paths } from '#src/paths.ts'
import { fillIn, linkedIn } from './mail.ts'
import { claimMail, type Mail, saveMailOutcome } from './mail.store.ts'
import { makeUpdateLink } from './one-time-link.store.ts'

const restMs = 5_000
const mostAtOnce = 20

export type Sending = {
  db: Db
  clock: Clock
  smtp: { url: string; from: string }
  /** Where people reach the product: the links of the mail begin with it. */
  origin: string
  listCouncilIds: () => Promise<string[]>
}

/** Sends what is waiting to be sent, until stopped. A mail that fails keeps its reason and is tried again. */
export function sendMail(work: Sending): Job {
  return every(restMs, async () => sendWaiting(work))
}

/** Sends every waiting mail of every council once. */
export async function sendWaiting(work: Sending): Promise<void> {
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(work.smtp.url)
  try {
    for (const councilId of await work.listCouncilIds()) {
      const mails = await within(work.db, { councilId, now: work.clock() }, async (trx) =>
        claimMail(trx, mostAtOnce),
      )
      for (const mail of mails) await sendOne(work, transport, councilId, mail)
    }
  } finally {
    transport.close()
  }
}

async function sendOne(work: Sending, transport: Transporter, councilId: string, mail: Mail): Promise<void> {
  const { db, clock, smtp } = work
  const { text, html } = await makeReady(work, councilId, mail)
  const failure = await transport
    .sendMail({
      from: smtp.from,
      to: { name: mail.toName, address: mail.to },
      subject: mail.subject,
      text,
      ...(html === null ? {} : { html }),
      // The same mail has the same name each time it is tried, so that a server which took it once can tell.
      messageId: `<${mail.id}@${domainOf(smtp.from)}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    .then(() => null)
    .catch((fault: unknown) => (fault instanceof Error ? fault.message : 'The mail server refused it'))
  const sentAt = failure === null ? clock() : null
  await within(db, { councilId, now: clock() }, async (trx) =>
    saveMailOutcome(trx, mail.id, { sentAt, failure }),
  )
}

/** The mail with its links, which are made now: the store keeps their hashes and no copy of the mail that holds them. */
async function makeReady(
  { db, clock, origin }: Sending,
  councilId: string,
  mail: Mail,
): Promise<{ text: string; html: string | null }> {
  const now = clock()
  const links = new Map<string, string>()
  await within(db, { councilId, now }, async (trx) => {
    for (const actionId of linkedIn(`${mail.body}${mail.html ?? ''}`)) {
      const token = await makeUpdateLink(trx, { councilId, personId: mail.toPersonId, actionId, now })
      links.set(actionId, `${origin}${paths.updateLink(token)}`)
    }
  })
  const filled = (text: string) =>
    fillIn(text, { origin, linkTo: (actionId) => links.get(actionId) ?? origin })
  return { text: filled(mail.body), html: mail.html === null ? null : filled(mail.html) }
}

function domainOf(from: string): string {
  return /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
}
