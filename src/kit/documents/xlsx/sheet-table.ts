import type { Cell, CellParagraph, Row, Table } from '../source-document.ts'
import type { Block } from './references.ts'

/** A sheet's filled cells, whatever the format: columns from 1. */
export type FilledCell = { column: number; paragraphs: CellParagraph[]; fill: string | null }
export type FilledRow = { row: number; hidden: boolean; cells: FilledCell[] }

export type FilledSheet = {
  name: string
  rows: readonly FilledRow[]
  merged: readonly Block[]
  /** Rows that the format marks as headings. */
  headers: (row: number) => boolean
}

/**
 * A sheet as one table. Rows keep the numbers that a person sees beside them; rows without a word are
 * left out, so a gap in the numbers is a blank row. Null where the sheet holds no words.
 */
export function tableOfSheet(sheet: FilledSheet, number: number): Table | null {
  const rows = sheet.rows.filter((row) => row.cells.some((cell) => cell.paragraphs.length > 0))
  if (rows.length === 0) return null
  let columns = 0
  for (const row of rows) {
    for (const cell of row.cells) if (cell.paragraphs.length > 0) columns = Math.max(columns, cell.column)
  }
  const merging = new Merging(sheet.merged, rows, columns)
  return {
    type: 'table',
    title: sheet.name,
    columns,
    rows: rows.map(
      (row): Row => ({
        cells: merging.cellsOf(row),
        ...(sheet.headers(row.row) ? { header: true } : {}),
        ...(row.hidden ? { hidden: true } : {}),
        source: { sheet: sheet.name, table: number, row: row.row },
      }),
    ),
    source: { sheet: sheet.name, table: number },
  }
}

type Open = Block & { home: Cell | null }

/** Puts merged cells in their first place, row after row from the top. */
class Merging {
  private readonly waiting: Open[]
  private open: Open[] = []
  private readonly numbers: number[]
  private readonly columns: number

  constructor(merged: readonly Block[], rows: readonly FilledRow[], columns: number) {
    this.waiting = merged.map((block) => ({ ...block, home: null })).sort((a, b) => b.top - a.top)
    this.numbers = rows.map((row) => row.row)
    this.columns = columns
  }

  cellsOf({ row, cells }: FilledRow): Cell[] {
    this.open = this.open.filter((block) => block.bottom >= row)
    for (let next = this.waiting.at(-1); next && next.top <= row; next = this.waiting.at(-1)) {
      this.waiting.pop()
      if (next.bottom >= row) this.open.push(next)
    }
    return cells.filter((cell) => cell.column <= this.columns).flatMap((cell) => this.cellOf(cell, row))
  }

  private cellOf(cell: FilledCell, row: number): Cell[] {
    const block = this.open.find((each) => cell.column >= each.left && cell.column <= each.right)
    const plain: Cell = {
      column: cell.column,
      colspan: 1,
      rowspan: 1,
      paragraphs: cell.paragraphs,
      ...(cell.fill ? { fill: cell.fill } : {}),
    }
    if (!block) return [plain]
    if (block.home) {
      // What a merged cell covers is not seen, but its words are not thrown away.
      const known = new Set(block.home.paragraphs.map((paragraph) => paragraph.text))
      const more = cell.paragraphs.filter((paragraph) => !known.has(paragraph.text))
      block.home.paragraphs = [...block.home.paragraphs, ...more]
      return []
    }
    block.home = {
      ...plain,
      column: block.left,
      colspan: Math.min(block.right, this.columns) - block.left + 1,
    }
    block.home.rowspan = Math.max(
      1,
      this.numbers.filter((each) => each >= row && each <= block.bottom).length,
    )
    return [block.home]
  }
}
