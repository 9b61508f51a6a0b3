import { markBrokenWords } from './broken-words.ts'
import { regionsOf } from './columns.ts'
import type { Grid } from './grid.ts'
import { linesOf, type TextLine } from './lines.ts'
import type { PageMarks, Word } from './page-marks.ts'
import { markMeantBreaks } from './meant-breaks.ts'
import { findRuledGrids, findTables, type PageTable } from './page-tables.ts'
import { partFurniture } from './furniture.ts'
import { markSideBySide } from './side-by-side.ts'
import { findSheetLines } from './sheet-lines.ts'
import { findSheets } from './sheets.ts'
import { leadingOf, usualLeading } from './leading.ts'
import { passagesOf, startsAfresh, type Passage, type Setting } from './passages.ts'

/** What stands on a page in reading order. */
export type PageItem = { page: number } & (
  | { passage: Passage }
  | { table: PageTable }
  | { furniture: string }
)

/** A run of lines between tables, with where its text may run to. */
type Region = { lines: TextLine[]; right: number; alone?: boolean }
type Piece = Region | PageTable

/** All pages' contents in reading order, and the leading that their lines share. */
export function listPageItems(pages: readonly PageMarks[]): { items: PageItem[]; leading: number } {
  const ruled = pages.map((marks) => ({ marks, ...findRuledGrids(marks) }))
  const parted = partFurniture(ruled.map(({ marks, free }) => ({ ...marks, words: free })))
  const pagesLeft = ruled.map(({ marks, grids }, index) => {
    const taken = parted[index]?.taken ?? new Set<Word>()
    return { marks: { ...marks, words: marks.words.filter((word) => !taken.has(word)) }, ruled: grids }
  })
  const found = findSheetsAndTables(pagesLeft)
  const tables = found.flatMap((page) => page.tables)
  markBrokenWords(
    tables,
    pagesLeft.flatMap(({ marks }) => marks.words),
  )
  markMeantBreaks(tables)
  const laid = found.map(({ tables, free }, index) => ({
    page: ruled[index]?.marks.page ?? 1,
    width: ruled[index]?.marks.width ?? 0,
    pieces: layOut(tables, free),
    running: parted[index]?.running ?? [],
  }))
  widen(laid)
  const leading = usualLeading(laid.flatMap(({ pieces }) => pieces.flatMap(linesIn)))
  markSideBySide(tables, leading)
  const items = laid.flatMap(({ page, pieces, running }) => [
    ...pieces.flatMap((piece): PageItem[] => {
      if ('xs' in piece) return [{ page, table: piece }]
      return passagesOf(piece.lines, settingOf(piece, leading)).map((passage) => ({ page, passage }))
    }),
    ...running.map((furniture) => ({ page, furniture })),
  ])
  return { items, leading }
}

type PageLeft = { marks: PageMarks; ruled: readonly Grid[] }

type PageFound = { tables: PageTable[]; free: Word[] }

/** Pages on which nothing is drawn round may be sheets of a workbook; all others are read for tables. */
function findSheetsAndTables(pages: readonly PageLeft[]): PageFound[] {
  const sheets = findSheets(
    pages.map(({ marks, ruled }) => (ruled.length === 0 ? marks : { ...marks, words: [] })),
  )
  const others = findTables(
    pages.map((page, at) =>
      sheets[at] ? { ...page, marks: { ...page.marks, words: [], rules: [], fills: [] } } : page,
    ),
  )
  return pages.map(({ marks }, at) => {
    const sheet = sheets[at]
    const found = others[at] ?? { tables: [], free: [] }
    if (sheet) return { tables: [sheet], free: marks.words.filter(({ turn }) => turn !== 0) }
    return withSheetLines(marks, found)
  })
}

/** What stands between the ruled tables of a printed sheet is of the sheet too. */
function withSheetLines(marks: PageMarks, { tables, free }: PageFound): PageFound {
  const lines = findSheetLines(marks, tables, free)
  if (lines === null) return { tables, free }
  const all = [...tables, ...lines].sort((a, b) => a.y0 - b.y0)
  return { tables: all, free: free.filter(({ turn }) => turn !== 0) }
}

function settingOf({ lines, right }: Region, leading: number): Setting {
  return { right, leading: leadingOf(lines, leading) }
}

/** A table's edge stands about so far outside its own words, and so outside the text's edge. */
const EDGE = 6

/**
 * Regions that stand alone across the page reach as far as the text on all pages of its width does: a few short
 * lines between tables do not show it. Where little of a paper is prose, its tables show it.
 */
function widen(pages: readonly { width: number; pieces: Piece[] }[]): void {
  for (const same of Map.groupBy(pages, ({ width }) => Math.round(width)).values()) {
    const pieces = same.flatMap((page) => page.pieces)
    const regions = pieces.filter((piece): piece is Region => !('xs' in piece))
    const prose = regions.reduce((most, { right }) => (right < Infinity ? Math.max(most, right) : most), 0)
    const full = regions.reduce((sum, { lines }) => sum + fullLines(lines), 0)
    const edge = pieces.reduce((most, piece) => ('xs' in piece ? Math.max(most, piece.x1 - EDGE) : most), 0)
    const right = full > LEAST_FULL ? prose : Math.max(prose, edge)
    for (const region of regions) if (region.alone) region.right = Math.max(region.right, right)
  }
}

/** Lines after which a sentence goes on below. */
const LEAST_FULL = 3

function fullLines(lines: readonly TextLine[]): number {
  return lines.filter((line, at) => at > 0 && !startsAfresh(line)).length
}

function linesIn(piece: Piece): TextLine[][] {
  return 'xs' in piece ? piece.cells.map((cell) => cell.lines) : [piece.lines]
}

/** Tables and the words between them, from the top of the page down. */
function layOut(tables: readonly PageTable[], words: readonly Word[]): Piece[] {
  const upright = words.filter((word) => word.turn === 0)
  const pieces: Piece[] = []
  let rest = upright
  for (const table of tables) {
    const isAbove = (word: Word): boolean => word.y < table.y0 + word.size * 0.5
    pieces.push(...regionsIn(rest.filter(isAbove)), table)
    rest = rest.filter((word) => !isAbove(word))
  }
  pieces.push(...regionsIn(rest))
  const turned = ([90, 270, 180, 'slant'] as const).flatMap((turn) =>
    linesOf(words.filter((word) => word.turn === turn)),
  )
  if (turned.length > 0) pieces.push({ lines: turned, right: Infinity })
  return pieces
}

function regionsIn(words: readonly Word[]): Region[] {
  const regions = regionsOf(words)
  return regions.map((region) => {
    const lines = linesOf(region)
    return { lines, right: Math.max(...lines.map((line) => line.x1)), alone: regions.length === 1 }
  })
}
