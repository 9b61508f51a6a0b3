import { describe, expect, it } from 'vitest'
import { within } from '#src/kit/db/index.ts'
import { exampleNow, startApp } from '#tests/app.ts'

const app = await startApp()

async function lastMailTo(email: string): Promise<string> {
  const council = await app.deps.findCouncil('')
  const mail = await within(
    app.db,
    { councilId: council?.id ?? '', now: new Date(exampleNow) },
    async (trx) =>
      trx
        .selectFrom('outgoingMail')
        .innerJoin('person', 'person.id', 'outgoingMail.toPersonId')
        .select('outgoingMail.body')
        .where('person.email', '=', email)
        .orderBy('outgoingMail.id', 'desc')
        .executeTakeFirst(),
  )
  return mail?.body ?? ''
}

const linkIn = (mail: string) => /\/join\/[\w-]+/.exec(mail)?.[0] ?? ''
const phrase = 'heron lantern quarry'

async function invite(email: string, role = 'al', name = 'Wren Ashby'): Promise<string> {
  const kit = await app.signInAs('sa')
  await kit.get('/people/invite')
  const sent = await kit.send('/people/invite', {
    name,
    email,
    jobTitle: 'Team manager',
    organisation: '',
    role,
    theme: '',
  })
  expect(sent.status).toBe(303)
  return linkIn(await lastMailTo(email))
}

describe('an invitation', () => {
  it('leads by a link that works once to a password, and in', async () => {
    const link = await invite('wren.ashby@rivermere.example')
    const wren = app.browser()
    expect((await wren.get(link)).body).toContain('Welcome, Wren Ashby')
    const joined = await wren.send(link, { password: phrase })
    expect(joined.status).toBe(303)
    expect((await wren.get('/my-actions')).status).toBe(200)

    const second = app.browser()
    expect((await second.get(link)).status).toBe(410)
  })

  it('is sent again with a new link, and the one before works no more', async () => {
    const before = await invite('late@rivermere.example', 'al', 'Ida Late')
    const kit = await app.signInAs('sa')
    const { href } =
      /href="(?<href>\/people\/[\w-]+)">Ida Late</.exec((await kit.get('/people')).body)?.groups ?? {}
    expect((await kit.get(href ?? '')).body).toContain('The link in their mail works until')
    await kit.send(`${href ?? ''}/invitation`, {})
    expect(linkIn(await lastMailTo('late@rivermere.example'))).toBe(before)

    const soon = await app.at('2026-06-24T09:00:00Z')
    const again = await soon.signInAs('sa')
    await again.get(href ?? '')
    expect((await again.send(`${href ?? ''}/invitation`, {})).status).toBe(303)
    const after = linkIn(await lastMailTo('late@rivermere.example'))
    expect((await soon.browser().get(before)).status).toBe(410)
    expect((await soon.browser().get(after)).body).toContain('Welcome, Ida Late')

    const tooLate = await (await app.at('2026-07-10T09:00:00Z')).signInAs('sa')
    expect((await tooLate.get(href ?? '')).body).toContain('has run out')
  })

  it('is not sent twice to one address, nor to what is no address', async () => {
    await invite('once@rivermere.example')
    const kit = await app.signInAs('sa')
    await kit.get('/people/invite')
    const again = await kit.send('/people/invite', {
      name: 'Wren Ashby',
      email: 'ONCE@rivermere.example',
      role: 'al',
      theme: '',
    })
    expect(again.body).toContain('Somebody with this e-mail address is here already')
    const wrong = await kit.send('/people/invite', {
      name: 'Wren Ashby',
      email: 'wren at rivermere',
      role: 'al',
      theme: '',
    })
    expect(wrong.body).toContain('Write their whole e-mail address')
    const lead = await kit.send('/people/invite', {
      name: 'Wren Ashby',
      email: 'lead@rivermere.example',
      role: 'sro',
      theme: '',
    })
    expect(lead.body).toContain('Choose the theme that they lead')
  })

  it('asks for a password that is hard to guess', async () => {
    const link = await invite('short@rivermere.example')
    const wren = app.browser()
    await wren.get(link)
    expect((await wren.send(link, { password: 'short' })).body).toContain('12 characters or more')
    expect((await wren.send(link, { password: 'wrenashbywrenashby' })).body).toContain('harder to guess')
  })
})

