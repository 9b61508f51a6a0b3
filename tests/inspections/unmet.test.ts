import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftInspection } from '#src/features/imports/inspection/draft-inspection.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { wordsOf } from '#src/kit/documents/source-document.ts'
import { hasBrowser, openBrowser } from '../look/browser.ts'
import { unmet } from './unmet/all.ts'
import { fifth } from './unmet/fifth/all.ts'
import { fourth } from './unmet/fourth/all.ts'
import { judge } from './unmet/judge.ts'
import { wordsOfPages } from './unmet/pages.ts'
import { printUnmet } from './unmet/print.ts'
import { second } from './unmet/second/all.ts'
import { third } from './unmet/third/reports.ts'

describe.skipIf(!hasBrowser)('reports written before anything read them, as a browser prints them', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(async () => browser.close())

  it.each([...unmet, ...second, ...third, ...fourth, ...fifth])('$name', async (report) => {
    const bytes = await printUnmet(browser, report)
    const draft = draftInspection(await parseDocument(bytes, 'report.pdf'))
    expect(judge(draft, report, await wordsOfPages(bytes)).wrong).toEqual([])
    const { words, placed, unplaced } = draft.coverage
    expect(placed + unplaced).toBe(words)
    expect(unplaced).toBe(draft.unplaced.flatMap(({ text }) => wordsOf(text)).length)
  })
})
