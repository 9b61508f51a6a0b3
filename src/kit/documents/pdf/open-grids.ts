import { columnEdges, stretches } from './gutters.ts'
import { findGrids, floodCells, type Grid } from './grid.ts'
import { linesOf, type TextLine } from './lines.ts'
import type { Box, Fill, PageMarks, Rule, Word } from './page-marks.ts'
import { findPaintedGrids } from './painted-grids.ts'
import { cellsOf, holdsWord } from './row-cells.ts'
import { distinctPlaces, joinRules, TOUCH, type Line } from './rules.ts'

/** What less than rules all round draws on a page, and the words that it leaves. `painted` are drawn by colour alone. */
export type OpenGrids = { drawn: Grid[]; painted: Grid[]; words: Word[] }

/**
 * Tables whose columns no upright rule parts: rows between level rules or bands of colour, columns where
 * words leave gaps all the way down. `known` are the page's fully ruled grids.
 */
export function findOpenGrids(marks: PageMarks, known: readonly Grid[]): OpenGrids {
  const outside = (box: Box): boolean => !known.some((grid) => overlaps(grid, box))
  const words = marks.words.filter((word) => word.turn === 0 && outside(boxOfWord(word)))
  if (words.length === 0) return { drawn: [], painted: [], words: [] }
  const fills = marks.fills.filter((fill) => isBand(fill, marks) && outside(fill))
  const shaded = findPaintedGrids(fills, words)
  const edges = joinRules([...marks.rules.filter(outside), ...paintedEdges(fills)])
  const tiled = findGrids(edges).filter((grid) => isTiled(grid, words))
  const banded = stacksOf(edges.flat, words)
    .flatMap((stack) => gridOfStack(stack, words) ?? [])
    .filter((grid) => !tiled.some((other) => isBetter(other, grid)))
  const found = [...banded, ...tiled.filter((grid) => !banded.some((other) => overlaps(other, grid)))].filter(
    (grid) => !shaded.some((other) => overlaps(other, grid)),
  )
  const { ruled = [], painted = [] } = Object.groupBy(found, (grid) =>
    isRuled(grid, marks.rules) ? 'ruled' : 'painted',
  )
  const drawn = [...shaded, ...ruled]
  return { drawn, painted, words: words.filter((word) => !drawn.some((grid) => holdsWord(grid, word))) }
}

/** A page's open grids: those with nothing drawn stand where no other does, unless colour alone draws it and tells less. */
export function chooseOpen({ drawn, painted }: OpenGrids, bare: readonly Grid[]): Grid[] {
  const kept = [...drawn, ...painted.filter((grid) => !bare.some((one) => tellsMore(one, grid)))]
  return [...kept, ...bare.filter((grid) => !kept.some((other) => overlaps(other, grid)))]
}

function isRuled(grid: Grid, rules: readonly Rule[]): boolean {
  return rules.some((rule) => rule.y0 === rule.y1 && overlaps(grid, rule))
}

/** Bands of colour mark a theme or two, with rows between them that only words tell. */
function tellsMore(bare: Grid, banded: Grid): boolean {
  return overlaps(bare, banded) && bare.xs.length >= banded.xs.length && bare.ys.length > banded.ys.length
}

/** A painted grid says more than gaps between words do, where it draws as much of the table. */
function isBetter(tiled: Grid, banded: Grid): boolean {
  if (!overlaps(tiled, banded) || tiled.xs.length < banded.xs.length) return false
  return heightOf(tiled) > 0.85 * heightOf(banded)
}

function heightOf(box: Box): number {
  return box.y1 - box.y0
}

/** The sides of painted bands. A small painted label's upper and lower sides are no rows of a table. */
function paintedEdges(fills: readonly Fill[]): Rule[] {
  const { flat, upright } = joinRules(fills.flatMap(edgesOf))
  return [
    ...flat
      .filter((line) => line.to - line.from >= LEAST_BAND)
      .map(({ at, from, to }) => ({ x0: from, x1: to, y0: at, y1: at })),
    ...upright.map(({ at, from, to }) => ({ x0: at, x1: at, y0: from, y1: to })),
  ]
}

