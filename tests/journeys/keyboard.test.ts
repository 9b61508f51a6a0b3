import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { actionIdOf, startApp } from '../app.ts'
import { inStore } from '../bring.ts'
import { hasBrowser } from '../look/browser.ts'
import { openVisitors } from './visitors.ts'

/** Where the keyboard stands: whether that can be seen, and lies under nothing else. Null past the last stop. */
type Stop = { key: string; name: string; ring: boolean; seen: boolean }

async function nextStop(page: Page): Promise<Stop | null> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return null
    const labels = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : []
    const drawn = (style: CSSStyleDeclaration) =>
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
      style.boxShadow !== 'none'
    const ring =
      drawn(getComputedStyle(at)) ||
      labels.some((label) => drawn(getComputedStyle(label)) || drawn(getComputedStyle(label, '::before')))
    const isHit = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (at.contains(hit) || labels.some((label) => label.contains(hit)))
    }
    const seen = [...at.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        isHit((left + right) / 2, (top + bottom) / 2) ||
        isHit(left + 3, top + 3) ||
        isHit(right - 3, bottom - 3),
    )
    at.dataset['stop'] ??= String(document.querySelectorAll('[data-stop]').length)
    return { key: at.dataset['stop'], name: at.textContent.trim().slice(0, 60) || at.tagName, ring, seen }
  })
}

/** Every stop of a page in order, once; throws where the keyboard is held in one part of it. */
async function walk(page: Page): Promise<Stop[]> {
  const stops = new Map<string, Stop>()
  for (let stop = await nextStop(page); stop !== null; stop = await nextStop(page)) {
    if (stops.has(stop.key))
      throw new Error(`The keyboard comes back to “${stop.name}” and does not leave the page`)
    stops.set(stop.key, stop)
  }
  return [...stops.values()]
}

describe.skipIf(!hasBrowser)(
  'by the keyboard alone (in a browser; skipped where there is no Chromium)',
  async () => {
    const app = await startApp()
    const visitors = await openVisitors(await app.listen())
    const action = `/actions/${await actionIdOf(app, '3.2.3')}`
    const { id: plan } = await inStore(app, async (trx) =>
      trx.selectFrom('plan').select('id').where('title', 'like', 'Rivermere%').executeTakeFirstOrThrow(),
    )

    it.each([
      ['pm', '/', 1280],
      ['pm', `/plans/${plan}/actions`, 390],
      ['al', action, 1280],
      ['al', `${action}/update`, 390],
      ['sro', '/awaiting-acceptance', 390],
    ])(
      '%s walks %s at %i: every stop is marked and lies under nothing, and the page can be left',
      async (role, path, width) => {
        const page = await visitors.open(role, { width })
        await page.goto(path)
        const stops = await walk(page)
        expect(stops.length).toBeGreaterThan(8)
        expect(stops.filter(({ ring, seen }) => !ring || !seen)).toEqual([])
      },
    )

    it('the first stop skips to what the page is about', async () => {
      const page = await visitors.open('pm')
      await page.goto('/')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    })

    it('a menu that was opened closes when it is left, and by Escape', async () => {
      const page = await visitors.open('al')
      await page.goto(action)
      const menu = page.locator('details.gt-menu')
      const isOpen = async () => menu.evaluate((one: HTMLDetailsElement) => one.open)
      await menu.locator('summary').press('Enter')
      expect(await isOpen()).toBe(true)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Escape')
      expect(await isOpen()).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
      await page.keyboard.press('Enter')
      await menu.locator('a').last().focus()
      await page.keyboard.press('Tab')
      expect(await isOpen()).toBe(false)
    })
  },
)
