import { breaksOff, type LineGrid, rowStarts } from '../row-starts.ts'
import type { Cell, Row, Table } from '../source-document.ts'
import { parseCrumbs } from './crumbs.ts'
import { isBlank, type Line, placeOf } from './line.ts'
import { columnOf, cutAtColumns, phrasesOf } from './phrases.ts'
import type { PrintedRun } from './printed.ts'

type Band = { line: Line; cells: (string | null)[]; banner: boolean }

/** The lines of a printed table as its rows, by the places where its columns begin. */
export function parsePrinted(lines: readonly Line[], { starts, right }: PrintedRun, table: number): Table {
  const bands = lines.filter((line) => !isBlank(line)).map((line) => bandOf(line, starts))
  const grid: LineGrid = {
    cells: bands.map(({ cells }) => cells),
    room: roomOf(starts, right),
    lengthOf: (text) => text.length,
  }
  const begins = rowStarts(grid)
  const rows: Row[] = []
  const pens: Pen[] = starts.map(() => ({ cell: null, row: -1, last: null }))
  bands.forEach((band, at) => {
    const { line, cells, banner } = band
    const opens = begins[at] === true || banner || bands[at - 1]?.banner === true
    if (opens) rows.push({ cells: [], source: { table, row: rows.length + 1, ...placeOf(line) } })
    if (banner) {
      const text = cells[0] ?? ''
      rows
        .at(-1)
        ?.cells.push({ column: 1, colspan: starts.length, rowspan: 1, paragraphs: parseCrumbs(text) })
      for (const pen of pens) Object.assign(pen, { cell: null, last: null })
      return
    }
    cells.forEach((text, column) => {
      const pen = pens[column]
      if (text !== null && pen !== undefined) put({ pen, rows, grid, opens }, text, column)
    })
  })
  for (const row of rows) fill(row, starts.length)
  const [first] = bands
  return {
    type: 'table',
    title: null,
    columns: starts.length,
    rows: covered(rows),
    source: { table, ...(first === undefined ? {} : placeOf(first.line)) },
  }
}

/** Where a column's words are being written, in which row that cell began, and its last line. */
type Pen = { cell: Cell | null; row: number; last: string | null }
type Putting = { pen: Pen; rows: Row[]; grid: LineGrid; opens: boolean }

/**
 * Cells begin on the first line of their row. What comes later in a column that is empty there goes on
 * with the cell above, which reaches over several rows, unless it plainly begins anew.
 */
function put({ pen, rows, grid, opens }: Putting, text: string, column: number): void {
  const now = rows.length - 1
  const broken = pen.last === null || breaksOff(grid, pen.last, text, column)
  const here = pen.cell !== null && pen.row + pen.cell.rowspan - 1 === now
  const goesOn = !opens && (/^\p{Ll}/u.test(text) || !broken)
  if (pen.cell !== null && !here && goesOn) pen.cell.rowspan = now - pen.row + 1
  const cell = pen.cell !== null && (here || goesOn) ? pen.cell : begin(pen, rows, column)
  write(cell, text, pen.last === null || broken)
  pen.last = text
}

function begin(pen: Pen, rows: Row[], column: number): Cell {
  const cell: Cell = { column: column + 1, colspan: 1, rowspan: 1, paragraphs: [] }
  Object.assign(pen, { cell, row: rows.length - 1, last: null })
  rows.at(-1)?.cells.push(cell)
  return cell
}

/** A line broken on purpose begins a paragraph; any other goes on with the last. */
function write(cell: Cell, text: string, broken: boolean): void {
  const last = cell.paragraphs.at(-1)
  const parts = parseCrumbs(text)
  if (last === undefined || (broken && !/^\p{Ll}/u.test(text)) || parts[0]?.list !== undefined)
    cell.paragraphs.push(...parts)
  else {
    const [first, ...rest] = parts
    // Not trimmed: a cell of very many lines would be copied whole for each.
    const whole = first === undefined ? last.text : `${last.text} ${first.text}`
    cell.paragraphs.splice(-1, 1, { ...last, text: whole }, ...rest)
  }
}

function fill(row: Row, columns: number): void {
  if (row.cells.some(({ colspan }) => colspan > 1)) return
  for (let column = 1; column <= columns; column += 1)
    if (!row.cells.some((cell) => cell.column === column))
      row.cells.push({ column, colspan: 1, rowspan: 1, paragraphs: [] })
  row.cells.sort((a, b) => a.column - b.column)
}

/** Takes out the empty places that a cell above reaches over. */
function covered(rows: Row[]): Row[] {
  rows.forEach(({ cells }, at) => {
    for (const { column, rowspan } of cells)
      for (const row of rows.slice(at + 1, at + rowspan))
        row.cells = row.cells.filter((cell) => cell.column !== column)
  })
  return rows
}

/** What a line holds in each column. A phrase from the first column over into the next is a banner. */
function bandOf(line: Line, starts: readonly number[]): Band {
  const whole = phrasesOf(line)
  const [only] = whole
  const banner =
    whole.length === 1 &&
    only !== undefined &&
    columnOf(only, starts) === 0 &&
    only.to > (starts[1] ?? 0) + 2 &&
    !/^\p{Ll}/u.test(only.text)
  const cells: (string | null)[] = starts.map(() => null)
  for (const phrase of banner ? whole : cutAtColumns(whole, starts)) {
    const column = columnOf(phrase, starts)
    const before = cells[column] ?? null
    cells[column] = before === null ? phrase.text : `${before} ${phrase.text}`
  }
  return { line, cells, banner }
}

/** The letters that a column has room for: up to the next one, less a gap; in the last, to the end of the page's longest line. */
function roomOf(starts: readonly number[], right: number): number[] {
  return starts.map((start, column) => (starts[column + 1] ?? right + 2) - start - 2)
}
