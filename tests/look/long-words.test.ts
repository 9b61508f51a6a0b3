import { strToU8 } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, makePlan } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'
import { hasBrowser, openBrowser } from './browser.ts'

const app = await startApp()
const seun = await app.signInAs('pm')

const link = `https://rivermere.example/sites/improvement/Shared%20Documents/${'Board-papers-'.repeat(12)}final.docx`
const email = `${'family.hubs.and.early.help.partnership.'.repeat(3)}team@rivermere.example`
const file = `${'Improvement_plan_for_childrens_services_'.repeat(2)}v7_final`
const endless = 'abcdefgh'.repeat(100)
const fileName = `${'improvement_plan_'.repeat(14)}.html`
const paper = `<html><body><h1>Plan with long words</h1><h2>Priority 1: ${file}</h2>${htmlTable(
  ['Objective', 'Ref', 'Action', 'Lead', 'Due', 'Evidence', 'Progress'],
  [`Keep ${file}`, '1.1', `Publish the papers at ${link}`, email, '30 June 2026', link, `See ${link}`],
  [`Keep ${file}`, '1.2', endless, 'Joel Marsh', `before ${file}`, file, endless],
)}</body></html>`

const imported = await bring(app, seun, fileName, strToU8(paper))
const waiting = await bring(app, seun, `second_${fileName}`, strToU8(paper.replace('1.2', '1.3')))
const plan = `/plans/${await makePlan(seun, imported, `Plan of ${file}`)}`
const themes = [...(await seun.get(plan)).body.matchAll(/\/themes\/[0-9a-f-]+/g)].map(([at]) => at)
const actions = [...(await seun.get(plan)).body.matchAll(/\/actions\/[0-9a-f-]{36}/g)].map(([at]) => at)

const pages = [
  ...[
    '/',
    '/plans',
    '/imports',
    '/sources/coverage',
    '/sources',
    plan,
    `${plan}/actions`,
    `${plan}${themes[0] ?? ''}`,
    ...actions,
  ],
  ...[`/imports/${imported}`, `/imports/${waiting}`, `/imports/${waiting}/apply`],
  ...[`${plan}/checks`, `${plan}/dates`, '/reports'],
]

/** What reaches beyond the right edge of the screen and is not inside something that moves sideways by itself. */
const beyond = `[...document.querySelectorAll('main *, body > *')].filter((one) => {
  if (one.closest('nav, .gt-scroll, .gt-page, .gt-src, .govuk-visually-hidden, svg')) return false
  return one.getBoundingClientRect().right > innerWidth + 1
}).map((one) => one.tagName + '.' + one.className + ' ' + one.textContent.trim().slice(0, 60)).slice(0, 5)`

describe.skipIf(!hasBrowser)('a link, an address or a file name without a space breaks where it must', () => {
  let browser: Browser
  let page: Page
  let address: string
  beforeAll(async () => {
    address = await app.listen()
    browser = await openBrowser()
    const context = await browser.newContext({ bypassCSP: true })
    await context.addCookies(
      seun
        .cookie()
        .split('; ')
        .map((cookie) => {
          const at = cookie.indexOf('=')
          return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: address }
        }),
    )
    page = await context.newPage()
  })
  afterAll(async () => browser.close())

  test.each(pages.flatMap((at) => [1280, 390].map((width) => [at, width] as const)))(
    '%s at %i pixels',
    async (at, width) => {
      await page.setViewportSize({ width, height: 900 })
      const answer = await page.goto(`${address}${at}`)
      expect(answer?.status()).toBe(200)
      expect(await page.evaluate(beyond)).toEqual([])
      expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(width)
    },
  )
})
