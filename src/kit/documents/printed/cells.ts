import { columnOf, cutAtColumns, type Phrase, phraseOf } from './phrases.ts'
import { breaksOff, type LineGrid, rowStarts } from './row-starts.ts'
import type { PrintedLine } from './pieces.ts'

/** A cell of a printed table: its row and columns from 0, and the phrases that stand in it, line by line. */
export type PrintedCell = {
  row: number
  rowspan: number
  column: number
  colspan: number
  parts: CellPart[]
}

/** `broken` where the line above was ended on purpose, or there is none. */
export type CellPart = { phrase: Phrase; broken: boolean }

/** A printed table: for each of its rows the line it begins at, counted in the lines given, and its cells. */
export type PrintedTable = { rows: number[]; cells: PrintedCell[] }

type Band = { cells: (Phrase | null)[]; banner: boolean }

/** The lines of a printed table as its rows, by the places where its columns begin; `right` is where the page's longest line ends. */
export function printedTable(
  lines: readonly PrintedLine[],
  { starts, right }: { starts: readonly number[]; right: number },
): PrintedTable {
  const bands = lines.map((line) => bandOf(line, starts))
  const heights = lines.flatMap(({ height }) => height ?? [])
  const grid: LineGrid = {
    lines: bands.map(({ cells }) => cells),
    ends: endsOf(starts, right),
    ...(heights.length === lines.length ? { heights } : {}),
  }
  const begins = rowStarts(grid)
  const laying = new Laying(grid)
  bands.forEach((band, at) => {
    laying.line(band, at, begins[at] === true || band.banner || bands[at - 1]?.banner === true)
  })
  return laying.table
}

/** Where a column's words are being written, and its last line. */
type Pen = { cell: PrintedCell | null; last: Phrase | null }

class Laying {
  readonly table: PrintedTable = { rows: [], cells: [] }
  private readonly grid: LineGrid
  private readonly pens: Pen[]

  constructor(grid: LineGrid) {
    this.grid = grid
    this.pens = grid.ends.map(() => ({ cell: null, last: null }))
  }

  line({ cells, banner }: Band, at: number, opens: boolean): void {
    if (opens) this.table.rows.push(at)
    cells.forEach((phrase, column) => {
      const pen = this.pens[column]
      if (phrase !== null && pen !== undefined) this.put(pen, phrase, { column, opens })
    })
    if (!banner) return
    const [cell] = this.table.cells.slice(-1)
    if (cell) cell.colspan = this.pens.length
    for (const pen of this.pens) Object.assign(pen, { cell: null, last: null })
  }

  /**
   * Cells begin on the first line of their row. What comes later in a column that is empty there goes on
   * with the cell above, which reaches over several rows, unless it plainly begins anew.
   */
  private put(pen: Pen, phrase: Phrase, { column, opens }: { column: number; opens: boolean }): void {
    const now = this.table.rows.length - 1
    const broken = pen.last === null || breaksOff(this.grid, pen.last, phrase, column)
    const here = pen.cell !== null && pen.cell.row + pen.cell.rowspan - 1 === now
    const goesOn = !opens && (/^\p{Ll}/u.test(phrase.text) || !broken)
    if (pen.cell !== null && !here && goesOn) pen.cell.rowspan = now - pen.cell.row + 1
    const cell = pen.cell !== null && (here || goesOn) ? pen.cell : this.begin(pen, column)
    cell.parts.push({ phrase, broken: cell.parts.length === 0 || broken })
    pen.last = phrase
  }

  private begin(pen: Pen, column: number): PrintedCell {
    const row = this.table.rows.length - 1
    const cell: PrintedCell = { row, rowspan: 1, column, colspan: 1, parts: [] }
    Object.assign(pen, { cell, last: null })
    this.table.cells.push(cell)
    return cell
  }
}

/** "Aim 2: Help is given early": a name and a number, by which such a line heads the rows below it, however short it is. */
const NUMBERED_NAME = /^\p{Lu}\p{L}+(?: \p{L}+)? \d{1,2}(?:\.\d{1,2})?\s?[:–—-]\s+\p{Lu}/u

/** What a line holds in each column. A phrase from the first column over into the next is a banner, as is a name with its number. */
function bandOf({ phrases }: PrintedLine, starts: readonly number[]): Band {
  const [only] = phrases
  const banner =
    phrases.length === 1 &&
    only !== undefined &&
    columnOf(only, starts) === 0 &&
    (only.to > (starts[1] ?? 0) + 2 || (starts.length > 2 && NUMBERED_NAME.test(only.text))) &&
    !/^\p{Ll}/u.test(only.text)
  const cells: (Phrase | null)[] = starts.map(() => null)
  for (const phrase of banner ? phrases : cutAtColumns(phrases, starts)) {
    const column = columnOf(phrase, starts)
    const before = cells[column] ?? null
    cells[column] = before === null ? phrase : phraseOf([...before.words, ...phrase.words])
  }
  return { cells, banner }
}

/** How far each column's words may run: up to the next one, less a gap; in the last, to the end of the page's longest line. */
function endsOf(starts: readonly number[], right: number): number[] {
  return starts.map((_, column) => (starts[column + 1] ?? right + 2) - 2)
}
