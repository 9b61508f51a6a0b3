import { strToU8 } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Browser, startApp, type TestApp } from '../app.ts'
import { bring, inStore, makePlan } from '../bring.ts'
import { formIn } from '../form-in.ts'
import { plain } from '../plain.ts'

/** On Tuesday 2 June 2026 the draft is frozen; ten working days, with both ends, are over on 15 June. */
const frozenAt = '2026-06-02T09:00:00Z'

const app = await startApp({ clock: frozenAt })

const draft = `<html><body><h1>Draft April 2026</h1>
  <h2>Priority 1: Front door</h2><table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Due</th><th>RAG</th></tr>
  <tr><td>1.1</td><td>Decide every contact within one working day</td><td>Tom Hartnell</td><td>30 June 2026</td><td>G</td></tr>
  <tr><td>1.2</td><td>Hold a threshold workshop in every school</td><td>Patrick Fenn</td><td>31 July 2026</td><td>A</td></tr>
  <tr><td>1.3</td><td>Write to every family when their case closes</td><td>Tom Hartnell</td><td>31 August 2026</td><td>G</td></tr></table>
  <h2>Priority 2: Workforce</h2><table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Due</th><th>RAG</th></tr>
  <tr><td>2.1</td><td>Recruit 14 permanent social workers</td><td>Gareth Pugh</td><td>31 July 2026</td><td>R</td></tr></table></body></html>`

type At = { app: TestApp; manager: Browser; chair: Browser }

async function on(clock: string): Promise<At> {
  const then = await app.at(clock)
  return { app: then, manager: await then.signInAs('pm'), chair: await then.signInAs('ch') }
}

async function step(who: Browser, version: string, deed: string, fields: Record<string, string> = {}) {
  await who.get(`${version}/step?step=${deed}`)
  return who.send(`${version}/step?step=${deed}`, fields)
}

