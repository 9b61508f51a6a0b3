import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { corporateParentingPlan } from '#example/documents/corporate-parenting-plan.ts'
import { root } from '#src/root.ts'
import { startApp } from '../app.ts'
import { readWaiting } from '../bring.ts'
import { axeViolations, hasBrowser, openBrowser } from '../look/browser.ts'

describe.skipIf(!hasBrowser)(
  'bringing in a plan, in a browser (skipped where there is no Chromium)',
  async () => {
    const app = await startApp()
    const address = await app.listen()
    const document = Buffer.from(await corporateParentingPlan())
    let browser: Browser

    beforeAll(async () => {
      execFileSync(process.execPath, [join(root, 'bin', 'build-styles.js')])
      browser = await openBrowser()
    })
    afterAll(async () => browser.close())

    it.each([1280, 390])(
      'every page of it, at %i pixels, has no fault that axe knows and stays in its width',
      async (width) => {
        const page = await signedIn(width)
        await page.goto(`${address}/imports/new`)
        await check(page, width)
        await page.setInputFiles('input[type=file]', {
          name: `Parenting ${width}.docx`,
          mimeType: 'application/octet-stream',
          buffer: Buffer.concat([document]),
        })
        await page.click('button:has-text("Read it")')
        await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
        const at = page.url()
        await readWaiting(app)
        await page.goto(at)
        expect(await page.textContent('h1')).toBe('Check what we read')
        await check(page, width)
        await page.click('summary')
        await check(page, width)
        await page.click('.gt-queue li:has-text("AN / DP") a')
        await check(page, width)
        for (const part of ['people', 'columns', 'set-aside', 'difference']) {
          await page.goto(`${at}/${part}`)
          await check(page, width)
        }
        await page.goto(at)
        await page.click('summary')
        await page.click('.gt-tree a >> nth=3')
        await check(page, width)
        await page.click('text=Split it into several')
        await check(page, width)
        await page.goto(at)
        await page.click('button:has-text("Leave the rest as read")')
        await page.waitForURL(at)
        await page.goto(`${at}/apply`)
        await check(page, width)
        await page.click('button:has-text("Make this the plan")')
        await page.waitForURL(/\/plans\//)
        await page.goto(at)
        expect(await page.textContent('h1')).toBe('In the plan')
        await page.click('summary')
        await check(page, width)
        await page.fill('textarea', 'Only tried')
        await page.click('button:has-text("Withdraw this plan")')
        await check(page, width)
        await page.goto(`${address}/imports`)
        await check(page, width)
        await page.close()
      },
      120_000,
    )

    it('keeps the table that Word or Excel puts on the clipboard, where scripts run', async () => {
      const page = await signedIn(1280)
      await page.goto(`${address}/imports/new`)
      await page.evaluate(`(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', '<table><tr><td>1.1</td></tr></table>')
      document.querySelector('textarea').dispatchEvent(new ClipboardEvent('paste', { clipboardData }))
    })()`)
      expect(await page.inputValue('input[name=pastedHtml]')).toContain('<table>')
      await page.close()
    })

    async function signedIn(width: number): Promise<Page> {
      const context: BrowserContext = await browser.newContext({
        viewport: { width, height: 900 },
        bypassCSP: true,
      })
      await context.request.post(`${address}/demo/sign-in`, { form: { role: 'pm' }, maxRedirects: 0 })
      return context.newPage()
    }
  },
)

async function check(page: Page, width: number): Promise<void> {
  const violations = await axeViolations(page)
  const where = `${page.url().split('/').slice(3).join('/')} at ${width}`
  expect(
    violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([])
  expect([where, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([where, width])
}
