import { cellText, type SourceDocument } from '#src/kit/documents/source-document.ts'
import { findActionTables } from '#src/features/imports/plan/tables/find-action-tables.ts'
import { findKey } from '#src/features/imports/plan/ratings/keys.ts'
import { layOut } from '#src/features/imports/plan/set-out/lay-out.ts'
import { oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { Column } from './column.ts'
import { type Heads, listTitleRows, type TitleRows } from './said-header.ts'
import { matchTitle } from './titles.ts'
import type { Role } from './vocabulary.ts'

/** What somebody said that columns mean, by title in plain words (`plainOf`). */
export type Told = ReadonlyMap<string, Role>

/** A column of the tables of actions: its title, what it is taken for, and some of what stands in it. */
export type ColumnMeaning = { title: string; role: Role; examples: string[]; sure: ColumnSure }

/** How a column came by its meaning: somebody said so; its title says so; what stands under it does; or nothing did. */
export type ColumnSure = 'told' | 'title' | 'contents' | 'assumed' | 'unknown'

/** Every column of the tables of actions, alike ones once, for a person to say what they mean. */
export function listColumns(
  source: SourceDocument,
  told: Told = new Map(),
  heads: Heads = new Map(),
): ColumnMeaning[] {
  const { document } = layOut(source)
  const found = new Map<string, ColumnMeaning>()
  for (const { columns, table } of findActionTables(document, {
    ...findKey(document),
    told,
    heads,
  }).values()) {
    for (const column of columns) {
      const { title, role, at } = column
      if (plainOf(title) === '') continue
      const known = found.get(plainOf(title)) ?? {
        title: oneLine(title),
        role,
        examples: [],
        sure: sureOf(column, told),
      }
      const texts = table.rows
        .flatMap(({ cells }) => cells.filter((cell) => cell.column === at + 1).map(cellText))
        .filter((text) => text !== '' && plainOf(text) !== plainOf(title))
      known.examples = [...new Set([...known.examples, ...texts])].slice(0, 3)
      found.set(plainOf(title), known)
    }
  }
  return [...found.values()]
}

function sureOf(
  { title, role, assumed }: Pick<Column, 'title' | 'role' | 'assumed'>,
  told: Told,
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
  const found = findActionTables(document, { ...findKey(document), told, heads })
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
