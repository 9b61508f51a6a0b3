import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeUpdateLink } from '#src/features/people/index.ts'
import { within } from '#src/kit/db/index.ts'
import { root } from '#src/root.ts'
import { actionIdOf, exampleNow, startApp } from '../app.ts'
import { axeViolations, hasBrowser, openBrowser } from '../look/browser.ts'

describe.skipIf(!hasBrowser)(
  'the ninety-second update from a mail, on a phone (skipped where there is no Chromium)',
  async () => {
    const app = await startApp()
    const address = await app.listen()
    let browser: Browser

    beforeAll(async () => {
      execFileSync(process.execPath, [join(root, 'bin', 'build-styles.js')])
      browser = await openBrowser()
    })
    afterAll(async () => browser.close())

    it('is opened, filled in, put right, sent, and cannot be sent again', async () => {
      const council = await app.deps.findCouncil('')
      const councilId = council?.id ?? ''
      const personId = (council?.settings['demo'] as Record<string, string> | undefined)?.['al'] ?? ''
      const now = new Date(exampleNow)
      const actionId = await actionIdOf(app, '3.2.3')
      const token = await within(app.db, { councilId, now }, async (trx) =>
        makeUpdateLink(trx, { councilId, personId, actionId, now }),
      )
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true })
      const page = await context.newPage()
      const check = async () => {
        expect(
          (await axeViolations(page)).map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        ).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      }

      await page.goto(`${address}/give-update/${token}`)
      expect(await page.textContent('h1')).toBe('Consultation line for professionals')
      expect(await page.isVisible('text=You said on')).toBe(true)
      await check()
      await page.fill('textarea[name=workingWell]', 'Three more schools use the line.')
      await page.setInputFiles('input[type=file]', {
        name: 'Call log.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('31 calls'),
      })
      await page.click('label:has-text("At risk")')
      await page.click('button:has-text("Send to Farida")')
      expect(await page.textContent('.govuk-error-summary')).toContain('Say why it is amber')
      expect(await page.inputValue('textarea[name=workingWell]')).toBe('Three more schools use the line.')
      await check()
      await page.fill('input[name=confidenceReason]', 'No cover on Fridays yet.')
      await page.click('button:has-text("Send to Farida")')
      expect(await page.textContent('.gt-done')).toContain('Your update on 3.2.3 is sent.')
      await check()
      await page.click('a:has-text("Sign in")')
      expect(await page.textContent('h1')).toBe('Sign in')
      await page.goto(`${address}/give-update/${token}`)
      expect(await page.textContent('h1')).toBe('This update is sent')
      await page.close()
    }, 120_000)
  },
)
