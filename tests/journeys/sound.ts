import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from '../look/browser.ts'

/** At a desk's width and a phone's: no fault that axe knows, and nothing wider than the page. */
export async function expectSound(page: Page): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    const found = (await axeViolations(page)).map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    expect([page.url(), width, found]).toEqual([page.url(), width, []])
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    expect([page.url(), width, Number(wide) <= width]).toEqual([page.url(), width, true])
  }
}
