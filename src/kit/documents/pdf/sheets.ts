import type { PageMarks } from './page-marks.ts'
import type { PageTable } from './page-tables.ts'
import { isSheet, areSheets, pitchOf, type SheetPage, sheetsOf } from './sheet-pages.ts'
import { runsOf } from './sheet-runs.ts'
import { tableOfSheet } from './sheet-tables.ts'

/**
 * Where a paper is a workbook that was printed: for each page its cells as one table, with titles, keys and notes in
 * it as in the sheet; null for a page that is none. Nothing need be drawn: all texts of a column begin at exactly
 * one place, on all pages of a sheet.
 */
export function findSheets(pages: readonly PageMarks[]): (PageTable | null)[] {
  const read = pages.map((marks): SheetPage => ({ marks, runs: runsOf(marks.words) }))
  const pitch = pitchOf(read)
  if (pitch === null) return pages.map(() => null)
  const sheets = sheetsOf(read).filter((sheet) => isSheet(sheet, pitch))
  if (!areSheets(sheets, read)) return pages.map(() => null)
  const found = new Map(
    sheets.flatMap((sheet, at) =>
      sheet.pages.map((page) => [page.marks, tableOfSheet(page, sheet, { pitch, number: at + 1 })]),
    ),
  )
  return pages.map((marks) => found.get(marks) ?? null)
}
