import { EMPTY, type GridCell } from '#src/features/imports/plan/tables/grid.ts'
import type { PlanEvent, PlanRow } from './events.ts'
import { linesOfCell } from './pieces.ts'
import { reworkTables } from './rework.ts'

/**
 * "Targets" and "Strategies" as lists in one row, item beside item: each target stands above the one strategy in its
 * place, so that the row becomes a row for each. What is listed in as many lines beside them goes with its item.
 */
export function partParallel(events: PlanEvent[]): PlanEvent[] {
  return reworkTables(events, (_, rows) => areParallel(rows) || null, parted)
}

/** Whether most rows that list several actions list as many levels beside them. */
function areParallel(rows: PlanRow[]): boolean {
  const several = rows.filter((row) => itemsIn(row, 'action') > 1)
  const parallel = several.filter((row) => itemsIn(row, 'parent') === itemsIn(row, 'action'))
  return parallel.length >= 2 && parallel.length >= several.length * 0.6
}

/** How many items stand in the only column of a role, where nothing else stands in its cell. */
function itemsIn(row: PlanRow, role: 'action' | 'parent'): number {
  const columns = row.columns.filter((column) => column.role === role)
  const cell = row.cells[columns[0]?.at ?? -1]
  if (columns.length !== 1 || cell?.carried !== 'no') return 0
  return cell.paragraphs.every(({ list }) => list !== undefined) ? cell.paragraphs.length : 0
}

function parted(row: PlanRow): PlanRow[] {
  const count = itemsIn(row, 'action')
  if (count < 2 || itemsIn(row, 'parent') !== count) return [row]
  return Array.from({ length: count }, (_, at) => ({
    ...row,
    cells: row.cells.map((cell) => shareOf(cell, at, count)),
  }))
}

/** A cell's item at a place; the whole of it where it lists something else, and nothing again of what is empty. */
function shareOf(cell: GridCell, at: number, count: number): GridCell {
  if (cell.text === '') return at === 0 ? cell : EMPTY
  const paragraph = cell.paragraphs.length === count ? cell.paragraphs[at] : undefined
  const text = paragraph?.text ?? (linesOfCell(cell).length === count ? linesOfCell(cell)[at] : undefined)
  if (text === undefined) return cell
  // Each item is told apart from the others of its cell as the cells of two rows are.
  return { ...cell, text, paragraphs: [paragraph ?? { text }], origin: cell.origin && { ...cell.origin } }
}
