import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { makeUpdateLink } from '#src/features/people/index.ts'
import { type Trx, within } from '#src/kit/db/index.ts'
import { actionIdOf, type Browser, exampleNow, startApp } from '#tests/app.ts'

const app = await startApp()
const council = await app.deps.findCouncil('')
const councilId = council?.id ?? ''
const people = council?.settings['demo'] as Record<string, string>
const now = new Date(exampleNow)
const inCouncil = async <T>(work: (trx: Trx) => Promise<T>) => within(app.db, { councilId, now }, work)

async function askedStep(browser: Browser, id: string): Promise<string> {
  const { body } = await browser.get(`/actions/${id}/update`)
  return /name="(step-[0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
}

describe('an update that is finished later', () => {
  it('is kept for its author, shown again with the day, and gone once it is sent', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.2.3')
    const url = `/actions/${id}/update`
    const step = await askedStep(tom, id)
    const kept = await tom.send(url, { workingWell: 'Half a thought', [step]: 'not-yet', later: '1' })
    expect([kept.status, kept.location]).toEqual([303, '/my-actions'])
    const list = (await tom.get('/my-actions')).body
    expect(list).toContain('Nobody else sees it until you send it.')
    expect(list).toContain('Finish your update')

    const again = (await tom.get(url)).body
    expect(again).toContain(
      'You left this unfinished on 22\u00a0June 2026 at 8:40am. Nobody else has seen it.',
    )
    expect(again).toContain('Half a thought')
    expect(again).toMatch(/value="not-yet" checked/)
    expect((await tom.get(`/actions/${id}/updates`)).body).not.toContain('Half a thought')

    await tom.send(url, { workingWell: 'A whole thought' })
    expect((await tom.get(url)).body).not.toContain('You left this unfinished')
    expect((await tom.get('/my-actions')).body).not.toContain('Finish your update')
  })

  it('is seen by nobody else, though they may give an update on the same action', async () => {
    const id = await actionIdOf(app, '3.3.1')
    const tom = await app.signInAs('al')
    await tom.get(`/actions/${id}/update`)
    await tom.send(`/actions/${id}/update`, { worried: 'For my eyes', later: '1' })
    const manager = await app.signInAs('pm')
    expect((await manager.get(`/actions/${id}/update`)).body).not.toContain('For my eyes')
    const seenBy = async (personId: string) =>
      inCouncil(async (trx) => {
        await sql`select set_config('app.person', ${personId}, true)`.execute(trx)
        return trx.selectFrom('updateDraft').selectAll().execute()
      })
    expect(JSON.stringify(await seenBy(people['al'] ?? ''))).toContain('For my eyes')
    expect(await seenBy(people['pm'] ?? '')).toEqual([])
    expect(await inCouncil(async (trx) => trx.selectFrom('updateDraft').selectAll().execute())).toEqual([])
  })

  it('that may hold a child’s details is asked about first; one with nothing in it is not kept', async () => {
    const tom = await app.signInAs('al')
    const url = `/actions/${await actionIdOf(app, '3.3.2')}/update`
    await tom.get(url)
    const asked = await tom.send(url, { workingWell: 'NHS number 943 476 5919', later: '1' })
    expect(asked.status).toBe(400)
    expect(asked.body).toContain('Nothing has been saved.')
    const tooLong = await tom.send(url, { worried: 'a'.repeat(4_001), later: '1' })
    expect(tooLong.body).toContain('Shorten this answer to 4000 characters')
    await tom.send(url, { workingWell: ' ', later: '1' })
    expect((await tom.get('/my-actions')).body).toContain('Nothing was written, so nothing is kept.')
    expect((await tom.get(url)).body).not.toContain('You left this unfinished')
  })

  it('is kept from the link of a mail too, which goes on working', async () => {
    const actionId = await actionIdOf(app, '3.1.2')
    const token = await inCouncil(async (trx) =>
      makeUpdateLink(trx, { councilId, personId: people['al'] ?? '', actionId, now }),
    )
    const url = `/give-update/${token}`
    const phone = app.browser()
    await phone.get(url)
    const kept = await phone.send(url, { howDoWeKnow: 'From the bus', later: '1' })
    expect([kept.status, kept.location]).toEqual([303, url])
    const again = await phone.get(url)
    expect(again.status).toBe(200)
    expect(again.body).toContain('From the bus')
    expect((await (await app.signInAs('al')).get(`/actions/${actionId}/update`)).body).toContain(
      'From the bus',
    )
  })
})

describe('a next step agreed before', () => {
  it('is said to be done or not yet, to whoever accepts the update and on the action', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '2.3.1')
    const pm = await app.signInAs('pm')
    await pm.get(`/actions/${id}/update`)
    await pm.send(`/actions/${id}/update`, { next: 'Ring the surgeries', nextBy: '1 July' })
    const first = await askedStep(pm, id)
    await pm.send(`/actions/${id}/update`, { [first]: 'not-yet', next: 'Write to the schools' })
    expect((await tom.get(`/actions/${id}`)).body).toMatch(
      /Ring the surgeries, by 1\u00a0July[\s\S]*?Not yet/,
    )

    // What was not yet done is asked about again, beside what was agreed since.
    const form = (await pm.get(`/actions/${id}/update`)).body
    expect(form).toContain('Ring the surgeries')
    expect(form).toContain('Write to the schools')
    await pm.send(`/actions/${id}/update`, { [first]: 'done' })
    expect((await tom.get(`/actions/${id}`)).body).toMatch(/Ring the surgeries[\s\S]*?Done/)
    expect((await pm.get(`/actions/${id}/update`)).body).not.toContain('Ring the surgeries')
  })

  it('of another action cannot be answered', async () => {
    const tom = await app.signInAs('al')
    const step = await askedStep(tom, await actionIdOf(app, '3.2.3'))
    const id = await actionIdOf(app, '3.3.2')
    await tom.get(`/actions/${id}/update`)
    await tom.send(`/actions/${id}/update`, { [step]: 'done', workingWell: 'Only of this one.' })
    expect((await tom.get(`/actions/${id}/updates`)).body).toContain('Only of this one.')
    expect((await tom.get(`/actions/${id}/updates`)).body).not.toContain('Agreed before')
  })
})
