import { cellsOf } from './row-cells.ts'
import type { Grid } from './grid.ts'
import { linesOf, type TextLine } from './lines.ts'
import { stretches } from './gutters.ts'
import { startsAfresh } from './passages.ts'
import type { Word } from './page-marks.ts'

/** Fewer columns or lines than these are not taken for a table where nothing is drawn. */
const LEAST_COLUMNS = 3
const LEAST_LINES = 4
const LEAST_GUTTER = 5

type Gap = { from: number; to: number }
type Run = { lines: TextLine[]; gaps: Gap[] }

/**
 * Tables with nothing drawn at all: runs of lines whose words keep at least three columns apart all the
 * way down. Careful by design: prose set in columns, and lists with a number beside them, stay prose.
 */
export function findBareGrids(words: readonly Word[]): Grid[] {
  const lines = linesOf(words.filter((word) => word.turn === 0))
  const grids: Grid[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const run = runFrom(lines, index)
    const grid = run && isTable(run) ? gridOf(run) : null
    if (!run || !grid) continue
    grids.push(grid)
    index += run.lines.length - 1
  }
  return grids
}

function runFrom(lines: readonly TextLine[], start: number): Run | null {
  const first = lines[start]
  if (!first) return null
  let gaps = wideGaps(first)
  if (gaps.length + 1 < LEAST_COLUMNS) return null
  const taken = [first]
  for (const line of lines.slice(start + 1)) {
    const last = taken.at(-1) ?? first
    if (line.y - last.y > 4 * line.size || isHeading(line, taken)) break
    const left = gaps.flatMap((gap) => narrowed(gap, line))
    if (left.length < gaps.length) break
    gaps = left
    taken.push(line)
  }
  return { lines: taken, gaps }
}

/** One phrase alone in larger letters than the lines before it names what comes next. */
function isHeading(line: TextLine, above: readonly TextLine[]): boolean {
  const usual = above.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(above.length / 2)] ?? line.size
  return line.size > 1.12 * usual && stretches(line.words, line.size, 1).length === 1
}

function wideGaps(line: TextLine): Gap[] {
  const parts = stretches(line.words, line.size)
  return parts.flatMap(([from], index) => {
    const before = parts[index - 1]
    return before && from - before[1] > 1.2 * line.size ? [{ from: before[1], to: from }] : []
  })
}

/** What a line leaves of a gap: the widest free part of it. */
function narrowed(gap: Gap, line: TextLine): Gap[] {
  let free: Gap[] = [gap]
  for (const [from, to] of stretches(line.words, line.size)) {
    free = free.flatMap((part) =>
      to <= part.from || from >= part.to
        ? [part]
        : [
            { from: part.from, to: Math.max(part.from, from) },
            { from: Math.min(part.to, to), to: part.to },
          ],
    )
  }
  const [widest] = free.sort((a, b) => b.to - b.from - (a.to - a.from))
  return widest && widest.to - widest.from >= LEAST_GUTTER ? [widest] : []
}

function isTable({ lines, gaps }: Run): boolean {
  if (lines.length < LEAST_LINES) return false
  const filled = lines.map((line) => columnsFilled(line, gaps))
  const wide = filled.filter((columns) => columns.size >= Math.max(LEAST_COLUMNS, gaps.length)).length
  if (wide < 3) return false
  const [edge] = gaps
  const opening = rowStarts(lines, gaps)
    .slice(1)
    .filter((line) => edge !== undefined && line.x0 < edge.from)
  return opening.filter(startsAfresh).length >= opening.length * 0.6
}

function columnsFilled(line: TextLine, gaps: readonly Gap[]): Set<number> {
  return new Set(line.words.map((word) => gaps.filter((gap) => word.x0 >= gap.to - 1).length))
}

function gridOf({ lines, gaps }: Run): Grid | null {
  const x0 = Math.min(...lines.map((line) => line.x0)) - 2
  const x1 = Math.max(...lines.map((line) => line.x1)) + 2
  const xs = [x0, ...gaps.map((gap) => (gap.from + gap.to) / 2), x1]
  const starts = rowStarts(lines, gaps)
  const last = lines.at(-1)
  if (!last || starts.length < 3) return null
  const ys = [...starts.map((line) => line.y - line.size), last.y + 0.4 * last.size]
  return { x0, x1, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0, xs, ys, cells: cellsOf(xs, ys, lines), open: true }
}

/** Rows start where cells do in several columns, or at every full line; else where the first column has words. */
function rowStarts(lines: readonly TextLine[], gaps: readonly Gap[]): TextLine[] {
  const columns = Array.from({ length: gaps.length + 1 }, (_, at) =>
    lines.filter((line) => columnsFilled(line, gaps).has(at)),
  )
  const pairs = columns.flatMap((column) =>
    column.slice(1).map((line, at) => ({ line, pitch: pitchOf(line, column[at]) })),
  )
  const tight = Math.min(...pairs.map(({ pitch }) => pitch))
  const isFull = (line: TextLine): boolean =>
    columnsFilled(line, gaps).size >= Math.max(LEAST_COLUMNS, columns.length * 0.6)
  const closest = new Set(pairs.flatMap(({ line, pitch }) => (pitch <= tight * 1.06 ? [line] : [])))
  const single = [...closest].filter(isFull).length >= closest.size * 0.5
  const starts = single
    ? lines.filter((line, at) => at === 0 || isFull(line))
    : cellTops(lines, columns, tight)
  return starts.length >= 3
    ? starts
    : lines.filter((line, index) => {
        const filled = columnsFilled(line, gaps)
        return index === 0 || (filled.has(0) && filled.size > 1)
      })
}

/** A little over the leading parts one cell from the next below it. */
const APART = 1.09

/**
 * Lines at which cells begin in two columns or more: where the column's line above stands further off
 * than lines of one cell do. A cell merged over several rows may so run on beside them.
 */
function cellTops(lines: readonly TextLine[], columns: readonly TextLine[][], tight: number): TextLine[] {
  const tops = columns.map(
    (column) => new Set(column.filter((line, at) => pitchOf(line, column[at - 1]) > APART * tight)),
  )
  return lines.filter((line, at) => at === 0 || tops.filter((column) => column.has(line)).length >= 2)
}

/** How far below another line one stands, in letter sizes. */
function pitchOf(line: TextLine, above: TextLine | undefined): number {
  return above === undefined ? Infinity : (line.y - above.y) / line.size
}
