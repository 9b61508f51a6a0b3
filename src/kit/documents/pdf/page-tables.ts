import { cellFinder, cutAtEdges } from './cell-words.ts'
import { findFill } from './cell-fill.ts'
import { crownGrids } from './crowned-grids.ts'
import { findGrids, type Grid, type GridCell } from './grid.ts'
import { linesOf, type TextLine } from './lines.ts'
import type { Box, Fill, PageMarks, Word } from './page-marks.ts'
import { findBareGrids } from './bare-grids.ts'
import { chooseOpen, findOpenGrids } from './open-grids.ts'
import { joinRules } from './rules.ts'

/** A ruled table as it stands on one page. */
export type PageTable = Box & {
  page: number
  xs: number[]
  rows: number
  cells: PageCell[]
  open?: boolean
  /** All that a printed sheet shows on the page; pages of one sheet have one number. */
  sheet?: number
}

/** A cell with its words still as lines; what stands in a table inside it comes after, with its depth. */
export type PageCell = GridCell & {
  lines: TextLine[]
  inner: TextLine[][]
  fill: string | null
  across: number[]
}

/** The fully ruled grids of a page, and the words outside them. */
export function findRuledGrids(marks: PageMarks): { grids: Grid[]; free: Word[] } {
  const all = findGrids(joinRules(marks.rules))
  const grids = all.filter((grid) => !isFrame(grid, all, marks))
  return { grids, free: shareWords(grids, marks.words).free }
}

/**
 * The tables of each page, top to bottom, and the words outside them: the ruled ones, and those that less
 * than rules draw. Pages are given without their running lines, with their ruled grids.
 */
export function findTables(
  pages: readonly { marks: PageMarks; ruled: readonly Grid[] }[],
): { tables: PageTable[]; free: Word[] }[] {
  const open = pages.map(({ marks, ruled }) => {
    const crowned = crownGrids(ruled, shareWords(ruled, marks.words).free)
    return { crowned, grids: findOpenGrids(marks, crowned) }
  })
  const bare = findBareGrids(open.map(({ grids }) => grids.words))
  return pages.map(({ marks }, at) => {
    const { crowned, grids } = open[at] ?? { crowned: [], grids: { drawn: [], painted: [], words: [] } }
    return tablesIn(marks, [...crowned, ...chooseOpen(grids, bare[at] ?? [])])
  })
}

function tablesIn(marks: PageMarks, grids: readonly Grid[]): { tables: PageTable[]; free: Word[] } {
  const outer = grids.filter((grid) => !grids.some((other) => other !== grid && isInCell(other, grid)))
  const { words, free } = shareWords(grids, marks.words)
  const tables: PageTable[] = []
  for (const grid of outer) {
    const nested = grids.filter((other) => other !== grid && isInCell(grid, other))
    const worded = [grid, ...nested].some((each) => (words.get(each)?.size ?? 0) > 0)
    if (worded) tables.push(tableOf({ grid, nested, words, marks }))
  }
  return { tables: tables.sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0), free }
}

type Shared = Map<Grid, Map<GridCell, Word[]>>

/** Each word goes to the smallest grid that holds it. */
function shareWords(grids: readonly Grid[], words: readonly Word[]): { words: Shared; free: Word[] } {
  const bySize = [...grids]
    .sort((a, b) => area(a) - area(b))
    .map((grid) => ({ grid, find: cellFinder(grid) }))
  const shared: Shared = new Map(grids.map((grid) => [grid, new Map<GridCell, Word[]>()]))
  const free: Word[] = []
  for (const word of words) {
    const home =
      word.turn === 'slant' ? undefined : bySize.find(({ find }) => find(word.centre.x, word.centre.y))
    if (!home) free.push(word)
    else {
      const cells = shared.get(home.grid)
      for (const [cell, piece] of piecesOf(word, home)) {
        const held = cells?.get(cell)
        if (held) held.push(piece)
        else cells?.set(cell, [piece])
      }
    }
  }
  return { words: shared, free }
}

/** Only where edges are drawn are words cut at them: those found from gaps between words may lie amiss. */
function piecesOf(
  word: Word,
  { grid, find }: { grid: Grid; find: ReturnType<typeof cellFinder> },
): [GridCell, Word][] {
  const cell = grid.open === true ? find(word.centre.x, word.centre.y) : null
  return cell === null ? cutAtEdges(word, find) : [[cell, word]]
}

type Parts = { grid: Grid; nested: Grid[]; words: Shared; marks: PageMarks }

function tableOf({ grid, nested, words, marks }: Parts): PageTable {
  const fills = marks.fills.filter((fill) => area(fill) < 0.9 * marks.width * marks.height)
  const cells = grid.cells.map((cell): PageCell => {
    const own = words.get(grid)?.get(cell) ?? []
    const inside = nested.filter((inner) => holds(cell, inner))
    const inner = inside.flatMap((table) =>
      table.cells.map((part) => linesOfCell(words.get(table)?.get(part) ?? [])),
    )
    return {
      ...cell,
      lines: linesOfCell(own),
      inner: inner.filter((part) => part.length > 0),
      ...extras(cell, own, fills, marks),
    }
  })
  return {
    page: marks.page,
    ...boxOf(grid),
    xs: grid.xs,
    rows: grid.ys.length - 1,
    cells,
    ...(grid.open ? { open: true } : {}),
  }
}

function extras(
  cell: GridCell,
  own: Word[],
  fills: readonly Fill[],
  marks: PageMarks,
): { fill: string | null; across: number[] } {
  const width = cell.x1 - cell.x0
  const across = marks.rules.filter(
    (rule) =>
      rule.y0 === rule.y1 &&
      rule.y0 > cell.y0 + 4 &&
      rule.y0 < cell.y1 - 4 &&
      rule.x0 >= cell.x0 - 1 &&
      rule.x1 <= cell.x1 + 1 &&
      rule.x1 - rule.x0 > 0.75 * width,
  )
  return { fill: findFill(cell, fills, own.length === 0), across: across.map((rule) => rule.y0) }
}

/** Upright words first, then turned ones, each turn along its own direction. */
function linesOfCell(words: readonly Word[]): TextLine[] {
  return ([0, 90, 270, 180] as const).flatMap((turn) => linesOf(words.filter((word) => word.turn === turn)))
}

/** A box drawn round a page or round tables parts nothing. */
function isFrame(grid: Grid, all: readonly Grid[], marks: PageMarks): boolean {
  if (grid.cells.length > 2) return false
  if (area(grid) > 0.8 * marks.width * marks.height) return true
  return all.some((other) => other !== grid && other.cells.length > 1 && holds(grid, other))
}

/** Only what one cell holds whole is a table inside a table. */
function isInCell(outer: Grid, inner: Grid): boolean {
  return holds(outer, inner) && outer.cells.some((cell) => holds(cell, inner))
}

function holds(outer: Box, inner: Box): boolean {
  return (
    area(outer) > area(inner) &&
    outer.x0 <= inner.x0 + 1 &&
    outer.x1 >= inner.x1 - 1 &&
    outer.y0 <= inner.y0 + 1 &&
    outer.y1 >= inner.y1 - 1
  )
}

function area(box: Box): number {
  return (box.x1 - box.x0) * (box.y1 - box.y0)
}

function boxOf({ x0, x1, y0, y1 }: Box): Box {
  return { x0, x1, y0, y1 }
}
