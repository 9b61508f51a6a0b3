import type { Table } from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { labelsOf, rowLevel } from '#src/features/imports/plan/levels/banners.ts'
import { titledLevel } from '#src/features/imports/plan/levels/titled-level.ts'
import type { FieldEvent, PlanEvent } from '#src/features/imports/plan/rows/events.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import type { ActionTable, Before } from './action-table.ts'
import { type GridRow, ownCells } from './grid.ts'

/** A longer table tells of more than one level. */
const MOST_ROWS = 8

/** A small table that only names a level and says things of it: "Priority 2 | …", "Overall lead | …". */
export function labelTable(table: Table, rows: GridRow[], before: Before): ActionTable | null {
  const said = rows.filter((row) => ownCells(row).length > 0)
  const filled = said.filter(
    (row) => ownCells(row).length > 1 || matchTitle(oneLine(ownCells(row)[0]?.text ?? '')) === null,
  )
  const titled = titledLevel(said)
  if (titled !== null) return namingTable(table, before, titled, said.slice(0, 1))
  const objective = objectiveIn(said)
  if (objective !== null) return namingTable(table, before, [objective], [])
  const pairs = pairsIn(said)
  if (pairs !== null) return namingTable(table, before, pairs, [])
  if (filled.length === 0 || filled.length > MOST_ROWS) return null
  if (said.length === 1 && filled.every(headsKey)) return null
  const events = filled.flatMap((row) => labelsOf(row, true) ?? [])
  if (events.length < filled.length || !saysOfLevel(events, filled)) return null
  return namingTable(table, before, events, [])
}

/** "Objective | Families shape services" in a table of its own, over the actions that it has. */
function objectiveIn([row, ...more]: GridRow[]): PlanEvent | null {
  const [label, words, ...others] = row === undefined ? [] : ownCells(row)
  if (row === undefined || more.length > 0 || words === undefined || others.length > 0) return null
  if (!/^(?:key |strategic |our )?objective:?$/i.test(oneLine(label?.text ?? ''))) return null
  const { ref, text } = partRef(oneLine(words.text))
  return rowLevel(row, oneLine(label?.text ?? '').replace(/:$/, ''), ref, text)
}

/**
 * "SRO | Ada Lorrimer | Workstream lead | Tom Bell": two labels or more side by side, each before what it says of the
 * level that is open. Null where a label is not known, or is one of an action.
 */
function pairsIn(rows: GridRow[]): FieldEvent[] | null {
  if (rows.length === 0 || rows.length > MOST_ROWS) return null
  const pairs = rows.map(pairsOf)
  if (!pairs.every((found) => found !== null) || !pairs.some(({ length }) => length > 1)) return null
  return pairs.flat()
}

function pairsOf(row: GridRow): FieldEvent[] | null {
  const cells = row.cells.filter(({ carried }) => carried === 'no')
  if (cells.length % 2 > 0) return null
  const pairs: FieldEvent[] = []
  for (let at = 0; at < cells.length; at += 2) {
    const [said, value] = [cells[at], cells[at + 1]]
    const label = oneLine(said?.text ?? '').replace(/:$/, '')
    const role = matchTitle(label)?.role
    if (said === undefined || value === undefined || role === undefined || role === 'action') return null
    // "RAG" beside "Owner" is a title of what stands below them both.
    if (matchTitle(oneLine(value.text)) !== null) return null
    const keys = [...said.keys, ...value.keys]
    pairs.push({ type: 'field', label, value: value.text, keys, source: row.source })
  }
  return pairs
}

/** A table that says something of the actions in the tables below it, whose columns are those of the one before. */
function namingTable(table: Table, before: Before, events: PlanEvent[], headerRows: GridRow[]): ActionTable {
  const { columns, titles } = before ?? { columns: [], titles: [] }
  return { table, columns, titles, events, titleRows: [], headerRows, repeated: [], others: [] }
}

/** "Category | Assessment of progress": the titles of a key that stands below them. */
function headsKey(row: GridRow): boolean {
  const [, meaning] = ownCells(row)
  return matchTitle(oneLine(meaning?.text ?? ''))?.role === 'rating'
}

/** It begins with a level, or every label is known; none tells of an action. */
function saysOfLevel(events: PlanEvent[], rows: GridRow[]): boolean {
  const roles = events.flatMap((event) => (event.type === 'field' ? [matchTitle(event.label)?.role] : []))
  if (roles.some((role) => role === 'action' || role === 'due' || role === 'lead')) return false
  const known = roles.every((role) => role !== undefined) && rows.every((row) => ownCells(row).length === 2)
  return events[0]?.type === 'level' || known
}
