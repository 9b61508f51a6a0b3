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
    if (line.y - last.y > 4 * line.size) break
    const left = gaps.flatMap((gap) => narrowed(gap, line))
    if (left.length < gaps.length) break
    gaps = left
    taken.push(line)
  }
  return { lines: taken, gaps }
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
  const opening = lines.slice(1).filter((line) => edge !== undefined && line.x0 < edge.from)
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

/** Rows start after a wider gap where rows are set apart; else where the first column has words. */
function rowStarts(lines: readonly TextLine[], gaps: readonly Gap[]): TextLine[] {
  const pitches = lines.map((line, index) => line.y - (lines[index - 1]?.y ?? line.y))
  const tight = Math.min(...pitches.slice(1))
  const apart = lines.filter((_, index) => index === 0 || (pitches[index] ?? 0) > 1.2 * tight)
  const several = apart.filter((line) => columnsFilled(line, gaps).size > 1)
  if (apart.length >= 3 && apart.length < lines.length && several.length >= apart.length * 0.8) return apart
  return lines.filter((line, index) => {
    const columns = columnsFilled(line, gaps)
    return index === 0 || (columns.has(0) && columns.size > 1)
  })
}
