import type { Table } from '#src/kit/documents/source-document.ts'
import { ourAbout } from '#src/features/imports/plan/columns/our-columns.ts'
import type { AboutEvent } from '#src/features/imports/plan/rows/events.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { type GridCell, type GridRow, keysOf, ownCells } from '#src/features/imports/plan/tables/grid.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'

/** The small table of our own plan documents that tells what the level above it says of itself; null for any other. */
export function aboutTable(table: Table, rows: GridRow[]): ActionTable | null {
  const [head, ...said] = rows.filter((row) => ownCells(row).length > 0)
  const titles = head?.cells.map(({ text }) => oneLine(text)) ?? []
  if (head === undefined || !tellsOfLevels(titles)) return null
  const events = said.flatMap((row) => {
    const [title, says] = ownCells(row)
    return title === undefined || says === undefined ? [] : [eventOf(row, oneLine(title.text), linesOf(says))]
  })
  return { table, columns: [], titles, events, titleRows: [], headerRows: [head], repeated: [], others: [] }
}

/** Whether a table's titles are those of our own table of what a level says of itself. */
export function tellsOfLevels(titles: readonly string[]): boolean {
  return titles.length === ourAbout.length && ourAbout.every((title, at) => titles[at] === title)
}

/** "About it | Success criteria: …" in our own workbook, below the row of a level; null for any other row. */
export function aboutRow(row: GridRow): AboutEvent | null {
  const [mark, cell, ...more] = ownCells(row)
  if (mark === undefined || cell === undefined || more.length > 0 || oneLine(mark.text) !== ourAbout[0])
    return null
  const [title = '', ...lines] = linesOf(cell)
  return title.endsWith(':') ? eventOf(row, title.slice(0, -1), lines) : null
}

function eventOf(row: GridRow, title: string, lines: string[]): AboutEvent {
  return { type: 'about', title, lines, keys: keysOf(row), source: row.source }
}

function linesOf({ text }: GridCell): string[] {
  return text.split('\n').map((line) => line.trim())
}
