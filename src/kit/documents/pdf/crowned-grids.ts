import type { Grid, GridCell } from './grid.ts'
import { linesOf, type TextLine } from './lines.ts'
import type { Word } from './page-marks.ts'

/** How far above a grid, in points, its titles may reach. */
const REACH = 70
/** Lines further apart than this, in letter sizes, do not belong together. */
const APART = 1.7

/**
 * Grids whose titles stand over them with no rules drawn round: the words straight above that keep to
 * the grid's own columns become its first row. `free` are the words in no grid.
 */
export function crownGrids(grids: readonly Grid[], free: readonly Word[]): Grid[] {
  return grids.map((grid) => {
    if (grid.xs.length < 4 || grid.open === true) return grid
    const lines = titleLines(grid, free)
    return lines.length === 0 ? grid : crowned(grid, lines)
  })
}

function titleLines(grid: Grid, free: readonly Word[]): TextLine[] {
  const above = free.filter(
    (word) =>
      word.turn === 0 &&
      word.y <= grid.y0 + 2 &&
      word.y > grid.y0 - REACH &&
      word.x0 > grid.x0 - 6 &&
      word.x1 < grid.x1 + 6,
  )
  const taken: TextLine[] = []
  let below = grid.y0
  for (const line of linesOf(above).toReversed()) {
    if (below - line.y > APART * line.size || line.words.some((word) => crossesEdge(grid, word))) break
    taken.push(line)
    below = line.y
  }
  const columns = columnsOf(grid, taken)
  const least = Math.max(3, Math.ceil((grid.xs.length - 1) * 0.6))
  const words = taken.reduce((sum, line) => sum + line.words.length, 0)
  return columns.size >= least && words <= 9 * columns.size && !isPhrase(grid, taken) ? taken : []
}

function crossesEdge(grid: Grid, word: Word): boolean {
  return grid.xs.slice(1, -1).some((edge) => word.x0 < edge - 2 && word.x1 > edge + 2)
}

/** A sentence that happens to part at the edges: a space no wider than others lies over most of them. */
function isPhrase(grid: Grid, lines: readonly TextLine[]): boolean {
  const close = lines.flatMap((line) =>
    line.words.slice(1).filter((word, index) => {
      const before = line.words[index]
      const other = before !== undefined && columnOf(grid, before) !== columnOf(grid, word)
      return other && word.x0 - before.x1 < 0.5 * line.size
    }),
  )
  return close.length >= 2
}

function columnOf(grid: Grid, word: Word): number {
  return grid.xs.findIndex(
    (edge, at) => word.centre.x >= edge && word.centre.x < (grid.xs[at + 1] ?? Infinity),
  )
}

function columnsOf(grid: Grid, lines: readonly TextLine[]): Set<number> {
  return new Set(lines.flatMap((line) => line.words.map((word) => columnOf(grid, word))))
}

function crowned(grid: Grid, lines: readonly TextLine[]): Grid {
  const y0 = Math.min(...lines.map((line) => line.y - 1.1 * line.size))
  const titles = grid.xs.slice(0, -1).map(
    (x0, column): GridCell => ({
      row: 0,
      column,
      rowspan: 1,
      colspan: 1,
      x0,
      x1: grid.xs[column + 1] ?? x0,
      y0,
      y1: grid.y0,
    }),
  )
  return {
    ...grid,
    y0,
    ys: [y0, ...grid.ys],
    cells: [...titles, ...grid.cells.map((cell) => ({ ...cell, row: cell.row + 1 }))],
  }
}
