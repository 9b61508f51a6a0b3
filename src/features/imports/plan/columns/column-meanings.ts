import { type Cell, cellText, type Row, type SourceDocument } from '#src/kit/documents/source-document.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { findActionTables } from '#src/features/imports/plan/tables/find-action-tables.ts'
import { findKey } from '#src/features/imports/plan/ratings/keys.ts'
import { layOut } from '#src/features/imports/plan/set-out/lay-out.ts'
import { type GridRow, gridOf } from '#src/features/imports/plan/tables/grid.ts'
import { oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { Column } from './column.ts'
import { type Heads, listTitleRows, type TitleRows } from './said-header.ts'
import { matchTitle } from './titles.ts'
import { type Told, toldIn } from './told.ts'
import type { Role } from './vocabulary.ts'

/** A table that a person can be asked about by itself: it has a row of titles of its own. */
export type NamedTable = Pick<TitleRows, 'table' | 'title' | 'page'>

/** A column of the tables of actions: its title, what it is taken for, and some of what stands in it. */
export type ColumnMeaning = {
  title: string
  role: Role
  examples: string[]
  sure: ColumnSure
  /** The tables in which it is taken for that, and all that have a column with this title. */
  tables: NamedTable[]
  all: NamedTable[]
}

/** How a column came by its meaning: somebody said so; its title says so; what stands under it does; or nothing did. */
export type ColumnSure = 'told' | 'title' | 'contents' | 'assumed' | 'unknown'

/** Every column of the tables of actions, alike ones once, for a person to say what they mean. */
export function listColumns(
  source: SourceDocument,
  told: Told = [],
  heads: Heads = new Map(),
): ColumnMeaning[] {
  const { document } = layOut(source)
  const found: ColumnMeaning[] = []
  for (const one of findActionTables(document, { ...findKey(document), heads }, told).values())
    for (const column of one.columns) if (plainOf(column.title) !== '') meet(found, column, one, told)
  return found.map((column) => ({
    ...column,
    all: found.filter((other) => isTitledAlike(other, column)).flatMap(({ tables }) => tables),
  }))
}

/** Adds a column to those met before under its title, for the same if somebody can say of its table what it means. */
function meet(found: ColumnMeaning[], column: Column, of: ActionTable, told: Told): void {
  const { title, role, at } = column
  const own = nameOf(of)
  let known = found.find(
    (one) => isTitledAlike(one, column) && (own === null || one.role === role || one.tables.length === 0),
  )
  if (known === undefined) {
    const sure = sureOf(column, toldIn(told, of.table.source.table))
    known = { title: oneLine(title), role, examples: [], sure, tables: [], all: [] }
    found.splice(found.findLastIndex((one) => isTitledAlike(one, column)) + 1 || found.length, 0, known)
  }
  if (own !== null && !known.tables.some(({ table }) => table === own.table)) known.tables.push(own)
  const texts = rowsBelow(of)
    .flatMap(({ cells }) => cells.filter((cell) => cell.column === at + 1).map(standingText))
    .filter((text) => text !== '' && plainOf(text) !== plainOf(title))
  known.examples = [...new Set([...known.examples, ...texts])].slice(0, 3)
}

/** What a cell says without the words that are struck through. */
function standingText(cell: Cell): string {
  return cellText({ ...cell, paragraphs: cell.paragraphs.filter(({ struck }) => struck !== true) })
}

/** The rows of a table that are none of titles. */
function rowsBelow({ table, titleRows, headerRows, repeated }: ActionTable): Row[] {
  const heads = new Set([...titleRows, ...headerRows, ...repeated])
  const grid = gridOf(table)
  return table.rows.filter((_, at) => !heads.has(grid[at] as GridRow))
}

function isTitledAlike(one: { title: string }, other: { title: string }): boolean {
  return plainOf(one.title) === plainOf(other.title)
}

/** Null for a table that goes on with the titles of the one before, or was set out from lines. */
function nameOf({ table, headerRows, repeated }: ActionTable): NamedTable | null {
  const { table: number, page = null } = table.source
  return number === undefined || headerRows.length + repeated.length === 0
    ? null
    : { table: number, title: table.title, page }
}

function sureOf(
  { title, role, assumed }: Pick<Column, 'title' | 'role' | 'assumed'>,
  told: ReadonlyMap<string, Role>,
): ColumnSure {
  if (told.has(plainOf(title))) return 'told'
  if (assumed === true) return 'assumed'
  const own = title.split(': ').at(-1) ?? title
  if (matchTitle(title)?.role === role || matchTitle(own)?.role === role) return 'title'
  return role === 'other' ? 'unknown' : 'contents'
}

/** A table and the row in which its titles were found; null where no actions were. */
export type HeadedTable = TitleRows & { now: number | null }

/** Every table that may hold actions, with the row that its titles were found in. */
export function listHeaded(source: SourceDocument, told: Told, heads: Heads): HeadedTable[] {
  const { document } = layOut(source)
  const found = findActionTables(document, { ...findKey(document), heads }, told)
  const now = new Map(
    [...found.values()].flatMap(({ table, headerRows }) => {
      const [row] = headerRows
      return table.source.table === undefined || row?.source.row === undefined
        ? []
        : [[table.source.table, row.source.row] as const]
    }),
  )
  const tables = document.blocks.filter((block) => block.type === 'table')
  return listTitleRows(tables).map((one) => ({ ...one, now: now.get(one.table) ?? null }))
}
