import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { cellText } from '#src/kit/documents/source-document.ts'
import { actionIdOf, startApp } from '../app.ts'
import { hasBrowser } from '../look/browser.ts'
import { bytesOf, openVisitors, press, wordsOf } from './visitors.ts'

describe.skipIf(!hasBrowser)(
  'a highlight report, in a browser (skipped where there is no Chromium)',
  async () => {
    const app = await startApp()
    const visitors = await openVisitors(await app.listen())

    it('is frozen, taken as PDF and Word, and stays as it was when the plan goes on', async () => {
      const manager = await visitors.open('pm')
      await manager.goto('/reports')
      await press(manager, 'Freeze a report')
      await manager.getByLabel('What is it about?').selectOption({ label: '3. Front door' })
      await manager.getByLabel('For which board?').fill('Improvement Board')
      await manager.getByLabel('When does it meet?').fill('9 July 2026')
      await manager
        .getByLabel('What should the chair know first?')
        .fill('The front door answers sooner than it did.')
      await manager.getByLabel('What should the board decide?').fill('Whether the line is paid for')
      await press(manager, 'Freeze this report')
      const at = manager.url()
      const frozen = await wordsOf(manager, 'article')
      expect(frozen).toContain('The front door answers sooner than it did.')
      expect(frozen).toContain('Improvement Board, 9 July 2026')
      const papers = { PDF: await lettersOf(manager, 'PDF'), Word: await lettersOf(manager, 'Word') }
      for (const letters of Object.values(papers)) {
        expect(letters).toContain('Thefrontdooranswerssoonerthanitdid')
        expect(letters).toContain('Whetherthelineispaidfor')
      }

      await manager.goto(`/actions/${await actionIdOf(app, '3.2.3')}`)
      await manager.getByText('Change this action').click()
      await press(manager, 'Change its words')
      await manager.getByLabel('Title').fill('A line that professionals ring first')
      await manager.getByLabel('Why, and who decided?').fill('Programme Board, PB-50.')
      await press(manager, 'Keep these words')
      expect(await wordsOf(manager)).toContain('A line that professionals ring first')

      await manager.goto(at)
      expect(await wordsOf(manager, 'article')).toBe(frozen)
      expect(await wordsOf(manager)).toContain('has not changed it: checked just now')
      expect(await lettersOf(manager, 'PDF')).toBe(papers.PDF)
      expect(await lettersOf(manager, 'Word')).toBe(papers.Word)
      await manager.goto('/reports')
      await manager.getByRole('link', { name: 'Highlight report', exact: true }).click()
      expect(await wordsOf(manager)).toContain('A line that professionals ring first')
    })
  },
)

/** The letters and figures of the report as a file of that kind, as our own reader finds them. */
async function lettersOf(page: Page, kind: 'PDF' | 'Word'): Promise<string> {
  const coming = page.waitForEvent('download')
  await page
    .getByRole('link', { name: kind, exact: true })
    .or(page.getByRole('button', { name: kind }))
    .first()
    .click()
  const file = await coming
  const { blocks } = await parseDocument(await bytesOf(file), file.suggestedFilename())
  const words = blocks.map((block) =>
    block.type === 'paragraph'
      ? block.text
      : block.rows.map(({ cells }) => cells.map(cellText).join(' ')).join(' '),
  )
  return words.join(' ').replace(/[^\p{L}\p{N}]/gu, '')
}
