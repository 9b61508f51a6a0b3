import type { Table } from '#src/kit/documents/source-document.ts'
import { type GridRow, gridOf, ownCells } from '#src/features/imports/plan/tables/grid.ts'
import type { ReadScale } from '#src/features/imports/plan/ratings/scales.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import type { Column } from './column.ts'
import { assignColumns } from './columns.ts'
import type { Header } from './headers.ts'

/** What somebody said of a table's titles: the row of the source they stand in; 0 for a table of no actions. */
export type Heads = ReadonlyMap<number, number>

export const noActions = 0

/** The row of titles that somebody named, where it stands in this table. */
export function saidHeader(table: Table, rows: GridRow[], heads: Heads | undefined): Header | null {
  const said = heads?.get(table.source.table ?? 0)
  const at = said === undefined ? -1 : rows.findIndex(({ source }) => source.row === said)
  const row = rows[at]
  return row === undefined
    ? null
    : { first: at, last: at, titles: row.cells.map(({ text }) => oneLine(text)) }
}

/** The columns under titles that somebody named: where no title says "action", the column with most words is. */
export function saidColumns(header: Header, rows: GridRow[], scale: ReadScale): Column[] {
  const body = rows.slice(header.last + 1).filter((row) => ownCells(row).length > 1)
  const columns = assignColumns(header.titles, body, scale)
  if (columns.some(({ role }) => role === 'action')) return columns
  const [wordiest] = [...columns].sort((one, other) => other.contents.words - one.contents.words)
  if (wordiest !== undefined) wordiest.role = 'action'
  return columns
}

/** A table of the document, with the rows that may hold its titles. */
export type TitleRows = { table: number; title: string | null; page: number | null; rows: TitleRow[] }
export type TitleRow = { row: number; text: string }

const mostRows = 8

/** Every table wide enough to hold actions, each once, with its first rows, for a person to say which holds the titles. */
export function listTitleRows(tables: readonly Table[]): TitleRows[] {
  const found = new Map<number, TitleRows>()
  for (const table of tables) {
    const number = table.source.table
    if (number === undefined || table.columns < 2 || table.rows.length < 2) continue
    const one = found.get(number) ?? {
      table: number,
      title: table.title,
      page: table.source.page ?? null,
      rows: [],
    }
    const rows = gridOf(table).flatMap(({ cells, source }) => {
      const texts = cells.filter(({ carried }) => carried === 'no').map(({ text }) => oneLine(text))
      const said = texts.filter((text) => text !== '')
      return source.row === undefined || said.length < 2 ? [] : [{ row: source.row, text: said.join(' | ') }]
    })
    one.rows = [...one.rows, ...rows].slice(0, mostRows)
    found.set(number, one)
  }
  return [...found.values()].filter(({ rows }) => rows.length > 0)
}
