import { cellText, type SourceDocument } from '#src/kit/documents/source-document.ts'
import { findActionTables } from './draft-plan.ts'
import { findKey } from './keys.ts'
import { layOut } from './lay-out.ts'
import type { Role } from './vocabulary.ts'
import { oneLine, plainOf } from './wording.ts'

/** What somebody said that columns mean, by title in plain words (`plainOf`). */
export type Told = ReadonlyMap<string, Role>

/** A column of the tables of actions: its title, what it is taken for, and some of what stands in it. */
export type ColumnMeaning = { title: string; role: Role; examples: string[] }

/** Every column of the tables of actions, alike ones once, for a person to say what they mean. */
export function listColumns(source: SourceDocument, told: Told = new Map()): ColumnMeaning[] {
  const { document } = layOut(source)
  const found = new Map<string, ColumnMeaning>()
  for (const { columns, table } of findActionTables(document, { ...findKey(document), told }).values()) {
    for (const { title, role, at } of columns) {
      if (plainOf(title) === '') continue
      const column = found.get(plainOf(title)) ?? { title: oneLine(title), role, examples: [] }
      const texts = table.rows
        .flatMap(({ cells }) => cells.filter((cell) => cell.column === at + 1).map(cellText))
        .filter((text) => text !== '' && plainOf(text) !== plainOf(title))
      column.examples = [...new Set([...column.examples, ...texts])].slice(0, 3)
      found.set(plainOf(title), column)
    }
  }
  return [...found.values()]
}
