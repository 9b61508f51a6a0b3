import { describe, expect, it } from 'vitest'
import { actionIdOf, type Answered, type Browser, startApp } from '../app.ts'

const app = await startApp()
const callLog = { file: { name: 'Call log.csv', bytes: Buffer.from('calls,31'), type: 'text/csv' } }

type Sent = {
  form: string
  to?: string
  fields: Record<string, string | string[]>
  files?: typeof callLog
}

/** A double press: the same form, both on their way at once. */
async function twice(
  browser: Browser,
  { form, to = form, fields, files }: Sent,
): Promise<[Answered, Answered]> {
  await browser.get(form)
  return Promise.all([browser.send(to, fields, files), browser.send(to, fields, files)])
}

async function timesSaid(browser: Browser, url: string, words: string): Promise<number> {
  return (await browser.get(url)).body.split(words).length - 1
}

const statuses = (answers: Answered[]) => answers.map(({ status }) => status)

describe('a form sent twice is one deed, and the second answer is no fault', () => {
  it('an update with a file: one update, its file once among the evidence', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.2.3')
    const at = `/actions/${id}/update`
    const answers = await twice(tom, {
      form: at,
      fields: { workingWell: 'Pressed twice on a slow line.' },
      files: callLog,
    })
    expect(statuses(answers)).toEqual([303, 303])
    expect(await timesSaid(tom, `/actions/${id}/updates`, 'Pressed twice on a slow line.')).toBe(1)
    expect(await timesSaid(tom, `/actions/${id}`, '>Call log.csv</a><small>')).toBe(1)
  })

  it('evidence with a file', async () => {
    const farida = await app.signInAs('sro')
    const id = await actionIdOf(app, '3.2.2')
    const at = `/actions/${id}/evidence`
    const fields = { title: 'Who came in June', family: 'data', dated: '12 June 2026' }
    const answers = await twice(farida, { form: at, fields, files: callLog })
    expect(statuses(answers)).toEqual([303, 303])
    expect(await timesSaid(farida, `/actions/${id}`, '>Who came in June</a><small>')).toBe(1)
  })

  it('another date asked for', async () => {
    const seun = await app.signInAs('pm')
    const id = await actionIdOf(app, '2.2.1')
    const asked = {
      due: '14 August 2026',
      reason: 'The trainer is ill.',
      effect: 'Two weeks more.',
      options: '',
    }
    const answers = await twice(seun, { form: `/actions/${id}/date`, fields: asked })
    expect(statuses(answers)).toEqual([303, 303])
    expect(await timesSaid(seun, `/actions/${id}/history`, 'The trainer is ill.')).toBe(1)
  })

  it('words changed, with a criterion', async () => {
    const farida = await app.signInAs('sro')
    const id = await actionIdOf(app, '3.2.4')
    const at = `/actions/${id}/words`
    const fields = { title: 'Repeat contacts audited', text: '', impact: '', reason: 'Board, PB-50.' }
    const answers = await twice(farida, {
      form: at,
      fields: { ...fields, criterion: 'Every quarter, no fewer than 30' },
    })
    expect(statuses(answers)).toEqual([303, 303])
    expect(await timesSaid(farida, `/actions/${id}/history`, 'Board, PB-50.')).toBe(1)
    const { body } = await farida.get(`/actions/${id}`)
    expect(body.split('Every quarter, no fewer than 30')).toHaveLength(2)
  })

  it('a step of delivery', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.2.3')
    const [, deed = ''] = /delivery\?step=([\w-]+)/.exec((await tom.get(`/actions/${id}`)).body) ?? []
    const fields = { step: deed, note: 'The line is open on all five days.', review: '30 September 2026' }
    const answers = await twice(tom, {
      form: `/actions/${id}/delivery?step=${deed}`,
      to: `/actions/${id}/delivery`,
      fields,
    })
    expect(statuses(answers)).toEqual([303, 303])
    expect(await timesSaid(tom, `/actions/${id}/history`, 'The line is open on all five days.')).toBe(1)
  })

  it('a judgement of difference', async () => {
    const ruth = await app.signInAs('ql')
    const id = await actionIdOf(app, '3.1.2')
    const at = `/actions/${id}/difference`
    const answers = await twice(ruth, {
      form: at,
      fields: { difference: '3', note: 'Audit round 3: 44 of 50.' },
    })
    expect(statuses(answers)).toEqual([303, 303])
    expect(await timesSaid(ruth, `/actions/${id}/history`, 'Audit round 3: 44 of 50.')).toBe(1)
  })

  it('a finding typed', async () => {
    const farida = await app.signInAs('sro')
    const id = await actionIdOf(app, '3.3.3')
    const at = `/actions/${id}/findings`
    const fields = { text: 'Police are told late.', source: 'Peer review, May 2026', number: '2' }
    const answers = await twice(farida, { form: at, fields })
    expect(statuses(answers)).toEqual([303, 303])
    expect(await timesSaid(farida, '/sources', 'Peer review, May 2026')).toBe(1)
    expect(await timesSaid(farida, `/actions/${id}/history`, 'Peer review, May 2026, 2')).toBe(1)
  })

  it('an update accepted', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.3.2')
    await tom.get(`/actions/${id}/update`)
    await tom.send(`/actions/${id}/update`, { workingWell: 'To be accepted twice.' })
    const farida = await app.signInAs('sro')
    const { body } = await farida.get('/awaiting-acceptance')
    const [, at = ''] =
      /To be accepted twice\.[\s\S]*?action="(\/updates\/[0-9a-f-]+\/decision)"/.exec(body) ?? []
    const before = await timesSaid(farida, `/actions/${id}/history`, 'accepted')
    const answers = await twice(farida, {
      form: '/awaiting-acceptance',
      to: at,
      fields: { decision: 'accept' },
    })
    expect(statuses(answers)).toEqual([303, 303])
    const said = answers.map(({ headers }) => decodeURIComponent(String(headers['set-cookie'])))
    expect(said.join()).not.toContain('Somebody else')
    expect(await timesSaid(farida, `/actions/${id}/history`, 'accepted')).toBe(before + 1)
  })

  it('a role given', async () => {
    const kit = await app.signInAs('sa')
    const { items } = JSON.parse((await kit.get('/people.json')).body) as {
      items: { id: string; name: string }[]
    }
    const person = items.find(({ name }) => name === 'Karen Oduya')?.id ?? ''
    const at = `/people/${person}`
    const answers = await twice(kit, { form: at, to: `${at}/roles`, fields: { role: 'ql', theme: '' } })
    expect(statuses(answers)).toEqual([303, 303])
    expect(await timesSaid(kit, at, 'Quality lead for Karen Oduya')).toBe(1)
  })
})

