import { type PrintedTable, printedTable } from '../printed/cells.ts'
import { findRuns, type PrintedRun } from '../printed/runs.ts'
import type { Grid, GridCell } from './grid.ts'
import { linesOf, type TextLine } from './lines.ts'
import type { Word } from './page-marks.ts'
import { printedLines, spaceOn } from './printed-lines.ts'

/** A table where nothing is drawn has three rows or more, or goes on from an earlier page, or has bold titles. */
const LEAST_ROWS = 3

/** For each page, given as its words, the tables with nothing drawn at all: columns that words keep apart all the way down. */
export function findBareGrids(pages: readonly (readonly Word[])[]): Grid[][] {
  const lined = pages.map((words) => linesOf(words.filter((word) => word.turn === 0)))
  const space = spaceOn(lined.flat())
  const printed = lined.map((lines) => printedLines(lines, space))
  return findRuns(printed).map((runs, page) =>
    runs.flatMap((run) => {
      const last = run.first + run.length
      const own = (lined[page] ?? []).slice(run.first, last)
      const rows = (printed[page] ?? []).filter(
        ({ at, phrases }) => at >= run.first && at < last && phrases.length > 0,
      )
      const table = printedTable(rows, run)
      return isTable(table, run, own) ? [gridOf(table, run, own, space)] : []
    }),
  )
}

function isTable({ rows }: PrintedTable, { goesOn }: PrintedRun, lines: readonly TextLine[]): boolean {
  if (goesOn || rows.length >= LEAST_ROWS) return true
  const [second] = rows.slice(1)
  return second !== undefined && lines.every(({ bold }, at) => bold === at < second)
}

function gridOf(
  table: PrintedTable,
  { starts }: PrintedRun,
  lines: readonly TextLine[],
  space: number,
): Grid {
  const x0 = Math.min((starts[0] ?? 0) * space, ...lines.map((line) => line.x0)) - 2
  const x1 = Math.max(...lines.map((line) => line.x1)) + 2
  const xs = [x0, ...starts.slice(1).map((start) => (start - 1) * space), x1]
  const tops = table.rows.map((at) => lines[at]).map((line) => (line ? line.y - line.size : 0))
  const last = lines.at(-1)
  const ys = [...tops, last ? last.y + 0.4 * last.size : 0]
  const covered = new Set<number>()
  const cell = (row: number, column: number, rowspan: number, colspan: number): GridCell => {
    for (let down = row; down < row + rowspan; down += 1)
      for (let across = column; across < column + colspan; across += 1)
        covered.add(down * starts.length + across)
    const [left, right] = [xs[column] ?? x0, xs[column + colspan] ?? x1]
    return {
      row,
      column,
      rowspan,
      colspan,
      x0: left,
      x1: right,
      y0: ys[row] ?? 0,
      y1: ys[row + rowspan] ?? 0,
    }
  }
  const worded = table.cells.map(({ row, column, rowspan, colspan }) => cell(row, column, rowspan, colspan))
  const empty = table.rows.flatMap((_, row) =>
    starts.flatMap((_, column) =>
      covered.has(row * starts.length + column) ? [] : [cell(row, column, 1, 1)],
    ),
  )
  const cells = [...worded, ...empty].sort((a, b) => a.row - b.row || a.column - b.column)
  return { x0, x1, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0, xs, ys, cells, open: true }
}
