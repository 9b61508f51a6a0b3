import { breaksOff, type LineGrid, rowStarts } from '../row-starts.ts'
import type { Cell, Row, Table } from '../source-document.ts'
import { parseCrumbs } from './crumbs.ts'
import { isBlank, type Line, placeOf } from './line.ts'
import { columnOf, phrasesOf } from './phrases.ts'
import type { PrintedRun } from './printed.ts'

type Band = { line: Line; cells: (string | null)[]; banner: boolean }

/** The lines of a printed table as its rows, by the places where its columns begin. */
export function parsePrinted(
  lines: readonly Line[],
  { starts, right }: PrintedRun,
  table: number,
): Table {
  const bands = lines.filter((line) => !isBlank(line)).map((line) => bandOf(line, starts))
  const grid: LineGrid = {
    cells: bands.map(({ cells }) => cells),
    room: roomOf(starts, right),
    lengthOf: (text) => text.length,
  }
  const begins = rowStarts(grid)
  const rows: Row[] = []
  let pen: Cell[] = []
  bands.forEach((band, at) => {
    const { line, cells, banner } = band
    const opens = begins[at] === true || banner || bands[at - 1]?.banner === true
    if (opens) {
      pen = starts.map((_, column) => ({ column: column + 1, colspan: 1, rowspan: 1, paragraphs: [] }))
      rows.push({ cells: pen, source: { table, row: rows.length + 1, ...placeOf(line) } })
      if (banner) {
        const [first] = pen
        if (first) pen.splice(0, pen.length, { ...first, colspan: starts.length })
      }
    }
    cells.forEach((text, column) => {
      const cell = pen[column]
      if (text === null || cell === undefined) return
      const above = opens ? null : (bands[at - 1]?.cells[column] ?? null)
      write(cell, text, above === null || breaksOff(grid, above, text, column))
    })
  })
  const [first] = bands
  return {
    type: 'table',
    title: null,
    columns: starts.length,
    rows,
    source: { table, ...(first === undefined ? {} : placeOf(first.line)) },
  }
}

/** A line broken on purpose begins a paragraph; any other goes on with the last. */
function write(cell: Cell, text: string, broken: boolean): void {
  const last = cell.paragraphs.at(-1)
  const parts = parseCrumbs(text)
  if (last === undefined || (broken && !/^\p{Ll}/u.test(text)) || parts[0]?.list !== undefined)
    cell.paragraphs.push(...parts)
  else {
    const [first, ...rest] = parts
    cell.paragraphs.splice(-1, 1, { ...last, text: `${last.text} ${first?.text ?? ''}`.trim() }, ...rest)
  }
}

/** What a line holds in each column. A phrase from the first column over into the next is a banner. */
function bandOf(line: Line, starts: readonly number[]): Band {
  const phrases = phrasesOf(line)
  const cells: (string | null)[] = starts.map(() => null)
  for (const phrase of phrases) {
    const column = columnOf(phrase, starts)
    const before = cells[column] ?? null
    cells[column] = before === null ? phrase.text : `${before} ${phrase.text}`
  }
  const [only] = phrases
  const banner =
    phrases.length === 1 && only !== undefined && columnOf(only, starts) === 0 && only.to > (starts[1] ?? 0)
  return { line, cells, banner }
}

/** The letters that a column has room for: up to the next one, less a gap; in the last, to the end of the page's longest line. */
function roomOf(starts: readonly number[], right: number): number[] {
  return starts.map((start, column) => (starts[column + 1] ?? right + 2) - start - 2)
}
