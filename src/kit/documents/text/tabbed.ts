import { type Cell, type Row, singleCell, type Table } from '../source-document.ts'
import { parseCrumbs } from './crumbs.ts'
import { isRule, type Line, placeOf } from './line.ts'

/** Lines whose cells are already parted, as one table. Rows without words are left out. */
export function tableOf(rows: { line: Line; cells: string[]; header?: boolean }[], table: number): Table {
  const first = rows[0]?.line
  const read = rows.map(
    ({ line, cells, header }, index): Row => ({
      cells: cells.map((text, at) => cellOf(text, at + 1)),
      ...(header === true ? { header } : {}),
      source: { table, row: index + 1, ...placeOf(line) },
    }),
  )
  const columns = read.reduce((most, row) => Math.max(most, row.cells.length), 1)
  return {
    type: 'table',
    title: null,
    columns,
    rows: read,
    source: { table, ...(first === undefined ? {} : placeOf(first)) },
  }
}

export function cellOf(text: string, column: number): Cell {
  return singleCell(
    column,
    text.split(LINES).flatMap((line) => parseCrumbs(line)),
  )
}

/** Where a cell's lines end: by themselves, or at a slash that was put for it before "(b)" or a bullet. */
const LINES = /\n|\s\/\s(?=\([b-z]\)\s|[\u2022\u25aa\u25cf\u25e6]\s)/

/** Lines of cells parted by tabs. `headers` holds the rows that the text repeats, as `headerKey` writes them. */
export function parseTabbed(lines: Line[], headers: Set<string>, table: number): Table {
  const rows = lines
    .filter((line) => line.text.trim() !== '' && !isRule(line))
    .map((line) => ({ line, cells: line.text.split('\t'), header: headers.has(headerKey(line.text)) }))
  const read = tableOf(rows, table)
  return { ...read, rows: read.rows.map((row) => acrossWhereAlone(row, read.columns)) }
}

/** A line without tabs is one cell across the table. */
function acrossWhereAlone(row: Row, columns: number): Row {
  const [only, ...more] = row.cells
  return only === undefined || more.length > 0 ? row : { ...row, cells: [{ ...only, colspan: columns }] }
}

/** Rows of short titles that stand more than once: the heading row, printed again on each page. */
export function findRepeatedHeaders(lines: Line[]): Set<string> {
  const times = new Map<string, number>()
  for (const { text } of lines) {
    if (!text.includes('\t')) continue
    const cells = text.split('\t').filter((cell) => cell.trim() !== '')
    if (cells.length < 3 || cells.some((cell) => cell.length > 80 || !/\p{L}/u.test(cell))) continue
    const key = headerKey(text)
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  return new Set([...times].filter(([, count]) => count > 1).map(([key]) => key))
}

export function headerKey(text: string): string {
  return text.trim().toLowerCase()
}
