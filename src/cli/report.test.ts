import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { goldthread } from '../../tests/command-line.ts'
import { freshDatabase } from '../../tests/database.ts'

const { appUrl } = await freshDatabase({ example: true })
const folder = mkdtempSync(join(tmpdir(), 'goldthread-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const env = { DATABASE_URL: appUrl, GOLDTHREAD_CLOCK: '2026-06-22T07:40:00Z' }

describe('bin/goldthread report', () => {
  it('names the reports as they stand now and those that were frozen', async () => {
    const { code, out } = await goldthread(['report', '--list'], { env })
    expect(code).toBe(0)
    expect(out).toMatch(/^highlight {2,}Highlight report, as it stands now$/mu)
    expect(out).toMatch(/^theme-3 {2,}Theme 3: Front door, as it stands now$/mu)
    expect(out).toMatch(/^highlight-2026-05-06 {2,}Highlight report, 6 May 2026, frozen$/mu)
  })

  it.each([
    ['html', '<!DOCTYPE html>'],
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
    ['xlsx', 'PK'],
  ])('writes %s', async (format, begins) => {
    const file = join(folder, `report.${format}`)
    const { code, err } = await goldthread(
      ['report', 'highlight-2026-05-06', '--format', format, '--out', file],
      { env },
    )
    expect([code, err]).toEqual([0, ''])
    expect(readFileSync(file).subarray(0, begins.length).toString('latin1')).toBe(begins)
  })

  it.each([
    [['report'], /Say which report/u],
    [['report', 'highlight'], /Say where to write it/u],
    [['report', 'highlight', '--out', 'x.odt'], /--format takes html, pdf, docx or xlsx, not "odt"/u],
    [['report', 'nothing', '--out', 'x.pdf'], /There is no report "nothing"/u],
  ])('%j is refused in one sentence', async (args, says) => {
    const { code, out, err } = await goldthread(args, { env })
    expect(code).not.toBe(0)
    expect(out).toBe('')
    expect(err).toMatch(says)
    expect(err).toMatch(/^[^\n]{1,400}\n$/u)
  })
})
