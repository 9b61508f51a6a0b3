import type { PageMarks } from './page-marks.ts'
import { columnStarts, startOf } from './sheet-columns.ts'
import { type SheetCell, sheetRows } from './sheet-rows.ts'
import type { Run } from './sheet-runs.ts'

export type SheetPage = { marks: PageMarks; runs: Run[] }

/** Pages with the same columns, and where these begin. */
export type Sheet = { pages: SheetPage[]; starts: number[] }

/** Lines of one cell, as sheets are printed, stand so many letter sizes apart. */
const LEAST_PITCH = 0.95
const WIDEST_PITCH = 1.26
/** So many lines must stand at a pitch before it is known. */
const LEAST_LINES = 3

/** How far apart the lines of a cell stand, in letter sizes; null where no cells have two, or rows stand no further apart. */
export function pitchOf(pages: readonly SheetPage[]): number | null {
  const counts = new Map<number, number>()
  for (const ratio of pages.flatMap(({ runs }) => pitchesIn(runs)))
    counts.set(ratio, (counts.get(ratio) ?? 0) + 1)
  const near = (ratio: number): number =>
    [...counts].reduce((sum, [other, count]) => (Math.abs(other - ratio) <= 0.011 ? sum + count : sum), 0)
  const least = [...counts.keys()].sort((a, b) => a - b).find((ratio) => near(ratio) >= LEAST_LINES)
  return least ?? null
}

/** In letter sizes, how far the texts stand below the ones above them that begin at the same place, where that is near. */
function pitchesIn(runs: readonly Run[]): number[] {
  const columns = Map.groupBy(runs, ({ x0 }) => Math.round(x0 * 2))
  return [...columns.values()].flatMap((column) => {
    const down = column.toSorted((a, b) => a.y - b.y)
    return down
      .map((run, at) => Math.round(((run.y - (down[at - 1]?.y ?? -Infinity)) / run.size) * 100) / 100)
      .filter((ratio) => ratio > LEAST_PITCH && ratio <= WIDEST_PITCH)
  })
}

/** Pages one after another that have the same columns and letters as one sheet. */
export function sheetsOf(pages: readonly SheetPage[]): Sheet[] {
  const sheets: Sheet[] = []
  for (const page of pages) {
    const last = sheets.at(-1)
    const starts = columnStarts([page.runs])
    if (last && goesOn(last, page, starts)) {
      last.pages.push(page)
      last.starts.push(...starts.filter((start) => startOf(start, last.starts) < 0))
    } else sheets.push({ pages: [page], starts })
  }
  return sheets.map((sheet) =>
    sheet.pages.length === 1
      ? sheet
      : { ...sheet, starts: columnStarts(sheet.pages.map(({ runs }) => runs)) },
  )
}

function goesOn({ pages, starts }: Sheet, page: SheetPage, own: readonly number[]): boolean {
  const [size, other] = [usualSize(pages.slice(0, 1)), usualSize([page])]
  if (Math.abs(size - other) > 0.02 * size) return false
  const shared = own.filter((start) => startOf(start, starts) >= 0).length
  return shared >= Math.min(own.length, starts.length) * 0.8
}

/** The size of most letters. */
export function usualSize(pages: readonly SheetPage[]): number {
  const sizes = pages.flatMap(({ runs }) => runs.map(({ size }) => size)).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}

/** A level rule of this length, in points, draws tables. */
const LEAST_RULE = 120
/** More of a page's words than this in lines that run on over other columns make prose of it. */
const MOST_PROSE = 0.4

/**
 * Whether pages are of a sheet with nothing drawn in it: nearly every text begins where another above or below it
 * does, and little is prose, whose lines stand at the left beside nothing, or beside a bullet.
 */
export function isSheet({ pages, starts }: Sheet, pitch: number): boolean {
  const runs = pages.flatMap((page) => page.runs)
  if (starts.length < 2 || pages.some(({ marks }) => isRuled(marks))) return false
  if (!writesSpaces(runs)) return false
  const at = runs.filter(({ x0 }) => startOf(x0, starts) >= 0).length
  const rows = pages.flatMap((page) => sheetRows(page.runs, starts, pitch))
  const several = rows.filter(({ cells }) => cells.length > 1)
  const prose = rows.flatMap(({ cells }) => cells.filter((cell) => isProse(cell, starts)))
  const marked = several.filter(({ cells }) => cells.some((cell) => cell.column === 0 && isMark(cell)))
  return (
    at >= runs.length * 0.9 &&
    several.length >= 2 &&
    marked.length < several.length * 0.5 &&
    wordsIn(prose) <= MOST_PROSE * wordsIn(rows.flatMap(({ cells }) => cells))
  )
}

/** Programs that place each word by itself do not tell where a cell ends. */
export function writesSpaces(runs: readonly Run[]): boolean {
  const words = runs.flatMap((run) => run.words)
  return words.filter(({ spaced }) => spaced).length >= words.length * 0.15
}

function isRuled({ rules }: PageMarks): boolean {
  return rules.some((rule) => rule.y0 === rule.y1 && rule.x1 - rule.x0 >= LEAST_RULE)
}

/** Lines one below another that run on over the next column. */
function isProse({ column, lines }: SheetCell, starts: readonly number[]): boolean {
  const edge = starts[column + 1] ?? Infinity
  return lines.length > 1 && lines.filter((runs) => runs.some(({ x1 }) => x1 > edge)).length > 1
}

/** A bullet or an ordinal. */
function isMark({ lines }: SheetCell): boolean {
  const words = lines[0]?.flatMap((run) => run.words) ?? []
  return words.length === 1 && /^(?:[^\p{L}\p{N}]|o|\(?\w{1,3}[.)])$/u.test(words[0]?.text ?? '')
}

function wordsIn(cells: readonly SheetCell[]): number {
  return cells.flatMap(({ lines }) => lines.flat()).reduce((sum, { words }) => sum + words.length, 0)
}

/** Texts of neighbouring cells nearer than this, in letter sizes, nearly touch. */
const TOUCHING = 0.8
const LEAST_TOUCHING = 2

/**
 * Whether a paper is of sheets rather than a text with tables in it: their texts nearly touch the next column, where
 * a text's tables leave room, or all letters of each page are alike, where a text has headings.
 */
export function areSheets(sheets: readonly Sheet[], all: readonly SheetPage[]): boolean {
  const near = sheets.flatMap(({ pages, starts }) => pages.flatMap(({ runs }) => nearNext(runs, starts)))
  return near.length >= LEAST_TOUCHING || all.every(isEven)
}

/** The texts that nearly touch the next column's. */
function nearNext(runs: readonly Run[], starts: readonly number[]): Run[] {
  const lines = [...Map.groupBy(runs, ({ y }) => Math.round(y)).values()]
  return lines.flatMap((line) => {
    const next = line.map(({ x0 }) => x0).filter((x0) => startOf(x0, starts) > 0)
    return line.filter(({ x1, size }) => next.some((x0) => x0 - x1 > -1 && x0 - x1 < TOUCHING * size))
  })
}

function isEven(page: SheetPage): boolean {
  const size = usualSize([page])
  return page.runs.every(
    (run) => Math.abs(run.size - size) <= 0.02 * size && !run.words.some(({ bold }) => bold),
  )
}
