import type { Grid, GridCell } from './grid.ts'
import { linesOf, textOf, type TextLine } from './lines.ts'
import type { Fill, Word } from './page-marks.ts'
import { breaksAcross, middle } from './row-cells.ts'
import { rowStarts } from '../row-starts.ts'

/** Cells painted side by side in one row; `y1` is where the lowest row they stand in ends. */
type Band = { y0: number; y1: number; fills: Fill[]; edges: number[] }

/** Places nearer than this, in points, are one. */
const NEAR = 2.5
const LEAST_COLUMNS = 3
/** A gap of so many letter sizes between lines ends a table whose last row is not painted. */
const APART = 2.4

/**
 * Tables that are drawn by the shades of their rows alone: Word paints each cell by itself, so a shaded row
 * of titles tells where all columns begin and end, and the rows between two shaded ones have them too.
 */
export function findPaintedGrids(fills: readonly Fill[], words: readonly Word[]): Grid[] {
  const bands = bandsOf(fills)
  const grids: Grid[] = []
  for (let at = 0; at < bands.length; at += 1) {
    const first = bands[at]
    if (first === undefined || first.edges.length <= LEAST_COLUMNS) continue
    const table = tableFrom(bands.slice(at), words)
    const grid = table === null ? null : gridOf(table, words)
    if (table === null || grid === null) continue
    grids.push(grid)
    at += table.bands.length - 1
  }
  return grids
}

/** Fills that begin at one height and stand edge to edge. */
function bandsOf(fills: readonly Fill[]): Band[] {
  const bands: Fill[][] = []
  for (const fill of [...fills].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)) {
    const band = bands.at(-1)
    if (band?.[0] && Math.abs(band[0].y0 - fill.y0) <= NEAR) band.push(fill)
    else bands.push([fill])
  }
  return bands.flatMap((band) => {
    const row = band.toSorted((a, b) => a.x0 - b.x0)
    const apart = row.some((fill, at) => at > 0 && Math.abs(fill.x0 - (row[at - 1]?.x1 ?? 0)) > NEAR)
    const [first] = row
    if (apart || first === undefined) return []
    return [
      {
        y0: first.y0,
        y1: Math.min(...row.map(({ y1 }) => y1)),
        fills: row,
        edges: [first.x0, ...row.map(({ x1 }) => x1)],
      },
    ]
  })
}

type Painted = { bands: Band[]; xs: number[]; end: number }

/** The bands that go on below the first with the same columns, and where the table's last row ends. */
function tableFrom([first, ...rest]: readonly Band[], words: readonly Word[]): Painted | null {
  if (first === undefined) return null
  let xs = first.edges
  const bands = [first]
  const usual = linesBetween(words, first.y0, first.y1, xs)
  for (const band of rest) {
    const last = bands.at(-1) ?? first
    const both = isUnder(bands, band) ? allEdges(xs, band.edges) : sharedEdges(xs, band.edges)
    const between = linesBetween(words, last.y1, band.y0, xs)
    if (both === null || !isClear(between, both) || between.some((line) => isHeading(line, usual, xs))) break
    xs = both
    bands.push(band)
  }
  const last = bands.at(-1) ?? first
  const next = rest[bands.length - 1]?.y0 ?? Infinity
  const below = linesBetween(words, last.y1, Math.min(next, last.y1 + 400), xs)
  const end = endBelow(last, below, { xs, usual })
  return bands.length < 2 && end === last.y1 ? null : { bands, xs, end }
}

/** Whether a row stands beside painted cells that reach down into it: titles below a shared one. */
function isUnder(bands: readonly Band[], { y0, edges }: Band): boolean {
  const [left, right] = [edges[0] ?? 0, edges.at(-1) ?? 0]
  return bands.some(({ fills }) =>
    fills.some((fill) => fill.y1 > y0 + NEAR && (fill.x1 < left + NEAR || fill.x0 > right - NEAR)),
  )
}

function allEdges(one: readonly number[], other: readonly number[]): number[] {
  const more = other.filter((edge) => one.every((place) => Math.abs(place - edge) > NEAR))
  return [...one, ...more].sort((a, b) => a - b)
}

/**
 * The finer of two sets of edges where one holds all of the other; null where they are of two tables. A row
 * may be painted in some columns alone: beside a cell merged over several rows, or where a rating is a colour.
 */
function sharedEdges(one: readonly number[], other: readonly number[]): number[] | null {
  const [fine, coarse] = one.length >= other.length ? [one, other] : [other, one]
  const within = coarse.every((edge) => fine.some((place) => Math.abs(place - edge) <= NEAR))
  const ends = Math.abs((fine.at(-1) ?? 0) - (coarse.at(-1) ?? 0)) <= NEAR
  const starts = Math.abs((fine[0] ?? 0) - (coarse[0] ?? 0)) <= NEAR
  return within && ((ends && starts) || fine === one) ? [...fine] : null
}

function linesBetween(words: readonly Word[], from: number, to: number, xs: readonly number[]): TextLine[] {
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  return linesOf(
    words.filter(
      (word) => middle(word) > from && middle(word) < to && word.x1 > left - NEAR && word.x0 < right + NEAR,
    ),
  )
}

function isClear(lines: readonly TextLine[], xs: readonly number[]): boolean {
  return lines.every((line) => xs.slice(1, -1).every((edge) => !breaksAcross(line.words, edge)))
}

