import type { TextLine } from './lines.ts'
import type { Word } from './page-marks.ts'
import type { PageCell } from './page-tables.ts'
import type { SheetCell, SheetRow } from './sheet-rows.ts'
import type { Run } from './sheet-runs.ts'

/** `covered` tells for each column the row that it is free from, below cells merged over several. */
type Edges = { xs: readonly number[]; ys: readonly number[]; covered: number[] }

/** A row's cells, empty ones among them; a text that runs on over empty cells reaches over these. */
export function cellsOf(row: SheetRow, at: number, { xs, ys, covered }: Edges): PageCell[] {
  const held = new Map(row.cells.map((cell) => [cell.column, cell]))
  const isFree = (column: number): boolean => !held.has(column) && (covered[column] ?? Infinity) <= at
  const cells: PageCell[] = []
  const place = (cell: SheetCell, end: number): void => {
    const { column, rowspan, lines } = cell
    covered.fill(at + rowspan, column, end)
    cells.push({
      ...{ row: at, column, rowspan, colspan: end - column, lines: lines.map(lineOf) },
      ...{ inner: [], fill: null, across: [] },
      ...{ x0: xs[column] ?? 0, x1: xs[end] ?? 0, y0: ys[at] ?? 0, y1: ys[at + rowspan] ?? 0 },
    })
  }
  covered.forEach((_, column) => {
    const cell = held.get(column)
    if (cell === undefined) {
      if (isFree(column)) place({ column, lines: [], y0: 0, y1: 0, rowspan: 1 }, column + 1)
      return
    }
    // A title that stands alone at the left is as long as it is: it says nothing of its cell.
    const reach = held.size > 1 || column > 0 ? rightOf(cell) : 0
    let end = column + 1
    while (isFree(end) && ((xs[end] ?? 0) < reach - 1 || end < column + (cell.colspan ?? 1))) end += 1
    place(cell, end)
  })
  return cells
}

function rightOf({ lines }: SheetCell): number {
  return lines.flat().reduce((most, { x1 }) => Math.max(most, x1), 0)
}

/** A line alone in a painted row reaches as far as its paint does. */
export function acrossFill(cells: PageCell[]): PageCell[] {
  const [first, ...others] = cells
  const alone = first && first.lines.length > 0 && others.every(({ lines }) => lines.length === 0)
  if (!alone || first.fill === null) return cells
  const end = others.findIndex(({ fill }) => fill !== first.fill)
  const over = end === -1 ? others : others.slice(0, end)
  const last = over.at(-1)
  if (last === undefined) return cells
  const across = { ...first, colspan: last.column + last.colspan - first.column, x1: last.x1 }
  return [across, ...others.slice(over.length)]
}

function lineOf(runs: readonly Run[]): TextLine {
  const words: Word[] = runs.flatMap((run) => run.words)
  const [first] = runs
  const lettered = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  return {
    words,
    x0: words.reduce((least, { x0 }) => Math.min(least, x0), Infinity),
    x1: words.reduce((most, { x1 }) => Math.max(most, x1), 0),
    y: first?.y ?? 0,
    size: first?.size ?? 0,
    bold: lettered.length > 0 && lettered.every(({ bold }) => bold),
  }
}
