import { wordsOf } from '#src/kit/documents/source-document.ts'
import type { Laid, LaidCell, LaidTable } from './types.ts'

/** One place of a table's grid: the cell that covers it, and whether it begins here. */
export type Place = { cell: LaidCell; start: boolean; top: boolean } | null

/** The table as a full grid, row by row, with merged cells covering every place they span. */
export function gridOf(table: LaidTable): Place[][] {
  const columns = table.widths.length
  const grid: Place[][] = table.rows.map(() => Array.from({ length: columns }, () => null))
  table.rows.forEach((row, at) => {
    for (const cell of row.cells) {
      for (let down = 0; down < cell.rowspan; down++) {
        for (let right = 0; right < cell.colspan; right++) {
          const line = grid[at + down]
          if (line === undefined) continue
          line[cell.column + right] = { cell, start: down === 0 && right === 0, top: down === 0 }
        }
      }
    }
  })
  return grid
}

/** A workbook's sheets, or the one nameless part of a paper that has none. */
export function sheetsOf(laid: Laid[]): { name: string; body: Laid[] }[] {
  const sheets: { name: string; body: Laid[] }[] = []
  for (const one of laid) {
    if (one.lay === 'sheet') sheets.push({ name: one.name, body: [] })
    else {
      if (sheets.length === 0) sheets.push({ name: 'Sheet1', body: [] })
      sheets.at(-1)?.body.push(one)
    }
  }
  return sheets.filter(({ body }) => body.length > 0)
}

/**
 * Every word of a laid-out paper, in order; a heading row that repeats an earlier one is left out.
 * In a workbook a date held as a number has no words of its own.
 */
export function wordsLaid(laid: Laid[], workbook: boolean): string[] {
  const seen = new Set<string>()
  return laid.flatMap((one) => {
    if (one.lay !== 'table') return 'text' in one ? wordsOf(one.text) : []
    return one.rows.flatMap(({ cells }, at) => {
      const worded = cells.filter(({ serial }) => serial === undefined || !workbook)
      const text = worded.map(cellLines).join('\n')
      const titles = at < one.headings || (cells.length > 1 && cells.every(isBold))
      const words = wordsOf(text)
      const same = words.join(' ')
      if (titles && seen.has(same)) return []
      if (titles) seen.add(same)
      return words
    })
  })
}

/** A row of titles may come again within a table that merges several. */
function isBold({ paragraphs }: LaidCell): boolean {
  return paragraphs.every(({ bold }) => bold === true)
}

export function cellLines(cell: LaidCell): string {
  return cell.paragraphs.map(({ text }) => text).join('\n')
}

/** XML with the five marks escaped. */
export function xml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
