import type { Cell, Row } from './source-document.ts'

/** Far wider than any table of words; merges beyond it are not followed. */
const MOST_COLUMNS = 2000

/** Sets cells into a grid as HTML and OpenDocument do: a row's cells take the columns that no merge from above has taken. */
export class SpanGrid {
  readonly rows: Row[] = []
  columns = 0
  /** By column, the row (from 1) through which a merge still reaches. */
  private readonly taken = new Map<number, number>()

  addRow(row: Row): void {
    this.rows.push(row)
  }

  /** The next free column of the last row, from 1. */
  freeColumn(from: number): number {
    let column = from
    while (column < MOST_COLUMNS && (this.taken.get(column) ?? 0) >= this.rows.length) column++
    return column
  }

  addCell(cell: Cell): void {
    cell.colspan = Math.max(1, Math.min(cell.colspan, MOST_COLUMNS + 1 - cell.column))
    this.rows.at(-1)?.cells.push(cell)
    const end = cell.column + cell.colspan - 1
    if (cell.rowspan > 1)
      for (let at = cell.column; at <= end; at++) this.taken.set(at, this.rows.length + cell.rowspan - 1)
    this.columns = Math.max(this.columns, end)
  }

  /** Merges may not reach below the last row, whatever the file claims. */
  finish(): Row[] {
    for (const [index, row] of this.rows.entries())
      for (const cell of row.cells) cell.rowspan = Math.min(cell.rowspan, this.rows.length - index)
    return this.rows
  }
}

/** A span as a file writes it: from 1, and bounded, since a file may claim anything. */
export function parseSpan(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10)
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1
}