/** Narrower bands, in points, are labels and ratings, not rows. */
const LEAST_BAND = 120

/** Half the widest slit, in points, between cells that are painted one by one. */
const SLIT = 1.4

/** Cells painted one by one draw a grid by their edges. */
function isTiled(grid: Grid, words: readonly Word[]): boolean {
  if (grid.xs.length < 3 || grid.ys.length < 3 || grid.cells.length < 6) return false
  const filled = grid.cells.filter((cell) => words.some((word) => holdsWord(cell, word)))
  return filled.length >= grid.cells.length * 0.5
}

function isBand(fill: Fill, marks: PageMarks): boolean {
  const height = fill.y1 - fill.y0
  return height < marks.height * 0.5 && fill.x1 - fill.x0 > 8
}

/** A fill's sides, a little outside it, so that cells painted with slits between them meet. */
function edgesOf(fill: Fill): Box[] {
  const [x0, x1, y0, y1] = [fill.x0 - SLIT, fill.x1 + SLIT, fill.y0 - SLIT, fill.y1 + SLIT]
  return [
    { x0, x1, y0, y1: y0 },
    { x0, x1, y0: y1, y1 },
    { x0, x1: x0, y0, y1 },
    { x0: x1, x1, y0, y1 },
  ]
}

/** Level rules one under another: the widest, and shorter ones between their ends, parted where prose stands. */
function stacksOf(lines: readonly Line[], words: readonly Word[]): Line[][] {
  const stacks: Line[][] = []
  for (const line of [...lines].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const home = stacks.find(([widest]) => widest && line.from > widest.from - 5 && line.to < widest.to + 5)
    if (home) home.push(line)
    else if (line.to - line.from > 120) stacks.push([line])
  }
  return stacks.flatMap((stack) =>
    partAtProse(
      stack.sort((a, b) => a.at - b.at),
      words,
    ),
  )
}

function partAtProse(stack: readonly Line[], words: readonly Word[]): Line[][] {
  const parts: Line[][] = []
  for (const [index, line] of stack.entries()) {
    const above = stack[index - 1]
    const part = parts.at(-1)
    if (part && above && !isProseBetween(above, line, words)) part.push(line)
    else parts.push([line])
  }
  return parts.filter((part) => part.length >= 2)
}

function isProseBetween(above: Line, below: Line, words: readonly Word[]): boolean {
  if (below.at - above.at > 330) return true
  const [from, to] = [Math.min(above.from, below.from), Math.max(above.to, below.to)]
  const between = words.filter((word) => holdsWord({ x0: from, x1: to, y0: above.at, y1: below.at }, word))
  const lines = linesOf(between)
  if (opensTable(lines, above)) return true
  const full = lines.filter((line) => !hasWideGap(line) && line.x1 - line.x0 > 0.55 * (to - from))
  return full.length > 1 && full.length >= lines.length * 0.4
}

/** A heading and then column headings, with no rule between: the next table begins here. */
function opensTable(lines: readonly TextLine[], above: Line): boolean {
  const [title, ...rest] = lines
  const head = rest.find(hasWideGap)
  if (!title || !head || hasWideGap(title) || title.x0 > above.from + 20) return false
  const second = head.words.find(
    (word, index) => word.x0 - (head.words[index - 1]?.x1 ?? word.x0) > 1.5 * head.size,
  )
  const crosses = second !== undefined && title.x1 > second.x0 - 2
  return crosses || (title.bold && title.y - above.at > 1.8 * title.size)
}

function gridOfStack(stack: readonly Line[], words: readonly Word[]): Grid | null {
  const first = stack[0]
  const last = stack.at(-1)
  if (!first || !last) return null
  const [from, to] = [Math.min(...stack.map((line) => line.from)), Math.max(...stack.map((line) => line.to))]
  const beside = words.filter((word) => word.x0 >= from - TOUCH && word.x1 <= to + TOUCH)
  const ends = [headAbove(first, beside), footBelow(last, beside)].filter((end) => end !== null)
  const ys = distinctPlaces([...stack.map((line) => line.at), ...ends])
  const box = { x0: from, x1: to, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0 }
  const lines = linesOf(beside.filter((word) => holdsWord(box, word)))
  const xs = columnEdges(besidesBanners(lines, ys), box)
  if (xs.length < 3 || ys.length < 3 || lines.length < 2) return null
  const flat = [...stack, ...ends.map((at) => ({ at, from, to }))]
  const grid = {
    ...box,
    xs,
    ys,
    cells: floodCells({ flat, upright: partsBetween(xs, ys, lines) }, xs, ys),
    open: true,
  }
  return isTable(grid, lines) ? grid : null
}

