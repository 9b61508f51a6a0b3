import { describe, expect, it } from 'vitest'
import { actionIdOf, startApp } from '#tests/app.ts'

const app = await startApp()

describe('an update on an action', () => {
  it('is given by its lead in four answers, and shows at once as waiting for acceptance', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.2.3')
    const form = await tom.get(`/actions/${id}/update`)
    expect(form.body).toContain('You said on')
    expect(form.body).not.toContain('checked')

    const sent = await tom.send(`/actions/${id}/update`, {
      workingWell: 'The line was used by six schools this month.',
      howDoWeKnow: 'Call log: 31 calls.',
      worried: '',
      next: 'Ask the surgeries',
      nextBy: '10 July',
      confidence: 'amber',
      confidenceReason: 'No cover on Fridays yet.',
    })
    expect(sent.status).toBe(303)
    expect(sent.location).toBe(`/actions/${id}`)
    const page = await tom.get(`/actions/${id}`)
    expect(page.body).toContain('The line was used by six schools this month.')
    expect(page.body).toContain('Waiting for the theme’s lead to accept it.')
    expect(page.body).toContain('by 10\u00a0July')
  })

  it('sent twice by the same form is one update', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.3.2')
    await tom.get(`/actions/${id}/update`)
    const answers = { workingWell: 'Sent once, whatever the button says.' }
    await tom.send(`/actions/${id}/update`, answers)
    await tom.send(`/actions/${id}/update`, answers)
    const updates = await tom.get(`/actions/${id}/updates`)
    expect(updates.body.split('Sent once, whatever the button says.').length - 1).toBe(1)
  })

  it('sent again with other words by somebody who went back to its form loses neither', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.3.2')
    const asked = await tom.get(`/actions/${id}/update`)
    const [, firstKey = ''] = /name="formKey" value="([^"]+)"/.exec(asked.body) ?? []
    await tom.send(`/actions/${id}/update`, { workingWell: 'The first words.' })
    const again = await tom.send(`/actions/${id}/update`, { workingWell: 'The second words.' })
    expect(again.status).toBe(400)
    expect(again.body).toContain('This form was sent before, and what you sent then is kept')
    const step = { next: 'Ring each school', nextWho: 'Tom Hartnell', nextBy: '31 July 2026' }
    const same = { workingWell: 'The first words.', formKey: firstKey }
    expect((await tom.send(`/actions/${id}/update`, { ...same, ...step })).status).toBe(400)
    expect((await tom.send(`/actions/${id}/update`, same)).status).toBe(303)
    const [, formKey = ''] = /name="formKey" value="([^"]+)"/.exec(again.body) ?? []
    expect(
      (await tom.send(`/actions/${id}/update`, { workingWell: 'The second words.', formKey })).status,
    ).toBe(303)
    const updates = (await tom.get(`/actions/${id}/updates`)).body
    expect(updates).toContain('The first words.')
    expect(updates).toContain('The second words.')
  })

  it('says what to put right, and keeps what was typed', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.2.3')
    await tom.get(`/actions/${id}/update`)
    const answer = await tom.send(`/actions/${id}/update`, {
      workingWell: 'Kept words',
      confidence: 'red',
      next: 'Ask',
      nextBy: 'end of term',
    })
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('Say why it is red')
    expect(answer.body).toContain('“end of term” does not name one day')
    expect(answer.body).toContain('Kept words')
    expect(answer.body).toMatch(/<title>Error: /)
  })

  it('is not given by somebody who does not lead it', async () => {
    const member = await app.signInAs('bm')
    const id = await actionIdOf(app, '3.2.3')
    expect((await member.get(`/actions/${id}/update`)).status).toBe(403)
  })

  it('whose session ended while it was typed comes back with its words', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.2.3')
    await tom.get(`/actions/${id}/update`)
    const stranger = app.browser()
    const answer = await stranger.send(`/actions/${id}/update`, {
      workingWell: 'Forty careful words that must not be lost in any case.',
    })
    expect(answer.status).toBe(401)
    expect(answer.body).toContain('Forty careful words that must not be lost in any case.')
    expect(answer.body).toContain('Your session ended while you were writing')
  })
})

describe('acceptance', () => {
  it('is by the theme’s lead, never by its author', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.1.2')
    await tom.get(`/actions/${id}/update`)
    await tom.send(`/actions/${id}/update`, { workingWell: 'Ready to be checked.' })
    const farida = await app.signInAs('sro')
    const waiting = await farida.get('/awaiting-acceptance')
    expect(waiting.body).toContain('Ready to be checked.')
    const [, update = ''] =
      /Ready to be checked\.[\s\S]*?action="\/updates\/([0-9a-f-]+)\/decision"/.exec(waiting.body) ?? []

    expect((await tom.send(`/updates/${update}/decision`, { decision: 'accept' })).status).toBe(403)
    const accepted = await farida.send(`/updates/${update}/decision`, { decision: 'accept' })
    expect(accepted.status).toBe(303)
    expect((await farida.get(`/actions/${id}`)).body).toContain('Accepted by Farida Rahmani')
  })

  it('or return with a reason, which is asked for', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.1.2')
    await tom.get(`/actions/${id}/update`)
    await tom.send(`/actions/${id}/update`, { workingWell: 'To be returned.' })
    const farida = await app.signInAs('sro')
    const waiting = await farida.get('/awaiting-acceptance')
    const [, update = ''] =
      /To be returned\.[\s\S]*?action="\/updates\/([0-9a-f-]+)\/decision"/.exec(waiting.body) ?? []
    const asked = await farida.send(`/updates/${update}/decision`, { decision: 'return' })
    expect(asked.body).toContain('What should be put right?')
    await farida.send(`/updates/${update}/decision`, { decision: 'return', reason: 'Say how many.' })
    expect((await farida.get(`/actions/${id}`)).body).toContain('Returned by Farida Rahmani')
  })
})
