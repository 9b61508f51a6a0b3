import { afterAll, describe, expect, it } from 'vitest'
import { type Trx, within } from '#src/kit/db/index.ts'
import { exampleNow, startApp } from '#tests/app.ts'
import { startMailServer } from '#tests/mail-server.ts'
import { sendWaiting } from './mail.job.ts'
import { markForLink } from './mail.ts'
import { insertMail } from './mail.store.ts'

const app = await startApp()
const server = await startMailServer()
afterAll(server.stop)
const council = await app.deps.findCouncil('')
const councilId = council?.id ?? ''
const tomId = (council?.settings['demo'] as Record<string, string> | undefined)?.['al'] ?? ''
const now = new Date(exampleNow)
const origin = 'https://plan.rivermere.example'
const inCouncil = async <T>(work: (trx: Trx) => Promise<T>) => within(app.db, { councilId, now }, work)
const work = {
  db: app.db,
  clock: () => now,
  smtp: { url: server.url, from: 'plan@rivermere.example' },
  origin,
  listCouncilIds: async () => Promise.resolve([councilId]),
}
const waiting = async () =>
  inCouncil(async (trx) =>
    trx
      .selectFrom('outgoingMail')
      .select(['id', 'failure', 'tries', 'tryAfter'])
      .where('sentAt', 'is', null)
      .execute(),
  )

describe('mail', () => {
  it('waiting to be sent is sent once, though two workers send at the same time', async () => {
    const made = (await waiting()).length
    expect(made).toBeGreaterThan(5)
    while ((await waiting()).length > 0) await Promise.all([sendWaiting(work), sendWaiting(work)])
    expect(server.taken).toHaveLength(made)
    await sendWaiting(work)
    expect(server.taken).toHaveLength(made)
  })

  it('goes as plain text and as HTML, with links of its own that open the form', async () => {
    const mail = wordsOf(
      server.taken.find((one) => one.includes('tom.') && one.includes('give-update')) ?? '',
    )
    expect(mail).toContain('Content-Type: text/plain')
    expect(mail).toContain('Content-Type: text/html')
    expect(mail).toContain('Auto-Submitted: auto-generated')
    expect(mail).not.toContain('{{')
    const [, path = ''] = /https:\/\/plan\.rivermere\.example(\/give-update\/[\w-]{43})/.exec(mail) ?? []
    expect((await app.browser().get(path)).status).toBe(200)
    const kept = await inCouncil(async (trx) => trx.selectFrom('outgoingMail').selectAll().execute())
    expect(JSON.stringify(kept)).not.toContain(path.split('/').at(-1))
  })

  it('that is refused keeps the reason, and is tried again after a while', async () => {
    const actionId = '00000000-0000-7000-8000-000000000001'
    const id = await inCouncil(async (trx) =>
      insertMail(trx, { councilId, toPersonId: tomId, subject: 'Later', body: markForLink(actionId) }),
    )
    const before = server.taken.length
    server.refuseNext(1)
    await sendWaiting(work)
    const [failed] = await waiting()
    expect(failed?.failure).toContain('The mailbox is busy')
    expect(failed?.tries).toBe(1)
    await sendWaiting(work)
    expect(server.taken).toHaveLength(before)
    await inCouncil(async (trx) =>
      trx.updateTable('outgoingMail').set({ tryAfter: null }).where('id', '=', id).execute(),
    )
    await sendWaiting(work)
    expect(server.taken).toHaveLength(before + 1)
    expect(await waiting()).toEqual([])
  })

  it('is not sent to somebody who has left', async () => {
    await inCouncil(async (trx) => {
      await insertMail(trx, { councilId, toPersonId: tomId, subject: 'Too late', body: 'x' })
      await trx.updateTable('person').set({ state: 'left' }).where('id', '=', tomId).execute()
    })
    const before = server.taken.length
    await sendWaiting(work)
    expect(server.taken).toHaveLength(before)
  })
})

/** A mail's words, its lines put together again as mail programs do. */
function wordsOf(mail: string): string {
  return mail
    .replaceAll('=\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
