import type { Grid, GridCell } from './grid.ts'
import type { Word } from './page-marks.ts'
import { TOUCH } from './rules.ts'

/** Finds the cell of a grid that holds a point of the page, or null outside it. */
export function cellFinder(grid: Grid): (x: number, y: number) => GridCell | null {
  const columns = grid.xs.length - 1
  const places = new Map<number, GridCell>()
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowspan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.colspan; column += 1) {
        places.set(row * columns + column, cell)
      }
    }
  }
  return (x, y) => {
    const column = stepOf(grid.xs, x, TOUCH)
    // In small letters a line that stands above a table is as near to it as a rule is wide.
    const row = stepOf(grid.ys, y, 0)
    return column === null || row === null ? null : (places.get(row * columns + column) ?? null)
  }
}

/** Which step between edges a place stands in; one so little outside them stands in the nearest. */
function stepOf(edges: readonly number[], place: number, touch: number): number | null {
  for (let index = 0; index + 1 < edges.length; index += 1) {
    if (place >= (edges[index] ?? 0) - (index === 0 ? touch : 0) && place < (edges[index + 1] ?? 0))
      return index
  }
  const last = edges.at(-1) ?? -Infinity
  return place >= last && place <= last + touch ? edges.length - 2 : null
}

/**
 * The word in pieces where it runs over the upright edge of its cell into the next: programs that fill
 * a cell to its edge leave no gap between neighbours.
 */
export function cutAtEdges(word: Word, find: (x: number, y: number) => GridCell | null): [GridCell, Word][] {
  const cell = find(word.centre.x, word.centre.y)
  if (!cell) return []
  const over = word.turn === 0 && (word.x0 < cell.x0 - TOUCH || word.x1 > cell.x1 + TOUCH)
  if (!over || word.starts.length < 2) return [[cell, word]]
  const pieces: [GridCell, Word][] = []
  Array.from(word.text).forEach((letter, index) => {
    const start = word.starts[index] ?? word.x0
    const end = word.starts[index + 1] ?? word.x1
    const home = find((start + end) / 2, word.centre.y) ?? cell
    const piece = pieces.at(-1)
    if (piece?.[0] === home) {
      piece[1].text += letter
      piece[1].x1 = end
      piece[1].starts.push(start)
    } else {
      pieces.push([home, { ...word, text: letter, x0: start, x1: end, starts: [start] }])
    }
  })
  return pieces
}