/** One phrase at the left edge in larger letters than the titles', or bold as they are: the heading of what comes next. */
function isHeading(line: TextLine, usual: readonly TextLine[], xs: readonly number[]): boolean {
  const apart = line.words.some(
    (word, at) => at > 0 && word.x0 - (line.words[at - 1]?.x1 ?? 0) > 1.5 * line.size,
  )
  if (apart || line.x0 > (xs[1] ?? 0)) return false
  const size = Math.max(0, ...usual.map((one) => one.size))
  return line.size > 1.12 * size || (line.bold && usual.every(({ bold }) => bold))
}

/** Below the last shaded row stand rows without shade, down to a wide gap or to words across the columns. */
function endBelow(
  last: Band,
  lines: readonly TextLine[],
  { xs, usual }: { xs: readonly number[]; usual: readonly TextLine[] },
): number {
  let end = last.y1
  let y = last.y1
  for (const line of lines) {
    if (isHeading(line, usual, xs) || line.y - y > APART * line.size || !isClear([line], xs)) break
    end = line.y + 0.4 * line.size
    y = line.y
  }
  return end
}

function gridOf({ bands, xs, end }: Painted, words: readonly Word[]): Grid | null {
  const alternate = bands.filter((band, at) => band.y0 - (bands[at - 1]?.y1 ?? band.y0) > 6).length >= 2
  const ys: number[] = []
  bands.forEach((band, at) => {
    const before = bands[at - 1]
    if (before && band.y0 - before.y1 > 6 && !alternate) ys.push(...startsIn(words, before.y1, band.y0, xs))
    ys.push(band.y0)
    const next = bands[at + 1]?.y0 ?? end
    if (next - band.y1 > 3) ys.push(band.y1)
  })
  const last = bands.at(-1)
  if (last && end > last.y1) ys.push(...(alternate ? [] : startsIn(words, last.y1, end, xs)), end)
  else ys.push(last?.y1 ?? 0)
  const places = ys.filter((y, at) => at === 0 || y - (ys[at - 1] ?? 0) > 3)
  const box = { x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: places[0] ?? 0, y1: places.at(-1) ?? 0 }
  if (places.length < 3) return null
  return { ...box, xs: [...xs], ys: places, cells: cellsOf(bands, xs, places), open: true }
}

/** Where rows begin between two places, the first left out, from how the lines of their cells are broken. */
function startsIn(words: readonly Word[], from: number, to: number, xs: readonly number[]): number[] {
  const lines = linesBetween(words, from, to, xs)
  const letter = widthOfLetter(lines)
  const cells = lines.map((line) =>
    xs.slice(1).map((right, column): string | null => {
      const own = line.words.filter(({ centre }) => centre.x >= (xs[column] ?? 0) && centre.x < right)
      return own.length === 0 ? null : textOf(own)
    }),
  )
  const room = xs.slice(1).map((right, column) => (right - (xs[column] ?? 0) - 8) / letter)
  const begins = rowStarts({ cells, room, lengthOf: (text) => text.length })
  return lines.filter((_, at) => at > 0 && begins[at] === true).map((line) => line.y - line.size)
}

function widthOfLetter(lines: readonly TextLine[]): number {
  const words = lines.flatMap((line) => line.words)
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return words.reduce((sum, word) => sum + word.x1 - word.x0, 0) / Math.max(1, letters) || 1
}

/** A cell for each place; a painted one reaches as far as its paint does, one beside a painted row into that row. */
function cellsOf(bands: readonly Band[], xs: readonly number[], ys: readonly number[]): GridCell[] {
  const cells: GridCell[] = []
  const columns = xs.length - 1
  const holding: (GridCell | undefined)[] = []
  for (let row = 0; row + 1 < ys.length; row += 1) {
    const painted = bands.find(({ y0 }) => Math.abs(y0 - (ys[row] ?? 0)) <= NEAR)
    for (let column = 0; column < columns; column += 1) {
      const above = holding[column]
      if (above && above.row + above.rowspan > row) continue
      const x = xs[column] ?? 0
      if (above && painted && isBesideMerged(painted, x, xs)) {
        above.rowspan += 1
        above.y1 = ys[row + 1] ?? above.y1
        continue
      }
      const fill = painted?.fills.find(({ x0 }) => Math.abs(x0 - x) <= NEAR)
      const cell = cellAt({ row, column }, fill, xs, ys)
      cells.push(cell)
      for (let over = column; over < column + cell.colspan; over += 1) holding[over] = cell
    }
  }
  return cells
}

/** Whether a row is painted from further right on to the table's end: what stands left of that is merged. */
function isBesideMerged({ edges }: Band, x: number, xs: readonly number[]): boolean {
  const toEnd = Math.abs((edges.at(-1) ?? 0) - (xs.at(-1) ?? 0)) <= NEAR
  return toEnd && edges.length > LEAST_COLUMNS && x < (edges[0] ?? 0) - NEAR
}

function cellAt(
  { row, column }: { row: number; column: number },
  fill: Fill | undefined,
  xs: readonly number[],
  ys: readonly number[],
): GridCell {
  const right = fill === undefined ? column + 1 : xs.findIndex((x) => Math.abs(x - fill.x1) <= NEAR)
  const below = fill === undefined ? row + 1 : ys.findLastIndex((y) => y <= fill.y1 + NEAR)
  const [colspan, rowspan] = [Math.max(1, right - column), Math.max(1, below - row)]
  return {
    ...{ row, column, rowspan, colspan },
    x0: xs[column] ?? 0,
    x1: xs[column + colspan] ?? 0,
    y0: ys[row] ?? 0,
    y1: ys[row + rowspan] ?? 0,
  }
}