describe('signing in', () => {
  it('says the same for a wrong password and an unknown address', async () => {
    await joinAs('known@rivermere.example')
    const known = await tryToSignIn('known@rivermere.example', 'not the password')
    const unknown = await tryToSignIn('nobody@rivermere.example', 'not the password')
    const said = 'The e-mail address or the password is not right'
    expect(known.body).toContain(said)
    expect(unknown.body).toContain(said)
  })

  it('is slowed down after eight wrong tries, even with the right password', async () => {
    await joinAs('guessed@rivermere.example')
    for (let guess = 0; guess < 8; guess += 1)
      await tryToSignIn('guessed@rivermere.example', `guess number ${guess}`)
    expect((await tryToSignIn('guessed@rivermere.example', phrase)).body).toContain('Too many tries')
  })

  it('goes on to the page that was asked for, and never to another site', async () => {
    await joinAs('then@rivermere.example')
    const one = app.browser()
    expect((await one.get('/my-actions')).location).toBe('/sign-in?then=%2Fmy-actions')
    await one.get('/sign-in?then=%2Fmy-actions')
    expect((await one.send('/sign-in', { email: 'then@rivermere.example', password: phrase })).location).toBe(
      '/my-actions',
    )
    const two = app.browser()
    await two.get('/sign-in?then=//elsewhere.example')
    expect(
      (
        await two.send('/sign-in', {
          email: 'then@rivermere.example',
          password: phrase,
          then: '//elsewhere.example',
        })
      ).location,
    ).toBe('/')
  })

  it('a new password by mail ends every session and works once', async () => {
    const before = await joinAs('reset@rivermere.example')
    const one = app.browser()
    await one.get('/forgotten-password')
    await one.send('/forgotten-password', { email: 'reset@rivermere.example' })
    const link = linkIn(await lastMailTo('reset@rivermere.example'))
    await one.get(link)
    expect((await one.send(link, { password: 'another three words' })).status).toBe(303)
    expect((await before.get('/my-actions')).status).toBe(303)
    expect((await tryToSignIn('reset@rivermere.example', phrase)).body).toContain('is not right')
  })
})

describe('a leaver', () => {
  it('is out at once, and what they did stays under their name', async () => {
    const wren = await joinAs('leaver@rivermere.example')
    const kit = await app.signInAs('sa')
    const people = (await kit.get('/people.json')).body
    const { items } = JSON.parse(people) as { items: { id: string; email: string }[] }
    const id = items.find((one) => one.email === 'leaver@rivermere.example')?.id ?? ''
    await kit.get(`/people/${id}`)
    expect((await kit.send(`/people/${id}/leave`, {})).status).toBe(303)
    expect((await wren.get('/my-actions')).status).toBe(303)
    expect((await tryToSignIn('leaver@rivermere.example', phrase)).body).toContain('is not right')
  })
})

describe('a forged form', () => {
  it('from another site is not taken, and nothing is lost', async () => {
    const kit = await app.signInAs('sa')
    const forged = await kit.send('/people/invite', {
      _csrf: 'made-up',
      name: 'Forged',
      email: 'forged@rivermere.example',
      role: 'pm',
      theme: '',
    })
    expect(forged.status).toBe(403)
    expect((await kit.get('/people')).body).not.toContain('Forged')
  })
})

async function joinAs(email: string) {
  const link = await invite(email)
  const one = app.browser()
  await one.get(link)
  await one.send(link, { password: phrase })
  return one
}

async function tryToSignIn(email: string, password: string) {
  const one = app.browser()
  await one.get('/sign-in')
  return one.send('/sign-in', { email, password })
}
