import { type PrintedCell, printedTable } from '../printed/cells.ts'
import type { PrintedRun } from '../printed/runs.ts'
import { type Cell, type CellParagraph, type Row, singleCell, type Table } from '../source-document.ts'
import { parseCrumbs } from './crumbs.ts'
import { isBlank, type Line, placeOf } from './line.ts'
import { phrasesOf } from './printed.ts'

/** The lines of a printed table as its rows and cells. */
export function parsePrinted(lines: readonly Line[], run: PrintedRun, table: number): Table {
  const worded = lines.filter((line) => !isBlank(line))
  const { rows, cells } = printedTable(
    worded.map((line, at) => ({ at, phrases: phrasesOf(line) })),
    run,
  )
  const columns = run.starts.length
  const byRow = Map.groupBy(cells, ({ row }) => row)
  const covered = coveredPlaces(cells, columns)
  const [first] = worded
  return {
    type: 'table',
    title: null,
    columns,
    rows: rows.map((at, row): Row => {
      const line = worded[at]
      const own = (byRow.get(row) ?? []).map(cellOf)
      const empty = Array.from({ length: columns }, (_, column) => column)
        .filter((column) => !covered.has(row * columns + column))
        .map((column) => singleCell(column + 1, []))
      return {
        cells: [...own, ...empty].sort((a, b) => a.column - b.column),
        source: { table, row: row + 1, ...(line === undefined ? {} : placeOf(line)) },
      }
    }),
    source: { table, ...(first === undefined ? {} : placeOf(first)) },
  }
}

/** The places of the table that a cell stands in or reaches over, counted row by row. */
function coveredPlaces(cells: readonly PrintedCell[], columns: number): Set<number> {
  const covered = new Set<number>()
  for (const { row, rowspan, column, colspan } of cells)
    for (let down = row; down < row + rowspan; down += 1)
      for (let across = column; across < column + colspan; across += 1) covered.add(down * columns + across)
  return covered
}

function cellOf({ rowspan, column, colspan, parts }: PrintedCell): Cell {
  const paragraphs: CellParagraph[] = []
  for (const { phrase, broken } of parts) write(paragraphs, phrase.text, broken)
  return { column: column + 1, colspan, rowspan, paragraphs }
}

/** A line broken on purpose begins a paragraph; any other goes on with the last. */
function write(paragraphs: CellParagraph[], text: string, broken: boolean): void {
  const last = paragraphs.at(-1)
  const parts = parseCrumbs(text)
  if (last === undefined || (broken && !/^\p{Ll}/u.test(text)) || parts[0]?.list !== undefined)
    paragraphs.push(...parts)
  else {
    const [first, ...rest] = parts
    // Not trimmed: a cell of very many lines would be copied whole for each.
    const whole = first === undefined ? last.text : `${last.text} ${first.text}`
    paragraphs.splice(-1, 1, { ...last, text: whole }, ...rest)
  }
}
