import { type Cell, cellText, type Piece, type Row } from '#src/kit/documents/source-document.ts'
import { piecesOf } from './source-words.ts'

export type ExcerptCell = { text: string; pieces: Piece[]; colspan: number; rowspan: number }
export type ExcerptRow = { cells: ExcerptCell[]; marked: boolean }

/** A cell and the column that it begins in, from 1. */
export type Placed = { column: number; cell: ExcerptCell }

/**
 * The rows from..to as a table of their own, each cell under its own title: a cell merged from above begins at the first
 * of them, and an empty one stands where the source holds none.
 */
export function cutRows(rows: readonly Row[], from: number, to: number): ExcerptCell[][] {
  const cut = placeCells(rows, from, to)
  const last = cut.flat().reduce((far, { column, cell }) => Math.max(far, column + cell.colspan - 1), 0)
  const width = Math.min(widest, last)
  const open = cut.map(() => new Set(Array.from({ length: width }, (_, at) => at + 1)))
  for (const [at, cells] of cut.entries())
    for (const { column, cell } of cells)
      for (let row = at; row < at + cell.rowspan; row += 1)
        for (let covered = column; covered < column + cell.colspan; covered += 1) open[row]?.delete(covered)
  return cut.map((cells, at) => {
    const blanks = [...(open[at] ?? [])].map((column): Placed => ({ column, cell: BLANK }))
    return inOrder([...cells, ...blanks]).map(({ cell }) => cell)
  })
}

/** A sheet with a stray cell far to the right is filled up no farther than a table is read. */
const widest = 200

const BLANK: ExcerptCell = { text: '', pieces: [], colspan: 1, rowspan: 1 }

/** The cells of the rows from..to in their columns, those merged from above at the first of them. */
export function placeCells(rows: readonly Row[], from: number, to: number): Placed[][] {
  const placed: Placed[][] = rows.slice(from, to).map(() => [])
  for (const [at, row] of rows.slice(0, to).entries()) {
    for (const cell of row.cells) {
      const first = Math.max(at, from)
      const last = Math.min(at + Math.max(cell.rowspan, 1), to)
      if (last <= first) continue
      placed[first - from]?.push({
        column: cell.column,
        cell: { ...wordsOf(cell), colspan: cell.colspan, rowspan: last - first },
      })
    }
  }
  return placed.map(inOrder)
}

function wordsOf(cell: Cell): Pick<ExcerptCell, 'text' | 'pieces'> {
  return { text: cellText(cell), pieces: piecesOf(cell.paragraphs) }
}

function inOrder(cells: Placed[]): Placed[] {
  return cells.sort((one, other) => one.column - other.column)
}
