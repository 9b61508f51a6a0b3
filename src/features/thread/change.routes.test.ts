import { describe, expect, it } from 'vitest'
import { actionIdOf, startApp } from '#tests/app.ts'

const app = await startApp()

describe('what the plan says of an action', () => {
  it('is reworded with a reason, and the old words stay in the record', async () => {
    const farida = await app.signInAs('sro')
    const id = await actionIdOf(app, '3.2.2')
    await farida.get(`/actions/${id}/words`)
    const words = {
      title: 'Threshold workshops for every school and nursery',
      text: '',
      impact: 'The adults who know me know when to call.',
      criterion: 'Nine in ten schools have sent somebody',
    }
    expect((await farida.send(`/actions/${id}/words`, { ...words, reason: '' })).body).toContain(
      'Say why the words change',
    )
    expect(
      (
        await farida.send(`/actions/${id}/words`, {
          ...words,
          reason: 'Nurseries asked. Programme Board, PB-41.',
        })
      ).status,
    ).toBe(303)
    const page = (await farida.get(`/actions/${id}`)).body
    expect(page).toContain('Threshold workshops for every school and nursery')
    expect(page).toContain('Nine in ten schools have sent somebody')
    expect(page).toContain('changed its words. “Nurseries asked. Programme Board, PB-41.”')
  })

  it('is handed over to one person, whose action it then is', async () => {
    const seun = await app.signInAs('pm')
    const id = await actionIdOf(app, '3.2.3')
    const form = (await seun.get(`/actions/${id}/leads`)).body
    const [, kit = ''] = /value="([0-9a-f-]{36})"[^>]*>Patrick Fenn/.exec(form) ?? []
    expect((await seun.send(`/actions/${id}/leads`, { lead: '' })).body).toContain('Choose the one person')
    await seun.send(`/actions/${id}/leads`, { lead: kit })
    const page = (await seun.get(`/actions/${id}`)).body
    expect(page).toContain('Patrick Fenn answers for it now.')
    expect(page).toContain('Seun Adebayo handed it to Patrick Fenn')
  })

  it('is tied to a finding that is typed, under its source', async () => {
    const farida = await app.signInAs('sro')
    const id = await actionIdOf(app, '3.3.3')
    await farida.get(`/actions/${id}/findings`)
    expect(
      (
        await farida.send(`/actions/${id}/findings`, {
          text: 'Decisions not to enquire are not looked at again.',
          source: '',
        })
      ).body,
    ).toContain('Say where the finding is from')
    await farida.send(`/actions/${id}/findings`, {
      text: 'Decisions not to enquire are not looked at again.',
      source: 'Peer review, spring 2026',
      number: '4',
    })
    expect((await farida.get(`/actions/${id}`)).body).toContain('Peer review, spring 2026, 4')
    expect((await farida.get('/sources')).body).toContain('Peer review, spring 2026')
  })

  it('is not changed by its own lead alone', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '1.1.1')
    for (const part of ['words', 'leads', 'findings'])
      expect((await tom.get(`/actions/${id}/${part}`)).status).toBe(403)
  })
})
