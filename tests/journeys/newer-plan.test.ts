import { describe, expect, it } from 'vitest'
import { startApp } from '../app.ts'
import { readWaiting } from '../bring.ts'
import { hasBrowser } from '../look/browser.ts'
import { expectSound } from './sound.ts'
import { openVisitors, press, wordsOf } from './visitors.ts'

type Row = [ref: string, action: string, due: string]

const april: Record<string, Row[]> = {
  'Priority 1: Front door': [
    ['1.1', 'Decide every contact within one working day', '30 June 2026'],
    ['1.2', 'Hold a threshold workshop in every school', '31 July 2026'],
  ],
  'Priority 2: Homes': [['2.1', 'Open two small children’s homes', '31 March 2027']],
}
const may: Record<string, Row[]> = {
  'Priority 1: Front door': [
    ['1.1', 'Decide every contact within one working day', '31 August 2026'],
    ['1.2', 'Hold a threshold workshop in every school and nursery', '31 July 2026'],
    ['1.3', 'Answer every school within the day', '30 September 2026'],
  ],
}

function documentOf(plan: Record<string, Row[]>): Buffer {
  const tables = Object.entries(plan).map(
    ([theme, rows]) =>
      `<h2>${theme}</h2><table><tr><th>Ref</th><th>Action</th><th>Lead</th><th>Due</th></tr>${rows
        .map(
          ([ref, action, due]) =>
            `<tr><td>${ref}</td><td>${action}</td><td>Tom Hartnell</td><td>${due}</td></tr>`,
        )
        .join('')}</table>`,
  )
  return Buffer.from(`<html><body><h1>Homes and contacts</h1>${tables.join('')}</body></html>`)
}

describe.skipIf(!hasBrowser)(
  'a newer document of a live plan (skipped where there is no Chromium)',
  async () => {
    const app = await startApp()
    const visitors = await openVisitors(await app.listen())

    it('is brought in, each difference is answered, it is put in, and withdrawn again', async () => {
      const page = await visitors.open('pm')
      const bringIn = async (name: string, plan: Record<string, Row[]>) => {
        await page.goto('/imports/new')
        await page.setInputFiles('input[type=file]', {
          name,
          mimeType: 'text/html',
          buffer: documentOf(plan),
        })
        await page.click('button:has-text("Read it")')
        await page.waitForURL(/\/imports\/[0-9a-f-]{36}/u)
        await readWaiting(app)
        await page.goto(page.url())
      }
      await bringIn('April.html', april)
      await page.goto(`${page.url()}/apply`)
      await page.fill('input[name=title]', 'Homes and contacts')
      await press(page, 'Make')
      const plan = page.url().split('/').at(-1) ?? ''

      await bringIn('May.html', may)
      const draft = page.url()
      await page.goto(`${draft}/difference`)
      await expectSound(page)
      await page.selectOption('select[name=plan]', plan)
      await press(page, 'Save')
      await expectSound(page)
      const says = await wordsOf(page)
      expect(says).toContain('One added, two not in it, one reworded')
      expect(says).toContain('Nothing leaves the plan by itself')

      const lost = page.locator('form:has(input[name=group][value=removed])')
      for (const part of await lost.locator('.gt-change').all()) {
        await part.locator('input[value=withdrawn]').check()
        await part.locator('input[name$="-withdrawn"]').fill('The Board decided on 12 May')
      }
      await expectSound(page)
      await Promise.all([page.waitForEvent('load'), lost.locator('button').click()])
      await press(page, /^Take the \d changes left/u)
      await expectSound(page)
      await press(page, 'Put this version into the plan')
      expect(await wordsOf(page)).toContain('The new version is in the plan')
      expect(await wordsOf(page)).not.toContain('Open two small children’s homes')

      await page.goto(draft)
      expect(await wordsOf(page)).toContain('5 of 5 changes were taken')
      await page.click('summary:has-text("Withdraw it")')
      await page.fill('textarea[name=reason]', 'It was a draft')
      await expectSound(page)
      await press(page, 'Withdraw this version')
      expect(await wordsOf(page)).toContain('taken out of its plan')
      await expectSound(page)
      await page.goto(`/plans/${plan}`)
      expect(await wordsOf(page)).toContain('Open two small children’s homes')
    })
  },
)
