import { describe, expect, test } from 'vitest'
import { roles } from '#src/features/people/index.ts'
import { within } from '#src/kit/db/index.ts'
import { type Answered, type Browser, exampleNow, startApp } from '../app.ts'
import { giveOneRoleEach } from './one-role-each.ts'
import { openTo } from './table.ts'
import { openToStrangers } from './table-strangers.ts'

const app = await startApp()
const things = await giveOneRoleEach(app)
const codes = roles.map(({ code }) => code)
const lines = Object.entries(openTo).map(([line, who]) => ({
  line,
  ...taken(line),
  who: who === 'all' ? codes : who.split(' '),
}))
/** Everything but the way out, which ends the session. */
const harmless = lines.filter(({ line }) => line !== 'POST /sign-out')

function taken(line: string) {
  const [method = '', address = '', form = ''] = line.replace(/:(\w+)(?:\((\w+)\))?/g, named).split(' ')
  return { method, address, form: Object.fromEntries(new URLSearchParams(form)) }
}

function named(whole: string, name: string, other?: string): string {
  return things[other ?? name] ?? whole
}

async function ask(browser: Browser, { method, address, form }: ReturnType<typeof taken>): Promise<Answered> {
  return method === 'GET' ? browser.get(address) : browser.send(address, form)
}

describe('every address', () => {
  test('stands in the table of who may open it', () => {
    const ruled = app.door.rules.map(({ method, url }) => `${method} ${url}`)
    const known = [...Object.keys(openTo).map(addressIn), ...openToStrangers]
    expect(ruled.filter((rule) => !known.includes(rule))).toEqual([])
    expect(known.filter((rule) => !ruled.includes(rule))).toEqual([])
  })

  test('is open to strangers only where the table says so', () => {
    const open = app.door.rules.filter(({ access }) => access === 'public')
    expect(open.map(({ method, url }) => `${method} ${url}`).sort()).toEqual([...openToStrangers].sort())
  })

  test('asks a stranger to sign in, and keeps what they were sending', async () => {
    const surprises = []
    for (const asked of lines) {
      const { status, location } = await ask(app.browser(), asked)
      const asksToSignIn = status === 303 && (location ?? '').startsWith('/sign-in')
      if (asked.method === 'GET' ? !asksToSignIn : status !== 401) surprises.push(`${asked.line}: ${status}`)
    }
    expect(surprises).toEqual([])
  })
})

describe.each(codes)('somebody who is only %s', async (code) => {
  const browser = await app.signInAs(code)
  // The forms' token is on every page that has a form: the way out is one.
  await browser.get('/account')

  test('is refused with a sentence wherever the table does not let them in', async () => {
    const surprises = []
    for (const asked of harmless.filter(({ who }) => !who.includes(code))) {
      const { status, body } = await ask(browser, asked)
      if (status !== 403 || !body.includes('That is not yours to do'))
        surprises.push(`${asked.line}: ${status}`)
    }
    expect(surprises).toEqual([])
  })

  test('is let in wherever the table says so', async () => {
    const surprises = []
    for (const asked of harmless.filter(({ who }) => who.includes(code))) {
      const { status } = await ask(browser, asked)
      const fine = asked.method === 'GET' ? [200] : [200, 303, 400]
      if (!fine.includes(status)) surprises.push(`${asked.line}: ${status}`)
    }
    expect(surprises).toEqual([])
  })
})

test('an address whose name for a thing is none leads to the page that says so', async () => {
  const browsers = new Map<string, Browser>()
  const surprises = []
  for (const { line, who, method, form } of lines) {
    const address = addressIn(line).replace(`${method} `, '')
    const [code = 'pm'] = who
    if (!address.includes('/:')) continue
    const browser = browsers.get(code) ?? (await app.signInAs(code))
    browsers.set(code, browser)
    await browser.get('/account')
    const asked = address.replace(/:\w+/g, 'nothing-of-that-name')
    const { status } = await ask(browser, { method, address: asked, form })
    if (status !== 404) surprises.push(`${line}: ${status}`)
  }
  expect(surprises).toEqual([])
})

describe('advisers and partners', () => {
  const asked = 'POST /consultations/:consultation/comments'
  test.each(['dfe', 'pa'])(
    '%s can write nothing but a comment on what they are asked about',
    async (code) => {
      const browser = await app.signInAs(code)
      await browser.get('/account')
      const before = await countRecord()
      for (const one of harmless.filter(({ method, line }) => method === 'POST' && line !== asked))
        expect((await ask(browser, one)).status, one.line).toBe(403)
      expect(await countRecord()).toEqual(before)
    },
  )
})

test('everybody can sign out', async () => {
  for (const code of codes) {
    const browser = await app.signInAs(code)
    await browser.get('/account')
    expect((await browser.send('/sign-out', {})).status).toBe(303)
    expect((await browser.get('/account')).status).toBe(303)
  }
})

/** How long the record is: what was done, and earlier versions kept. */
async function countRecord() {
  const councilId = (await app.deps.findCouncil(''))?.id ?? ''
  return within(app.db, { councilId, now: new Date(exampleNow) }, async (trx) => {
    const entries = await trx.selectFrom('entry').select('id').execute()
    const past = await trx.selectFrom('past').select('recordId').execute()
    return { entries: entries.length, past: past.length }
  })
}

function addressIn(line: string): string {
  const [method, address = ''] = line.split(' ')
  return `${method} ${address.replace(/[?].*/, '').replaceAll(/\(\w+\)/g, '')}`
}
