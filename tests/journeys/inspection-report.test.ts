import { describe, expect, it } from 'vitest'
import { startApp } from '../app.ts'
import { readWaiting } from '../bring.ts'
import { invented } from '../inspections/report-file.ts'
import { hasBrowser } from '../look/browser.ts'
import { expectSound } from './sound.ts'
import { openVisitors, press, wordsOf } from './visitors.ts'

describe.skipIf(!hasBrowser)('a report of an inspection (skipped where there is no Chromium)', async () => {
  const app = await startApp()
  const visitors = await openVisitors(await app.listen())
  const { facts, bytes } = invented('inspection 2023', 5)

  it('is brought in, checked and corrected, kept with its findings and clocks, and withdrawn', async () => {
    const page = await visitors.open('pm')
    await page.goto('/inspections/new')
    await expectSound(page)
    await page.setInputFiles('input[type=file]', {
      name: 'Report.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(bytes),
    })
    await page.click('button:has-text("Read it")')
    await page.waitForURL(/\/inspections\/brought\/[0-9a-f-]{36}/u)
    await readWaiting(app)
    await page.goto(page.url())
    const draft = page.url()
    await expectSound(page)
    const read = await wordsOf(page)
    for (const { title, grade } of facts.judgements) {
      expect(read).toContain(title)
      expect(read).toContain(grade)
    }
    for (const { text } of facts.findings) expect(read).toContain(text.slice(0, 50))

    for (const closed of await page.locator('summary').all()) await closed.click()
    await expectSound(page)
    await page.goto(`${draft}/findings/0`)
    await expectSound(page)
    await page.fill('textarea[name=text]', 'The quality of written plans, and what families make of them.')
    await press(page, 'Keep this finding')
    expect(await wordsOf(page)).toContain('what families make of them')

    await page.fill('input[name=received]', '1 June 2026')
    await press(page, 'Keep this inspection')
    await expectSound(page)
    expect(await wordsOf(page)).toContain(`Say that the report about ${facts.authority} is the right one`)
    await page.check('input[name=another]')
    await press(page, 'Keep this inspection')
    const kept = page.url()
    await expectSound(page)
    expect(await wordsOf(page)).toContain('what families make of them')
    expect(await wordsOf(page)).toContain('Report.pdf')
    await page.goto('/inspections')
    await expectSound(page)

    await page.goto(draft)
    await expectSound(page)
    await page.click('summary:has-text("Withdraw it")')
    await page.fill('textarea[name=reason]', 'Another council’s')
    await expectSound(page)
    await press(page, 'Withdraw this inspection')
    expect(await wordsOf(page)).toContain('The inspection made from this report was withdrawn')
    expect((await page.goto(kept))?.status()).toBe(404)
  })
})
