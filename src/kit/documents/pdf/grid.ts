import type { Box } from './page-marks.ts'
import { connectedLines, distinctPlaces, TOUCH, type Line, type Lines } from './rules.ts'

/** A ruled grid: the places of its columns' and rows' edges, and its cells, merged where no rule parts them. */
export type Grid = Box & {
  xs: number[]
  ys: number[]
  cells: GridCell[]
  /** Columns are parted by gaps between words, not by rules, so their edges vary from page to page. */
  open?: boolean
}

export type GridCell = Box & { row: number; column: number; rowspan: number; colspan: number }

/** The share of a cell's side that a rule must cover to part it from its neighbour. */
const COVER = 0.6

/** Every ruled grid on a page, single boxes among them, from the joined rules. */
export function findGrids(lines: Lines): Grid[] {
  return connectedLines(lines).flatMap((group) => {
    const grid = gridOf(group)
    return grid ? partAbutting(grid) : []
  })
}

/**
 * Two tables drawn against each other share an edge but no column: they are parted where no place of a
 * column's edge above the line is one below it.
 */
function partAbutting(grid: Grid): Grid[] {
  for (let row = 1; row < grid.ys.length - 1; row += 1) {
    if (grid.cells.some((cell) => cell.row < row && cell.row + cell.rowspan > row)) continue
    const above = innerEdges(grid, 0, row)
    const below = innerEdges(grid, row, row + 1)
    if (above.size < 2 || below.size === 0 || [...below].some((edge) => above.has(edge))) continue
    const upper = sliceRows(grid, 0, row)
    return [upper, ...partAbutting(sliceRows(grid, row, grid.ys.length - 1))]
  }
  return [grid]
}

function innerEdges(grid: Grid, from: number, to: number): Set<number> {
  const inside = grid.cells.filter((cell) => cell.row >= from && cell.row < to && cell.column > 0)
  return new Set(inside.map((cell) => cell.column))
}

/** Some rows of a grid as a grid of their own, with only the columns that they use. */
function sliceRows(grid: Grid, from: number, to: number): Grid {
  const cells = grid.cells.filter((cell) => cell.row >= from && cell.row < to)
  const used = [...new Set(cells.flatMap((cell) => [cell.column, cell.column + cell.colspan]))].sort(
    (a, b) => a - b,
  )
  const xs = used.map((edge) => grid.xs[edge] ?? 0)
  const ys = grid.ys.slice(from, to + 1)
  return {
    x0: grid.x0,
    x1: grid.x1,
    y0: ys[0] ?? grid.y0,
    y1: ys.at(-1) ?? grid.y1,
    xs,
    ys,
    cells: cells.map((cell) => {
      const column = used.indexOf(cell.column)
      return {
        ...cell,
        row: cell.row - from,
        column,
        colspan: used.indexOf(cell.column + cell.colspan) - column,
      }
    }),
  }
}

function gridOf(group: Lines): Grid | null {
  if (group.flat.length < 1 || group.upright.length < 1) return null
  if (group.flat.length + group.upright.length < 3) return null
  const xs = distinctPlaces([...group.upright.map((line) => line.at), ...ends(group.flat)])
  const ys = distinctPlaces([...group.flat.map((line) => line.at), ...ends(group.upright)])
  const [x0, x1, y0, y1] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  if (x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) return null
  if (xs.length < 2 || ys.length < 2) return null
  return { x0, x1, y0, y1, xs, ys, cells: floodCells(group, xs, ys) }
}

/** Where rules stop, the grid's outline stands even if no rule closes it (open sides, page breaks). */
function ends(lines: readonly Line[]): number[] {
  return [Math.min(...lines.map((line) => line.from)), Math.max(...lines.map((line) => line.to))]
}

/** The cells that rules draw between these edges: places that no rule parts are one cell. */
export function floodCells(group: Lines, xs: number[], ys: number[]): GridCell[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const region = Array.from({ length: rows * columns }, (_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (region[at] !== at) at = region[at] ?? at
    return at
  }
  const join = (from: number, to: number): void => {
    const [low, high] = [find(from), find(to)].sort((a, b) => a - b)
    if (low !== undefined && high !== undefined) region[high] = low
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column
      const down = side(ys, row)
      const across = side(xs, column)
      if (column + 1 < columns && !parted(group.upright, xs[column + 1] ?? 0, down)) join(index, index + 1)
      if (row + 1 < rows && !parted(group.flat, ys[row + 1] ?? 0, across)) join(index, index + columns)
    }
  }
  return rectangles(
    region.map((_, index) => find(index)),
    xs,
    ys,
  )
}

function side(places: number[], index: number): [number, number] {
  return [places[index] ?? 0, places[index + 1] ?? 0]
}

/** Whether rules at this place cover enough of the side. */
function parted(lines: readonly Line[], at: number, [from, to]: [number, number]): boolean {
  let covered = 0
  for (const line of lines) {
    if (Math.abs(line.at - at) > TOUCH) continue
    covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from))
  }
  return covered >= COVER * (to - from)
}

/**
 * Regions as cells. A region that is not a rectangle (an L round a corner, a side left open) is cut
 * into its widest runs, so that no two cells overlap and no place is lost.
 */
function rectangles(region: number[], xs: number[], ys: number[]): GridCell[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const taken = new Set<number>()
  const cells: GridCell[] = []
  const same = (row: number, column: number, name: number | undefined): boolean =>
    row < rows &&
    column < columns &&
    region[row * columns + column] === name &&
    !taken.has(row * columns + column)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const name = region[row * columns + column]
      if (!same(row, column, name)) continue
      let colspan = 1
      while (same(row, column + colspan, name)) colspan += 1
      let rowspan = 1
      while (wholeRun(row + rowspan, column, colspan, (r, c) => same(r, c, name))) rowspan += 1
      for (let r = row; r < row + rowspan; r += 1) {
        for (let c = column; c < column + colspan; c += 1) taken.add(r * columns + c)
      }
      cells.push({ row, column, rowspan, colspan, ...boxOf(xs, ys, { row, column, rowspan, colspan }) })
    }
  }
  return cells
}

function wholeRun(
  row: number,
  column: number,
  length: number,
  same: (row: number, column: number) => boolean,
): boolean {
  for (let c = column; c < column + length; c += 1) if (!same(row, c)) return false
  return true
}

function boxOf(
  xs: number[],
  ys: number[],
  cell: { row: number; column: number; rowspan: number; colspan: number },
): Box {
  return {
    x0: xs[cell.column] ?? 0,
    x1: xs[cell.column + cell.colspan] ?? 0,
    y0: ys[cell.row] ?? 0,
    y1: ys[cell.row + cell.rowspan] ?? 0,
  }
}