describe('an invitation to somebody who is here', () => {
  it('asks nobody in, and says where they are', async () => {
    const kit = await app.signInAs('sa')
    const fields = { name: 'Wren Ashby', email: 'wren@rivermere.example', role: 'al', theme: '' }
    for (const [status, told] of [
      [303, ''],
      [400, 'is here already'],
    ] as const) {
      await kit.get('/people/invite')
      const answer = await kit.send('/people/invite', fields)
      expect(answer.status).toBe(status)
      expect(answer.body).toContain(told)
    }
    expect(await timesSaid(kit, '/people.csv', 'Wren Ashby')).toBe(1)
  })
})

describe('a form of which somebody else was quicker', () => {
  it('a hand-over shows who answers for it now, and keeps the choice that was made', async () => {
    const [farida, seun] = [await app.signInAs('sro'), await app.signInAs('pm')]
    const id = await actionIdOf(app, '3.3.1')
    const at = `/actions/${id}/leads`
    const form = (await farida.get(at)).body
    const idOf = (name: string) => new RegExp(`value="([0-9a-f-]{36})"[^>]*>${name}`).exec(form)?.[1] ?? ''
    await seun.get(at)
    expect((await seun.send(at, { lead: idOf('Patrick Fenn') })).status).toBe(303)
    const stale = await farida.send(at, { lead: idOf('Siobhan Keane'), helps: [idOf('Ruth Coyle')] })
    expect(stale.status).toBe(400)
    expect(stale.body).toContain('Somebody else changed this action while you had it open')
    expect(stale.body).toContain('Patrick Fenn')
    expect(stale.body).toMatch(new RegExp(`value="${idOf('Siobhan Keane')}" selected`))
    expect(stale.body).toMatch(new RegExp(`value="${idOf('Ruth Coyle')}"[^>]*checked`))
    expect((await farida.send(at, { lead: idOf('Siobhan Keane') })).status).toBe(303)
  })

  it('a judgement of difference shows both', async () => {
    const [farida, ruth] = [await app.signInAs('sro'), await app.signInAs('ql')]
    const id = await actionIdOf(app, '3.2.1')
    const at = `/actions/${id}/difference`
    await farida.get(at)
    await ruth.get(at)
    expect((await ruth.send(at, { difference: '2', note: 'Two teams of five.' })).status).toBe(303)
    const stale = await farida.send(at, { difference: '4', note: 'My own reading, kept.' })
    expect(stale.status).toBe(400)
    expect(stale.body).toContain('Two teams of five.')
    expect(stale.body).toContain('My own reading, kept.')
    expect((await farida.send(at, { difference: '3', note: 'My own reading, kept.' })).status).toBe(303)
  })

  it('an update returned after another accepted it: nothing is changed, and the reason is not lost', async () => {
    const tom = await app.signInAs('al')
    const id = await actionIdOf(app, '3.1.2')
    await tom.get(`/actions/${id}/update`)
    await tom.send(`/actions/${id}/update`, { workingWell: 'Looked at by two at once.' })
    const [farida, seun] = [await app.signInAs('sro'), await app.signInAs('pm')]
    const { body } = await farida.get('/awaiting-acceptance')
    const [, at = ''] =
      /Looked at by two at once\.[\s\S]*?action="(\/updates\/[0-9a-f-]+\/decision)"/.exec(body) ?? []
    await seun.get('/awaiting-acceptance')
    await seun.send(at, { decision: 'accept' })
    const late = await farida.send(at, { decision: 'return', reason: 'Say how many of how many, please.' })
    expect(late.body).toContain('Say how many of how many, please.')
    expect(late.body).toContain('Seun Adebayo accepted this update before you')
    expect((await farida.get(`/actions/${id}`)).body).toContain('Accepted by Seun Adebayo')
  })
})
