import { columnOf } from './sheet-columns.ts'
import type { Run } from './sheet-runs.ts'

/** A cell's texts line by line, with its column and its first and last baseline. */
export type SheetCell = {
  column: number
  lines: Run[][]
  y0: number
  y1: number
  rowspan: number
  /** Columns that it is known to reach over, besides those that its words do. */
  colspan?: number
}

/** What stands side by side in a sheet. */
export type SheetRow = { cells: SheetCell[]; y0: number; y1: number }

/** Lines of a cell stand no further apart than this many times the closest ones of the paper. */
const TOUCHING = 1.04
/** Baselines of cells side by side may differ by this share of the letters' size. */
const BESIDE = 0.3

/**
 * The runs of a page as rows: in each column lines at the closest pitch are one cell, and cells beside each other
 * one row, whether they stand at its top, in its middle or at its foot.
 */
export function sheetRows(runs: readonly Run[], starts: readonly number[], pitch: number): SheetRow[] {
  const cells = cellsIn(runs, starts, pitch).sort((a, b) => a.y0 - b.y0 || a.column - b.column)
  const rows: SheetRow[] = []
  for (const cell of cells) {
    const row = rows.at(-1)
    if (row && cell.y0 <= row.y1 + BESIDE * sizeOf(cell)) {
      row.cells.push(cell)
      row.y1 = Math.max(row.y1, cell.y1)
    } else rows.push({ cells: [cell], y0: cell.y0, y1: cell.y1 })
  }
  return rows.flatMap(partBridged)
}

function cellsIn(runs: readonly Run[], starts: readonly number[], pitch: number): SheetCell[] {
  const columns = Map.groupBy(runs, (run) => columnOf(run, starts))
  return [...columns].flatMap(([column, own]) => {
    const cells: SheetCell[] = []
    for (const run of own.toSorted((a, b) => a.y - b.y || a.x0 - b.x0)) {
      const cell = cells.at(-1)
      const down = cell === undefined ? Infinity : (run.y - cell.y1) / run.size
      if (cell && down < BESIDE) cell.lines.at(-1)?.push(run)
      else if (cell && down <= pitch * TOUCHING && isAlike(run, cell)) {
        cell.lines.push([run])
        cell.y1 = run.y
      } else cells.push({ column, lines: [[run]], y0: run.y, y1: run.y, rowspan: 1 })
    }
    return cells
  })
}

/** Letters of one size. */
function isAlike(run: Run, cell: SheetCell): boolean {
  return Math.abs(run.size - sizeOf(cell)) < 0.05 * run.size
}

function sizeOf({ lines }: SheetCell): number {
  return lines[0]?.[0]?.size ?? 0
}

/** A cell that is merged over several rows holds these together, though some of their cells stand below others. */
function partBridged(row: SheetRow): SheetRow[] {
  const tops = startsIn(row)
  if (tops.length < 2) return [row]
  const rows = tops.map((y0, at): SheetRow => {
    const end = tops[at + 1] ?? Infinity
    const cells = row.cells.filter((cell) => cell.y0 >= y0 - 1 && cell.y0 < end - 1)
    for (const cell of cells) cell.rowspan = tops.filter((top) => top > y0 && top <= cell.y1 + 1).length + 1
    const own = cells.filter(({ rowspan }) => rowspan === 1)
    return { cells, y0, y1: Math.max(y0, ...own.map(({ y1 }) => y1)) }
  })
  return rows
}

/** Where rows begin: at the top, and wherever two cells do below one that has ended. */
function startsIn({ cells, y0 }: SheetRow): number[] {
  const tops = [...new Set(cells.map((cell) => cell.y0))].sort((a, b) => a - b)
  const found = [y0]
  for (const top of tops) {
    const begin = cells.filter((cell) => Math.abs(cell.y0 - top) < 1)
    const ended = cells.some((cell) => cell.y1 < top - 1 && cell.y0 >= (found.at(-1) ?? 0) - 1)
    if (top > (found.at(-1) ?? 0) + 1 && ended && begin.length >= 2) found.push(top)
  }
  return found
}
