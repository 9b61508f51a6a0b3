import type { Browser, Download, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { openBrowser } from '../look/browser.ts'

export type Visitors = {
  /** Somebody of the example by role, or a stranger (null), each in a browser of their own. */
  open: (role: string | null, options?: { width?: number; scripts?: boolean }) => Promise<Page>
}

/** One Chromium for a file's journeys; it closes after them. */
export async function openVisitors(address: string): Promise<Visitors> {
  const browser: Browser = await openBrowser()
  afterAll(async () => browser.close())
  return {
    open: async (role, { width = 1280, scripts = true } = {}) => {
      const context = await browser.newContext({
        baseURL: address,
        viewport: { width, height: 844 },
        javaScriptEnabled: scripts,
      })
      if (role !== null) {
        const answer = await context.request.post('/demo/sign-in', { form: { role }, maxRedirects: 0 })
        if (answer.status() !== 303) throw new Error(`Nobody in the example stands for the role ${role}`)
      }
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      return page
    },
  }
}

/** All that a person can read in the page's main part, or a part of that, as one line. */
export async function wordsOf(page: Page, part = 'main'): Promise<string> {
  return (await page.locator(part).innerText()).replace(/\s+/g, ' ')
}

/** Presses the link or button of that name, which leads to another page, and waits for it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const what = page.locator('a, button').filter({ hasText: name, visible: true }).first()
  await what.waitFor()
  await Promise.all([page.waitForEvent('load'), what.click()])
}

export async function bytesOf(file: Download): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of await file.createReadStream()) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