/** The lines of rows that hold more than one phrase: a phrase alone in its row may run across columns. */
function besidesBanners(lines: readonly TextLine[], ys: readonly number[]): TextLine[] {
  return ys.slice(1).flatMap((bottom, index) => {
    const top = ys[index] ?? 0
    const inside = lines.filter(
      (line) => line.y - 0.3 * line.size > top && line.y - 0.3 * line.size <= bottom,
    )
    return inside.some(hasWideGap) || inside.length > 2 ? inside : []
  })
}

/** Column edges as upright pieces, row by row, wherever no words lie across them. */
function partsBetween(xs: readonly number[], ys: readonly number[], lines: readonly TextLine[]): Line[] {
  return cellsOf(xs, ys, lines).flatMap((cell) => [
    { at: cell.x0, from: cell.y0, to: cell.y1 },
    { at: cell.x1, from: cell.y0, to: cell.y1 },
  ])
}

/** Below the last band of colour one more row may stand unpainted. */
function footBelow(last: Line, words: readonly Word[]): number | null {
  const lines = linesOf(words.filter((word) => word.y > last.at && word.y < last.at + 90))
  let bottom: number | null = null
  let above = last.at
  for (const line of lines) {
    if (line.y - above > 1.9 * line.size || (bottom === null && !hasWideGap(line)) || !isLoose(line)) break
    bottom = line.y + 0.4 * line.size
    above = line.y
  }
  return bottom
}

/** Less of a line's width is words than prose would fill. */
function isLoose(line: TextLine): boolean {
  return hasWideGap(line) || line.words.length < 8
}

/** Column headings often stand over the first rule with none above them, some of them in two lines. */
function headAbove(first: Line, words: readonly Word[]): number | null {
  const lines = linesOf(words.filter((word) => word.y < first.at && word.y > first.at - 60))
  let top: number | null = null
  let below = first.at
  /** Where columns but the first start: a line above that starts there is a longer heading's first line. */
  let under: number[] = []
  for (const line of lines.reverse()) {
    const inColumns = hasWideGap(line)
    const inside = under.some((start) => Math.abs(start - line.x0) < 3)
    if (below - line.y > 1.8 * line.size || (top !== null && !inColumns && !inside)) break
    if (inColumns || top !== null) top = line.y - 1.2 * line.size
    if (inColumns)
      under = stretches(line.words, line.size)
        .map(([start]) => start)
        .slice(1)
    below = line.y
  }
  return top
}

function hasWideGap(line: TextLine): boolean {
  return line.words.some((word, index) => {
    const last = line.words[index - 1]
    return last !== undefined && word.x0 - last.x1 > 1.5 * line.size
  })
}

/** Enough of the rows fill more than one column: a page's rules with prose between them do not. */
function isTable(grid: Grid, lines: readonly TextLine[]): boolean {
  const words = lines.flatMap((line) => line.words)
  let several = 0
  let filledRows = 0
  for (let row = 0; row + 1 < grid.ys.length; row += 1) {
    const filled = grid.cells.filter(
      (cell) => cell.row === row && words.some((word) => holdsWord(cell, word)),
    )
    if (filled.length > 0) filledRows += 1
    if (filled.length > 1) several += 1
  }
  return several >= 2 && several >= filledRows * 0.6
}

function boxOfWord(word: Word): Box {
  return { x0: word.x0, x1: word.x1, y0: word.y - 0.6 * word.size, y1: word.y }
}

function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 + TOUCH && a.x1 > b.x0 - TOUCH && a.y0 < b.y1 + TOUCH && a.y1 > b.y0 - TOUCH
}
