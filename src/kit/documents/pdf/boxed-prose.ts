import type { PageCell, PageTable } from './page-tables.ts'
import { leadingOf } from './leading.ts'
import { passagesOf, type Passage } from './passages.ts'
import type { Chain } from './table-chains.ts'

/** A cell of so many lines across the whole of a small table is prose in a box, not a cell. */
const PROSE_LINES = 10
const SMALL_ROWS = 3

type PagePassage = { page: number; passage: Passage }

/**
 * Boxes drawn round prose are not tables: what has one column, and a long last cell across a small
 * table, goes back to paragraphs. Gives what is left of the table, with no pieces if nothing is.
 */
export function partProse(chain: Chain, leading: number): { chain: Chain; passages: PagePassage[] } {
  if (chain.pieces.every((piece) => piece.xs.length === 2)) {
    return {
      chain: { pieces: [] },
      passages: chain.pieces.flatMap((piece) => passagesIn(piece, piece.cells, leading)),
    }
  }
  const [piece, ...others] = chain.pieces
  const last = piece?.cells.at(-1)
  const whole = last && piece && last.colspan === piece.xs.length - 1 && last.lines.length >= PROSE_LINES
  if (!piece || !whole || others.length > 0 || piece.rows > SMALL_ROWS || last.row === 0) {
    return { chain, passages: [] }
  }
  const left = { ...piece, rows: last.row, y1: last.y0, cells: piece.cells.filter((cell) => cell !== last) }
  return { chain: { pieces: [left] }, passages: passagesIn(piece, [last], leading) }
}

function passagesIn(piece: PageTable, cells: readonly PageCell[], leading: number): PagePassage[] {
  return cells.flatMap((cell) =>
    [cell.lines, ...cell.inner].flatMap((lines) => {
      const right = Math.max(...lines.map((line) => line.x1))
      const passages = passagesOf(lines, { right, leading: leadingOf(lines, leading) })
      return passages.map((passage) => ({ page: piece.page, passage }))
    }),
  )
}
