import { describe, expect, it } from 'vitest'
import { within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from '#tests/app.ts'
import { plain } from '#tests/plain.ts'

const app = await startApp()
const councilId = (await app.deps.findCouncil(''))?.id ?? ''
const mailAbout = async (id: string, now = exampleNow) =>
  within(app.db, { councilId, now: new Date(now) }, async (trx) =>
    trx
      .selectFrom('outgoingMail')
      .select(['subject', 'body'])
      .where('kind', '=', 'notice')
      .where('body', 'like', `%{{update:${id}}}%`)
      .execute(),
  )

describe('whoever watches over an action that has gone quiet', () => {
  it('asks its lead with one press, once a day, and the record says so', async () => {
    const id = await actionIdOf(app, '5.3.2')
    const manager = await app.signInAs('pm')
    expect(plain((await manager.get('/')).body)).toContain('Ask Gareth Pugh about 5.3.2')
    const asked = await manager.send(`/actions/${id}/asking`, {})
    expect([asked.status, asked.location]).toEqual([303, '/'])
    const week = plain((await manager.get('/')).body)
    expect(week).toContain('Gareth Pugh is asked for an update on 5.3.2, by mail.')
    expect(week).toContain('Asked today')
    expect(week).not.toContain('Ask Gareth Pugh about 5.3.2')
    expect(plain((await manager.get(`/actions/${id}/history`)).body)).toContain(
      'asked Gareth Pugh for an update.',
    )
    const [mail, ...more] = await mailAbout(id)
    expect(mail?.subject).toBe('How is it going? 5.3.2 One training record for every worker')
    expect(mail?.body).toContain('It was last heard from on 6 May 2026.')
    expect(more).toEqual([])

    await manager.send(`/actions/${id}/asking`, {})
    expect((await manager.get('/')).body).toContain('is asked once a day at most')
    expect(await mailAbout(id)).toHaveLength(1)
    const next = await app.at('2026-06-23T07:40:00Z')
    const tomorrow = await next.signInAs('pm')
    await tomorrow.get('/')
    await tomorrow.send(`/actions/${id}/asking`, {})
    expect(await mailAbout(id)).toHaveLength(2)
  })

  it('is told where nobody could be asked', async () => {
    const manager = await app.signInAs('pm')
    await manager.get('/')
    await manager.send(`/actions/${await actionIdOf(app, '3.1.1')}/asking`, {})
    expect((await manager.get('/')).body).toContain('It asks for no update any more (3.1.1).')
    expect((await manager.send('/actions/nonsense/asking', {})).status).toBe(404)
  })

  it('asks about nothing that they do not watch over', async () => {
    const farida = await app.signInAs('sro')
    await farida.get('/')
    expect((await farida.send(`/actions/${await actionIdOf(app, '5.3.2')}/asking`, {})).status).toBe(403)
  })
})
