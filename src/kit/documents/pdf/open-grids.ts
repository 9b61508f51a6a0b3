import { findBareGrids } from './bare-grids.ts'
import { columnEdges } from './gutters.ts'
import { findGrids, type Grid } from './grid.ts'
import { linesOf, type TextLine } from './lines.ts'
import type { Box, Fill, PageMarks, Word } from './page-marks.ts'
import { cellsOf, holdsWord } from './row-cells.ts'
import { distinctPlaces, joinRules, TOUCH, type Line } from './rules.ts'

/**
 * Tables whose columns no upright rule parts: rows between level rules or bands of colour, columns where
 * words leave gaps all the way down. `known` are the page's fully ruled grids.
 */
export function findOpenGrids(marks: PageMarks, known: readonly Grid[]): Grid[] {
  const outside = (box: Box): boolean => !known.some((grid) => overlaps(grid, box))
  const words = marks.words.filter((word) => word.turn === 0 && outside(boxOfWord(word)))
  if (words.length === 0) return []
  const fills = marks.fills.filter((fill) => isBand(fill, marks) && outside(fill))
  const edges = joinRules([...marks.rules.filter(outside), ...fills.flatMap(edgesOf)])
  const tiled = findGrids(edges).filter((grid) => isTiled(grid, words))
  const banded = stacksOf(edges.flat)
    .flatMap((stack) => gridOfStack(stack, words) ?? [])
    .filter(
      (grid) => !tiled.some((other) => overlaps(other, grid) && heightOf(other) > 0.85 * heightOf(grid)),
    )
  const drawn = [...banded, ...tiled.filter((grid) => !banded.some((other) => overlaps(other, grid)))]
  const bare = findBareGrids(words.filter((word) => !drawn.some((grid) => holdsWord(grid, word))))
  return [...drawn, ...bare.filter((grid) => !drawn.some((other) => overlaps(other, grid)))]
}

function heightOf(box: Box): number {
  return box.y1 - box.y0
}

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

/** Level rules of the same width, one under another. */
function stacksOf(lines: readonly Line[]): Line[][] {
  const stacks: Line[][] = []
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    const stack = stacks.find(
      ([first]) => first && Math.abs(first.from - line.from) < 5 && Math.abs(first.to - line.to) < 5,
    )
    if (stack) stack.push(line)
    else stacks.push([line])
  }
  return stacks.filter((stack) => stack.length >= 2 && (stack[0]?.to ?? 0) - (stack[0]?.from ?? 0) > 120)
}

function gridOfStack(stack: readonly Line[], words: readonly Word[]): Grid | null {
  const [first] = stack
  const last = stack.at(-1)
  if (!first || !last) return null
  const beside = words.filter((word) => word.x0 >= first.from - TOUCH && word.x1 <= first.to + TOUCH)
  const ends = [headAbove(first, beside), footBelow(last, beside)].filter((end) => end !== null)
  const ys = distinctPlaces([...stack.map((line) => line.at), ...ends])
  const box = { x0: first.from, x1: first.to, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0 }
  const lines = linesOf(beside.filter((word) => holdsWord(box, word)))
  const xs = columnEdges(lines, box)
  if (xs.length < 3 || ys.length < 3 || lines.length < 2) return null
  const grid = { ...box, xs, ys, cells: cellsOf(xs, ys, lines), open: true }
  return isTable(grid, lines) ? grid : null
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

/** Column headings often stand over the first rule with none above them. */
function headAbove(first: Line, words: readonly Word[]): number | null {
  const lines = linesOf(words.filter((word) => word.y < first.at && word.y > first.at - 60))
  let top: number | null = null
  let below = first.at
  for (const line of lines.reverse()) {
    if (below - line.y > 1.8 * line.size || !hasWideGap(line)) break
    top = line.y - 1.2 * line.size
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
