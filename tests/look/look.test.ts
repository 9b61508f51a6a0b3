import { execFileSync } from 'node:child_process'
import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '#src/root.ts'
import { askingPage } from './asking.tsx'
import { axeViolations, hasBrowser, openBrowser, pictures, serve } from './browser.ts'
import { patternsPage } from './patterns.tsx'
import { picturesPage } from './pictures.tsx'
import { planSheet } from './plan-sheet.tsx'

const pages = { patterns: patternsPage, asking: askingPage, 'plan-sheet': planSheet, pictures: picturesPage }
const names = Object.keys(pages) as (keyof typeof pages)[]

describe.skipIf(!hasBrowser)('the pattern book in a browser', () => {
  let browser: Browser
  let server: Server
  let address: string

  beforeAll(async () => {
    execFileSync(process.execPath, [join(root, 'bin', 'build-styles.js')])
    const rendered = Object.fromEntries(names.map((name) => [`/${name}`, pages[name]()]))
    ;({ address, server } = await serve(rendered))
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  const widths = names.flatMap((name) => [1280, 390].map((width) => [name, width] as const))
  test.each(widths)(
    '%s at %i pixels has no fault that axe knows, and breaks no content policy',
    async (name, width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true })
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      await page.goto(`${address}/${name}`)
      await page.evaluate('document.fonts.ready')
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true })
      expect(complaints).toEqual([])
      const violations = await axeViolations(page)
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([])
      await page.close()
    },
  )

  test.each(names)('%s does not move sideways at 320 pixels', async (name) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } })
    await page.goto(`${address}/${name}`)
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    expect(wide).toBeLessThanOrEqual(320)
    await page.close()
  })

  test.each(names)('%s breaks no content policy', async (name) => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${address}/${name}`)
    expect(complaints.filter((text) => !text.startsWith('[DOM]'))).toEqual([])
    await page.close()
  })

  test('the plan on a page is one sheet of A3', async () => {
    const page = await browser.newPage()
    await page.goto(`${address}/plan-sheet`)
    const pdf = await page.pdf({ preferCSSPageSize: true, path: join(pictures, 'plan-sheet.pdf') })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 119\d(\.\d+)? 84\d/)
    await page.close()
  })
})
