import type { Table } from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { labelsOf } from '#src/features/imports/plan/levels/banners.ts'
import { titledLevel } from '#src/features/imports/plan/levels/titled-level.ts'
import type { PlanEvent } from '#src/features/imports/plan/rows/events.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import type { ActionTable, Before } from './action-table.ts'
import { type GridRow, ownCells } from './grid.ts'

/** A small table that only names a level and says things of it: "Priority 2 | …", "Overall lead | …". */
export function labelTable(table: Table, rows: GridRow[], before: Before): ActionTable | null {
  const said = rows.filter((row) => ownCells(row).length > 0)
  const filled = said.filter(
    (row) => ownCells(row).length > 1 || matchTitle(oneLine(ownCells(row)[0]?.text ?? '')) === null,
  )
  const titled = titledLevel(said)
  if (titled !== null) return namingTable(table, before, titled, said.slice(0, 1))
  if (filled.length === 0 || filled.length > 8) return null
  const events = filled.flatMap((row) => labelsOf(row, true) ?? [])
  if (events.length < filled.length || !saysOfLevel(events, filled)) return null
  return namingTable(table, before, events, [])
}

/** A table that says something of the actions in the tables below it, whose columns are those of the one before. */
function namingTable(table: Table, before: Before, events: PlanEvent[], headerRows: GridRow[]): ActionTable {
  const { columns, titles } = before ?? { columns: [], titles: [] }
  return { table, columns, titles, events, titleRows: [], headerRows, repeated: [], others: [] }
}

/** It begins with a level, or every label is known; none tells of an action. */
function saysOfLevel(events: PlanEvent[], rows: GridRow[]): boolean {
  const roles = events.flatMap((event) => (event.type === 'field' ? [matchTitle(event.label)?.role] : []))
  if (roles.some((role) => role === 'action' || role === 'due' || role === 'lead')) return false
  const known = roles.every((role) => role !== undefined) && rows.every((row) => ownCells(row).length === 2)
  return events[0]?.type === 'level' || known
}