async function stateOf(version: string): Promise<string> {
  const id = version.split('/').at(-1) ?? ''
  const found = await inStore(app, async (trx) =>
    trx.selectFrom('planVersion').select('state').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  return found.state
}

async function actionIn(plan: string, ref: string): Promise<string> {
  const found = await inStore(app, async (trx) =>
    trx
      .selectFrom('action')
      .select('id')
      .where('planId', '=', plan)
      .where('ref', '=', ref)
      .executeTakeFirstOrThrow(),
  )
  return found.id
}

const decision = { body: 'Improvement Board', on: '17 June 2026', ref: 'IB-41' }

describe('A25: a version of the plan, from its draft to what changed in the next', () => {
  let plan: string
  let version: string
  let consultation: string
  let manager: Browser

  beforeAll(async () => {
    manager = await app.signInAs('pm')
    plan = await makePlan(manager, await bring(app, manager, 'Draft April 2026.html', strToU8(draft)))
    await manager.get(`/plans/${plan}/versions/new`)
    const begun = await manager.send(`/plans/${plan}/versions`, { size: 'anew', label: 'Draft April 2026' })
    version = begun.location ?? ''
  })

  it('is frozen, and consulted on for ten working days; fewer are warned of', async () => {
    expect((await step(manager, version, 'freeze', { note: 'The first draft.' })).status).toBe(303)
    await manager.get(`${version}/consultation`)
    const asked = {
      purpose: 'What should change in the draft?',
      audiences: ['Staff of children’s services', 'The Department’s adviser'],
      opens: '2 June 2026',
      questions: 'What is missing?',
    }
    const short = await manager.send(`${version}/consultation`, { ...asked, closes: '9 June 2026' })
    expect(short.status).toBe(400)
    expect(plain(short.body)).toContain(
      'It would be open for 6 working days; the council gives people at least 10.',
    )
    const opened = await manager.send(`${version}/consultation`, { ...asked, closes: '15 June 2026' })
    consultation = opened.location ?? ''
    expect(await stateOf(version)).toBe('in-consultation')
    expect(plain((await manager.get(consultation)).body)).toContain('10 working days')
  })

  it('takes comments on its parts, and asks about what looks like a child’s details', async () => {
    const action = await actionIn(plan, '1.2')
    const adviser = await app.signInAs('dfe')
    await adviser.get(`${consultation}/comments`)
    const given = await adviser.send(`${consultation}/comments`, {
      about: `action:${action}`,
      text: 'Nurseries belong in it too.',
    })
    expect(given.status).toBe(303)
    await manager.get(`${consultation}/comments`)
    const about = { about: 'plan', behalf: 'other', respondent: 'parent', received: '2 June 2026' }
    const named = await manager.send(`${consultation}/comments`, {
      ...about,
      text: 'My daughter Chloe Barnes, born 3 May 2014, was never told.',
    })
    expect(named.status).toBe(400)
    expect(named.body).toContain('This may hold a child’s details. Nothing has been saved.')
    const typedIn = await manager.send(`${consultation}/comments`, {
      ...about,
      text: 'Children should be told what happens next.',
    })
    expect(typedIn.status).toBe(303)
    expect(plain((await manager.get(consultation)).body)).toContain('2 comments: 2 not answered yet.')
  })

  it('is not closed off before its last day, nor with a comment that has no answer', async () => {
    await manager.get(`${consultation}/close`)
    const early = await manager.send(`${consultation}/close`, { outcome: 'People agreed.' })
    expect(early.status).toBe(400)
    expect(plain(early.body)).toContain('People may comment until 15 June 2026.')
    expect(plain(early.body)).toContain('2 comments have no answer.')
    const after = await on('2026-06-16T09:00:00Z')
    await after.manager.get(`${consultation}/close`)
    const open = await after.manager.send(`${consultation}/close`, { outcome: 'People agreed.' })
    expect(plain(open.body)).toContain('2 comments have no answer.')
    for (const [, comment = ''] of (await after.manager.get(consultation)).body.matchAll(
      /href="(\/comments\/[0-9a-f-]{36})"/gu,
    )) {
      const form = formIn((await after.manager.get(comment)).body, comment)
      const bare = await after.manager.send(comment, { disposition: 'accepted', reason: '' })
      expect(bare.status).toBe(400)
      const answer = { disposition: 'accepted', reason: 'It is right.', changed: 'Action 1.2' }
      expect((await after.manager.send(comment, { ...form, ...answer })).status).toBe(303)
      const late = await after.manager.send(comment, { ...form, disposition: 'noted', reason: 'No change.' })
      expect([late.status, plain(late.body)]).toEqual([400, expect.stringContaining('It is now: Accepted')])
    }
    await after.manager.get(`${consultation}/close`)
    const closed = await after.manager.send(`${consultation}/close`, { outcome: 'People agreed.' })
    expect(closed.status).toBe(303)
    expect(await stateOf(version)).toBe('revising')
    const outcome = plain((await after.manager.get(`${consultation}/outcome`)).body)
    expect(outcome).toContain('2 comments: 2 accepted.')
    expect(outcome).toContain('Nurseries belong in it too.')
  })

  it('is approved as version 1.0 by somebody who did not freeze it, with the board’s decision', async () => {
    const then = await on('2026-06-17T15:00:00Z')
    const action = await actionIn(plan, '1.2')
    await then.manager.get(`/actions/${action}/words`)
    await then.manager.send(`/actions/${action}/words`, {
      title: 'Hold a threshold workshop in every school and nursery',
      text: 'Hold a threshold workshop in every school and nursery',
      reason: 'People asked for it',
    })
    await step(then.manager, version, 'freeze', { note: 'The draft with what people asked for.' })
    await step(then.manager, version, 'submit')
    expect(await stateOf(version)).toBe('for-approval')
    const told = await inStore(app, async (trx) =>
      trx.selectFrom('outgoingMail').select('subject').where('subject', 'like', 'For decision:%').execute(),
    )
    expect(told[0]?.subject).toBe('For decision: Draft April 2026, version 1.0')
    expect((await step(then.manager, version, 'approve', decision)).status).toBe(403)
    const bare = await step(then.chair, version, 'approve', { ...decision, ref: '' })
    expect(plain(bare.body)).toContain('Say where it is minuted, like IB-31 or minute 7')
    const others = await step(then.chair, version, 'approve', { ...decision, body: 'Programme Board' })
    expect(plain(others.body)).toContain('You do not sit on Programme Board')
    expect((await step(then.chair, version, 'approve', decision)).status).toBe(303)
    expect((await step(then.manager, version, 'publish')).status).toBe(303)
    expect(await stateOf(version)).toBe('published')
    const written = await inStore(app, async (trx) =>
      trx.selectFrom('decision').select(['words', 'decidedOn']).where('reference', '=', 'IB-41').execute(),
    )
    expect(written).toEqual([{ words: 'Approved: Draft April 2026, version 1.0', decidedOn: '2026-06-17' }])
    const said = plain((await then.manager.get(version)).body)
    expect(said).toContain('approved by Improvement Board, 17 June 2026, IB-41')
  })

  it('can be read by anybody, as it was, whatever is done in the plan later; its PDF is tagged', async () => {
    manager = (await on('2026-06-22T09:00:00Z')).manager
    const address = version.replace('/versions/', '/published/')
    const anybody = app.browser()
    const before = plain((await anybody.get(address)).body)
    expect(before).toContain('Hold a threshold workshop in every school and nursery')
    const action = await actionIn(plan, '1.1')
    await manager.get(`/actions/${action}/words`)
    const reworded = await manager.send(`/actions/${action}/words`, {
      title: 'Decide every contact on its day',
      text: 'Decide every contact on its day',
      reason: 'Shorter',
    })
    expect(reworded.status).toBe(303)
    const lost = await actionIn(plan, '1.3')
    await manager.get(`/actions/${lost}/delivery?step=cancel`)
    const cancelled = await manager.send(`/actions/${lost}/delivery`, {
      step: 'cancel',
      note: 'The Improvement Board decided on 17 June that letters are part of 1.1.',
    })
    expect(cancelled.status).toBe(303)
    expect(plain((await anybody.get(address)).body)).toBe(before)
    const served = await app.server.inject({ method: 'GET', url: `${address}.pdf` })
    const pdf = await getDocument({ data: new Uint8Array(served.rawPayload), verbosity: 0 }).promise
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    await pdf.destroy()
  })

  it('what changed in the next version names every changed action and the fate of the lost one', async () => {
    await manager.get(`/plans/${plan}/versions/new`)
    const begun = await manager.send(`/plans/${plan}/versions`, { size: 'change', label: '' })
    const next = begun.location ?? ''
    await step(manager, next, 'freeze', { note: 'Shorter.' })
    const changes = plain((await manager.get(`${next}/changes`)).body)
    expect(changes).toContain('What changed since version 1.0')
    expect(changes).toContain('Of the actions, 1 is no longer in the plan and 1 is reworded.')
    expect(changes).toContain(
      'Cancelled. The Improvement Board decided on 17 June that letters are part of 1.1.',
    )
    expect((await manager.get(`${next}/changes.docx`)).status).toBe(200)
    expect((await manager.get(`${next}/changes.html`)).body).toContain('What changed between versions')
  })

  it('goes no further while an action has left the plan and nobody said what became of it', async () => {
    const lost = await actionIn(plan, '2.1')
    await inStore(app, async (trx) =>
      trx.updateTable('action').set({ state: 'superseded' }).where('id', '=', lost).execute(),
    )
    const list = (await manager.get(`/plans/${plan}/versions`)).body
    const next = /\/versions\/[0-9a-f-]{36}/u.exec(list)?.[0] ?? ''
    await step(manager, next, 'revise')
    await step(manager, next, 'freeze', { note: 'Without recruitment.' })
    const stopped = await step(manager, next, 'submit')
    expect(stopped.status).toBe(400)
    expect(plain(stopped.body)).toContain(
      'One action has left the plan and nobody has said what became of it. Nothing may disappear silently.',
    )
    expect(stopped.body).toContain(`href="${next}/fates"`)
    const form = formIn((await manager.get(`${next}/fates`)).body, `${next}/fates`, lost)
    const bare = await manager.send(`${next}/fates`, { ...form, kind: 'transferred', words: '' })
    expect(bare.status).toBe(400)
    const [, led = ''] = /error-summary__list">\s*<li>\s*<a href="#([^"]+)"/.exec(bare.body) ?? []
    expect(bare.body).toMatch(new RegExp(`<textarea[^>]* id="${led}"`))
    const fate = { kind: 'transferred', words: 'The workforce strategy carries it on.' }
    for (const _ of [1, 2])
      expect((await manager.send(`${next}/fates`, { ...form, ...fate })).status).toBe(303)
    const late = await manager.send(`${next}/fates`, { ...form, kind: 'complete', words: 'Done in May.' })
    expect(late.status).toBe(400)
    expect(plain(late.body)).toContain('It is now: Goes on elsewhere')
    expect(late.body).toContain('Done in May.')
    expect((await step(manager, next, 'submit')).status).toBe(303)
    expect(plain((await manager.get(`${next}/changes`)).body)).toContain(
      'Goes on elsewhere. The workforce strategy carries it on.',
    )
  })

  it('a consultation after the decision is warned of, and its reason stands with the outcome', async () => {
    await manager.get(`${version}/consultation`)
    const late = {
      purpose: 'What do you think of the plan?',
      audiences: ['Residents'],
      opens: '22 June 2026',
      closes: '10 July 2026',
    }
    const warned = await manager.send(`${version}/consultation`, late)
    expect(warned.status).toBe(400)
    expect(plain(warned.body)).toContain('This version is approved already.')
    const despite = 'Residents were not asked before.'
    const opened = await manager.send(`${version}/consultation`, { ...late, despite })
    expect(await stateOf(version)).toBe('published')
    expect(plain((await manager.get(opened.location ?? '')).body)).toContain(despite)
  })
})
