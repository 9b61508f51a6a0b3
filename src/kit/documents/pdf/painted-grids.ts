import type { Grid } from './grid.ts'
import type { TextLine } from './lines.ts'
import type { Fill, Word } from './page-marks.ts'
import { allEdges, type Band, bandsOf, isUnder, LEAST_EDGES, sharedEdges } from './painted-bands.ts'
import { paintedCells } from './painted-cells.ts'
import { linesBetween } from './painted-lines.ts'
import { isFirstOnly, isNarrow, isSure } from './painted-pairs.ts'
import { phraseOfWords, spaceOn } from './printed-lines.ts'
import { breaksAcross } from './row-cells.ts'
import { rowStarts } from '../printed/row-starts.ts'

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
    if (first === undefined || first.edges.length < LEAST_EDGES) continue
    const above = grids.at(-1)?.y1 ?? 0
    const table = tableFrom(bands.slice(at), words, above)
    const grid = table === null ? null : gridOf(table, words)
    if (table === null || grid === null || (isNarrow(table.xs) && !isSure(table.bands.length, grid, words)))
      continue
    grids.push(grid)
    at += table.bands.length - 1
  }
  return grids
}

type Painted = { bands: Band[]; xs: number[]; start: number; end: number }

/**
 * The bands that go on below the first with the same columns, and where the table begins and ends; `above`
 * is where the table before it ends.
 */
function tableFrom([first, ...rest]: readonly Band[], words: readonly Word[], above: number): Painted | null {
  if (first === undefined) return null
  const usual = linesBetween(words, first.y0, first.y1, first.edges)
  let xs = first.edges
  const bands = [first]
  for (const band of rest) {
    const both = goesOn(bands, band, { xs, usual, words })
    if (both === null) break
    xs = both
    bands.push(band)
  }
  const last = bands.at(-1) ?? first
  const next = rest[bands.length - 1]?.y0 ?? Infinity
  const below = linesBetween(words, last.y1, Math.min(next, last.y1 + 400), xs)
  const end = endBelow(last, below, { xs, usual })
  const start = startAbove(first, linesBetween(words, Math.max(above, first.y0 - 60), first.y0, xs), xs)
  return bands.length < 2 && end === last.y1 ? null : { bands, xs, start, end }
}

type Going = { xs: number[]; usual: readonly TextLine[]; words: readonly Word[] }

/** The edges of a table and a further band of it, or null where another table begins. */
function goesOn(bands: readonly Band[], band: Band, { xs, usual, words }: Going): number[] | null {
  const both = isUnder(bands, band) ? allEdges(xs, band.edges) : sharedEdges(xs, band.edges)
  const from = bands.at(-1)?.y1 ?? 0
  const between = linesBetween(words, from, band.y0, xs)
  if (both === null || !isClear(between, both)) return null
  if (isNarrow(both) && band.y0 - from > LEAST_ROW && between.every((line) => isFirstOnly(line, xs)))
    return null
  return between.some((line) => isHeading(line, usual, xs)) ? null : both
}

/** Above the first shaded row its titles may stand without shade: a line of several cells, close above. */
function startAbove(first: Band, lines: readonly TextLine[], xs: readonly number[]): number {
  let start = first.y0
  let y = first.y0
  for (const line of lines.toReversed()) {
    const cells = new Set(line.words.map(({ centre }) => xs.findLastIndex((x) => x <= centre.x)))
    const several = cells.size >= Math.max(2, (xs.length - 1) * 0.6)
    if (!several || y - line.y > APART * line.size || !isClear([line], xs)) break
    start = line.y - 1.2 * line.size
    y = line.y
  }
  return start
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
    const apart = line.y - y > APART * line.size || isFirstOnly(line, xs)
    if (apart || isHeading(line, usual, xs) || !isClear([line], xs)) break
    end = line.y + 0.4 * line.size
    y = line.y
  }
  return end
}

function gridOf(table: Painted, words: readonly Word[]): Grid | null {
  const { bands, xs } = table
  const places = rowEdges(table, words).filter((y, at, all) => at === 0 || y - (all[at - 1] ?? 0) > 3)
  const box = { x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: places[0] ?? 0, y1: places.at(-1) ?? 0 }
  if (places.length < 3) return null
  return { ...box, xs: [...xs], ys: places, cells: paintedCells(bands, xs, places), open: true }
}

/** A gap between shaded rows that is higher than this holds a row, or several where shades do not alternate. */
const LEAST_ROW = 6

function rowEdges({ bands, xs, start, end }: Painted, words: readonly Word[]): number[] {
  const below = bands.map(({ y1 }, at) => ({ from: y1, to: bands[at + 1]?.y0 ?? end }))
  const alternate =
    below.filter(({ from, to }, at) => at + 1 < bands.length && to - from > LEAST_ROW).length >= 2
  const rows = bands.flatMap(({ y0 }, at) => {
    const { from, to } = below[at] ?? { from: y0, to: y0 }
    if (to - from <= LEAST_ROW) return [y0]
    return [y0, from, ...(alternate ? [] : startsIn(words, from, to, xs))]
  })
  return [...(start < (bands[0]?.y0 ?? 0) ? [start] : []), ...rows, Math.max(end, bands.at(-1)?.y1 ?? 0)]
}

/** Where rows begin between two places, the first left out, from how the lines of their cells are broken. */
function startsIn(words: readonly Word[], from: number, to: number, xs: readonly number[]): number[] {
  const lines = linesBetween(words, from, to, xs)
  const space = spaceOn(lines)
  const cells = lines.map((line) =>
    xs.slice(1).map((right, column) => {
      const own = line.words.filter(({ centre }) => centre.x >= (xs[column] ?? 0) && centre.x < right)
      return own.length === 0 ? null : phraseOfWords(own, space)
    }),
  )
  const begins = rowStarts({ lines: cells, ends: xs.slice(1).map((right) => (right - PADDING) / space) })
  return lines.filter((_, at) => at > 0 && begins[at] === true).map((line) => line.y - line.size)
}

/** How far words keep from the right edge of their cell, in points. */
const PADDING = 4
