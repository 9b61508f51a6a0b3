import { describe, expect, it } from 'vitest'
import { hashToken, makeUpdateLink } from '#src/features/people/index.ts'
import { type Trx, within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from '#tests/app.ts'

const app = await startApp()
const council = await app.deps.findCouncil('')
const councilId = council?.id ?? ''
const tomId = (council?.settings['demo'] as Record<string, string> | undefined)?.['al'] ?? ''
const now = new Date(exampleNow)
const inCouncil = async <T>(work: (trx: Trx) => Promise<T>, id = councilId) =>
  within(app.db, { councilId: id, now }, work)

async function linkFor(ref: string, made = now) {
  const actionId = await actionIdOf(app, ref)
  const token = await inCouncil(async (trx) =>
    makeUpdateLink(trx, { councilId, personId: tomId, actionId, now: made }),
  )
  return { actionId, token, url: `/give-update/${token}` }
}

describe('the link in a mail', () => {
  it('opens the form of one action with last time’s words, without signing in', async () => {
    const { url } = await linkFor('3.2.3')
    const { status, body, headers } = await app.browser().get(url)
    expect(status).toBe(200)
    expect(body).toContain('You give this as <strong>Tom Hartnell</strong>')
    expect(body).toContain('You said on')
    for (const question of ['What is working well?', 'How do we know?', 'What are we worried about?'])
      expect(body).toContain(question)
    expect(body).toContain('type="file"')
    expect(body).not.toContain('checked')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['referrer-policy']).toBe('no-referrer')
  })

  it('gives the update in the name of its reader, with one file, and is then used up', async () => {
    const { url, actionId } = await linkFor('3.2.3')
    const phone = app.browser()
    await phone.get(url)
    const sent = await phone.send(
      url,
      {
        workingWell: 'Given from a telephone.',
        confidence: 'green',
        confidenceReason: 'The line is covered.',
      },
      { file: { name: 'call log.txt', bytes: new TextEncoder().encode('31 calls') } },
    )
    expect([sent.status, sent.location]).toEqual([303, url])
    const after = await phone.get(url)
    expect(after.status).toBe(410)
    expect(after.body).toContain('Your update on 3.2.3 is sent. Farida checks it before the board sees it.')
    expect(after.body).toContain('each link works once')
    expect(after.body).toContain('href="/sign-in?then=/my-actions"')

    const again = await phone.send(url, { workingWell: 'A second time.' })
    expect([again.status, again.body.includes('A second time.')]).toEqual([410, true])
    const page = await (await app.signInAs('sro')).get(`/actions/${actionId}/updates`)
    expect(page.body).toContain('Given from a telephone.')
    expect(page.body).toContain('Tom Hartnell')
    expect(page.body).toContain('call log.txt')
    expect(page.body).not.toContain('A second time.')
  })

  it('is not used up by a mail program that looks at it first, nor by a form with a fault', async () => {
    const { url } = await linkFor('3.3.2')
    for (let scan = 0; scan < 3; scan += 1) expect((await app.browser().get(url)).status).toBe(200)
    const phone = app.browser()
    await phone.get(url)
    const faulty = await phone.send(url, { workingWell: 'Kept words', confidence: 'red' })
    expect(faulty.status).toBe(400)
    expect(faulty.body).toContain('Kept words')
    expect(faulty.body).toContain('Say why it is red')
    const sent = await phone.send(url, { workingWell: 'Kept words', confidence: 'green' })
    expect(sent.status).toBe(303)
  })

  it('opens nothing else: its reader is a stranger everywhere, and gets no session', async () => {
    const { url, actionId } = await linkFor('3.1.2')
    const phone = app.browser()
    await phone.get(url)
    await phone.send(url, { workingWell: '' })
    expect(phone.cookie()).not.toContain('gt_session')
    for (const other of [
      '/',
      '/my-actions',
      `/actions/${actionId}`,
      `/actions/${actionId}/update`,
      `/actions/${actionId}/updates`,
      '/plans',
      '/find?words=plan',
      '/account',
    ]) {
      const { status, location } = await phone.get(other)
      expect([other, status, location?.startsWith('/sign-in')]).toEqual([other, 303, true])
    }
    const elsewhere = await phone.send(`/actions/${await actionIdOf(app, '3.2.3')}/update`, {
      workingWell: 'By another way.',
    })
    expect(elsewhere.status).toBe(401)
    expect((await phone.get(url.replace('give-update', 'join'))).status).toBe(410)
  })

  it('wants the form that it opened: another site’s form changes nothing', async () => {
    const { url } = await linkFor('3.1.2')
    const forged = await app.browser().send(url, { workingWell: 'From elsewhere', _csrf: 'guessed' })
    expect(forged.status).toBe(403)
    expect(forged.body).toContain('Please send it again')
    expect((await app.browser().get(url)).status).toBe(200)
  })

  it('ends after seven days, and says so with the way to sign in', async () => {
    const { url } = await linkFor('3.2.3', new Date('2026-06-15T07:39:00Z'))
    const { status, body } = await app.browser().get(url)
    expect(status).toBe(410)
    expect(body).toContain('Its time ran out.')
    expect(body).toContain('Sign in')
  })

  it('ends when somebody else leads the action', async () => {
    const { url, actionId } = await linkFor('3.2.1')
    await inCouncil(async (trx) => {
      await trx.updateTable('action').set({ accountableId: null }).where('id', '=', actionId).execute()
      await trx.updateTable('actionLead').set({ personId: null }).where('actionId', '=', actionId).execute()
      await trx.updateTable('theme').set({ leadId: null }).where('leadId', '=', tomId).execute()
    })
    expect((await app.browser().get(url)).body).toContain('somebody else leads it now')
  })

  it('is kept as a hash only, and only its own council can see even that', async () => {
    const { token } = await linkFor('3.2.3')
    const kept = await inCouncil(async (trx) => trx.selectFrom('oneTimeLink').selectAll().execute())
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(kept.map((row) => row.tokenHash)).toContain(hashToken(token))
    const other = await inCouncil(
      async (trx) => trx.selectFrom('oneTimeLink').selectAll().execute(),
      '00000000-0000-7000-8000-000000000000',
    )
    expect(other).toEqual([])
  })

  it('makes somebody wait who sends form after form through it', async () => {
    const { url } = await linkFor('3.3.2')
    const phone = app.browser()
    await phone.get(url)
    const statuses: number[] = []
    for (let form = 0; form < 21; form += 1)
      statuses.push((await phone.send(url, { workingWell: '' })).status)
    expect(statuses.at(0)).toBe(400)
    expect(statuses.at(-1)).toBe(429)
  })
})
