import { createTransport } from 'nodemailer'
import type { Clock } from '#src/kit/clock.ts'
import { type Db, within } from '#src/kit/db/index.ts'
import { listMail, saveMailOutcome } from './mail.store.ts'

const restMs = 5_000

type Sending = {
  db: Db
  clock: Clock
  smtp: { url: string; from: string }
  listCouncilIds: () => Promise<string[]>
}

/** Sends what is waiting to be sent, until stopped. A mail that fails keeps its reason and is tried again. */
export function sendMail(work: Sending): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const done = (async () => {
    while (!stopping.signal.aborted) {
      await sendWaiting(work).catch(() => undefined)
      await new Promise((resolve) => {
        const clock = setTimeout(resolve, restMs)
        stopping.signal.addEventListener('abort', () => {
          clearTimeout(clock)
          resolve(undefined)
        })
      })
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await done
    },
  }
}

/** Sends every waiting mail of every council once. */
export async function sendWaiting({ db, clock, smtp, listCouncilIds }: Sending): Promise<void> {
  const transport = createTransport(smtp.url)
  for (const councilId of await listCouncilIds()) {
    const waiting = await within(db, { councilId, now: clock() }, async (trx) => listMail(trx, true))
    for (const mail of waiting) {
      const failure = await transport
        .sendMail({
          from: smtp.from,
          to: { name: mail.toName, address: mail.to },
          subject: mail.subject,
          text: mail.body,
        })
        .then(() => null)
        .catch((fault: unknown) => (fault instanceof Error ? fault.message : 'The mail server refused it'))
      const sentAt = failure === null ? clock() : null
      await within(db, { councilId, now: clock() }, async (trx) =>
        saveMailOutcome(trx, mail.id, { sentAt, failure }),
      )
    }
  }
}
