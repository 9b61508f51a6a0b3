import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { startApp } from '../app.ts'
import { hasBrowser } from '../look/browser.ts'
import { openVisitors, press, wordsOf } from './visitors.ts'

const email = 'wren.ashby@rivermere.example'
const [phrase, another] = ['heron lantern quarry', 'walnut ferry candle']

describe.skipIf(!hasBrowser)('an account, in a browser (skipped where there is no Chromium)', async () => {
  const app = await startApp()
  const address = await app.listen()
  const visitors = await openVisitors(address)

  it('is made by invitation, signed in to and out of, given a new password, and closed when its person leaves', async () => {
    const administrator = await visitors.open('sa')
    await administrator.goto('/people')
    await press(administrator, 'Invite somebody')
    await administrator.getByLabel('Full name').fill('Wren Ashby')
    await administrator.getByLabel('E-mail address').fill(email)
    await administrator.getByLabel('Post').fill('Team manager')
    await administrator.getByLabel('What will they do here?').selectOption({ label: 'Action lead' })
    await press(administrator, 'Send the invitation')
    expect(await administrator.getByRole('alert').innerText()).toContain('Wren Ashby is invited.')

    const wren = await visitors.open(null, { width: 390 })
    await wren.goto(await linkInMail(administrator))
    expect(await wordsOf(wren)).toContain('Welcome, Wren Ashby.')
    await wren.getByLabel('Password', { exact: true }).fill('wren')
    await press(wren, 'Keep this password')
    expect(await wren.title()).toMatch(/^Error:/)
    await wren.getByLabel('Password', { exact: true }).fill(phrase)
    await press(wren, 'Keep this password')
    await press(wren, 'My actions')
    expect(await wordsOf(wren)).toContain('Morning, Wren')

    await signOut(wren)
    await wren.goto('/my-actions')
    expect(new URL(wren.url()).pathname).toBe('/sign-in')
    await signIn(wren, 'not the password')
    expect(await wordsOf(wren)).toContain('is not right')
    await signIn(wren, phrase)
    expect(new URL(wren.url()).pathname).toBe('/my-actions')

    const elsewhere = await visitors.open(null)
    await elsewhere.goto('/sign-in')
    await press(elsewhere, 'I have forgotten my password')
    await elsewhere.getByLabel('Your e-mail address').fill(email)
    await press(elsewhere, 'Send me a link')
    await elsewhere.goto(await linkInMail(administrator))
    await elsewhere.getByLabel('Password', { exact: true }).fill(another)
    await press(elsewhere, 'Keep this password')
    await wren.goto('/my-actions')
    expect(new URL(wren.url()).pathname, 'the older session has ended').toBe('/sign-in')
    await signIn(wren, phrase)
    expect(await wordsOf(wren)).toContain('is not right')
    await signIn(wren, another)
    expect(await wordsOf(wren)).toContain('Morning, Wren')

    await administrator.goto('/people')
    await press(administrator, 'Wren Ashby')
    await press(administrator, 'Close Wren Ashby’s account')
    expect(await wordsOf(administrator)).toContain('Left')
    await wren.goto('/my-actions')
    expect(new URL(wren.url()).pathname, 'and is out at once').toBe('/sign-in')
    await signIn(wren, another)
    expect(await wordsOf(wren)).toContain('is not right')
  })
})

/** The link in the newest mail, as the administrator sees it among the outgoing. */
async function linkInMail(administrator: Page): Promise<string> {
  await administrator.goto('/outbox')
  const link = /https?:\/\/\S+\/join\/[\w-]+/.exec((await administrator.textContent('main')) ?? '')?.[0]
  if (link === undefined) throw new Error('No mail holds a link')
  return link
}

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await press(page, /^Sign in$/)
}

async function signOut(page: Page): Promise<void> {
  await press(page, 'Sign out')
}
