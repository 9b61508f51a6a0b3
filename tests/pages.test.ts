import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '#src/features/people/index.ts'
import { type Visited, walk } from './access/walk.ts'
import { type Browser as Visitor, startApp } from './app.ts'
import { axeViolations, hasBrowser, openBrowser } from './look/browser.ts'

const app = await startApp()
const codes = roles.map(({ code }) => code)
const visitors = new Map<string, Visitor>([['stranger', app.browser()]])
const walks = new Map<string, Visited>()
for (const code of codes) {
  const visitor = await app.signInAs(code)
  visitors.set(code, visitor)
  walks.set(code, await walk(visitor))
}

describe('following every link from the first page', () => {
  test.each(codes)('%s meets no closed door and no broken page', (code) => {
    expect(walks.get(code)?.faults).toEqual([])
    expect(walks.get(code)?.pages).toBeGreaterThan(2)
  })
})

describe.skipIf(!hasBrowser)(
  'every kind of page, in a browser (skipped where there is no Chromium)',
  async () => {
    const address = await app.listen()
    const kinds = kindsOfPage()
    const desk = { width: 1280, height: 900 }
    const rooms = new Map<string, Promise<BrowserContext>>()
    const idle = new Map<string, Page[]>()
    let browser: Browser
    beforeAll(async () => {
      browser = await openBrowser()
    })
    afterAll(async () => browser.close())

    test.concurrent.each(kinds)(
      '$name has no fault that axe knows at 1280 and 390 pixels, nor moves sideways at 320',
      async ({ who, url }) => {
        const page = await open(who)
        const complaints: string[] = []
        const complain = (error: Error) => complaints.push(error.message)
        page.on('pageerror', complain)
        await page.goto(`${address}${url}`)
        expect(await faultsOf(page), 'at 1280').toEqual([])
        await page.setViewportSize({ width: 390, height: 844 })
        expect(await faultsOf(page), 'at 390').toEqual([])
        expect(await widthOf(page), 'width at 390').toBeLessThanOrEqual(390)
        await page.setViewportSize({ width: 320, height: 700 })
        expect(await widthOf(page), 'width at 320').toBeLessThanOrEqual(320)
        expect(complaints).toEqual([])
        page.off('pageerror', complain)
        await page.setViewportSize(desk)
        idle.set(who, [...(idle.get(who) ?? []), page])
      },
    )

    test('the example’s plan on a page is one sheet of A3 in print', async () => {
      const page = await open('pm')
      const { url = '' } = kinds.find(({ name }) => name === '/plans/:id') ?? {}
      await page.goto(`${address}${url}`)
      const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      expect(sheets).toMatch(/\/MediaBox\s*\[0 0 119\d(\.\d+)? 84\d/)
      await page.close()
    })

    /** A tab of somebody's own browser: one that has done its page, which is much quicker, or a new one. */
    async function open(who: string): Promise<Page> {
      const free = idle.get(who)?.pop()
      if (free !== undefined) return free
      const room = rooms.get(who) ?? enter(who)
      rooms.set(who, room)
      return (await room).newPage()
    }

    async function enter(who: string): Promise<BrowserContext> {
      const context = await browser.newContext({ bypassCSP: true, viewport: desk })
      const cookies = visitors.get(who)?.cookie().split('; ').filter(Boolean) ?? []
      await context.addCookies(
        cookies.map((cookie) => {
          const at = cookie.indexOf('=')
          return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: address }
        }),
      )
      return context
    }
  },
)

type Kind = { name: string; who: string; url: string }

/** One page of each kind that anybody meets, each first page, and those that no link leads to. */
function kindsOfPage(): Kind[] {
  const kinds = new Map<string, Kind>()
  for (const [who, { kinds: met }] of walks)
    for (const [kind, url] of met) {
      const name = kind === '/' ? `/ (${who})` : kind
      if (!kinds.has(name)) kinds.set(name, { name, who, url })
    }
  const found = { name: '/find', who: 'pm', url: '/find?words=plan' }
  const forStrangers = ['/sign-in', '/forgotten-password', '/join/gone', '/nowhere']
  return [...kinds.values(), found, ...forStrangers.map((url) => ({ name: url, who: 'stranger', url }))]
}

async function faultsOf(page: Page): Promise<string[]> {
  const violations = await axeViolations(page)
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}

async function widthOf(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth'))
}
