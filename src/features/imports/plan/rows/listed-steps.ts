import type { Column } from '#src/features/imports/plan/columns/column.ts'
import { STEP } from '#src/features/imports/plan/columns/step-columns.ts'
import { EMPTY } from '#src/features/imports/plan/tables/grid.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { cellsOf, ownText, type PlanEvent, type PlanRow } from './events.ts'
import { ownLines } from './pieces.ts'
import { reworkTables } from './rework.ts'

/**
 * "Key milestones" line under line in one cell, and beside them their dates in the same order: each milestone becomes
 * a row of its own below its action, as where a table gives it one.
 */
export function listSteps(events: PlanEvent[]): PlanEvent[] {
  return reworkTables(events, steppedColumns, (row, columns) => spread({ ...row, columns }))
}

/** The columns with the one that lists milestones as such. */
function steppedColumns(columns: Column[], rows: PlanRow[]): Column[] | null {
  const listed = columns.find((column) => isListed(column, rows))
  if (listed === undefined) return null
  return columns.map((column) => (column === listed ? { ...column, role: 'step' } : column))
}

/** Whether most rows that list several of these give a date to each. */
function isListed({ at, title, role }: Column, rows: PlanRow[]): boolean {
  if (OTHERWISE.has(role) || !STEP.test(plainOf(title))) return false
  const several = rows.filter((row) => ownLines(row.cells[at]).length > 1)
  const dated = several.filter((row) => ownLines(row.cells[at]).length === dates(row).length)
  return several.length >= 2 && dated.length >= several.length * 0.6
}

/** What tells where an action stands ("Stage") lists none of its steps, nor does what is one already. */
const OTHERWISE: ReadonlySet<Column['role']> = new Set(['step', 'action', 'parent', 'rating'])

function dates(row: PlanRow): string[] {
  return ownLines(cellsOf(row, 'due')[0]?.cell)
}

/** A row for each of the milestones, the first of them with all that the row says of its action. */
function spread(row: PlanRow): PlanRow[] {
  const step = row.columns.findIndex(({ role }) => role === 'step')
  const due = row.columns.findIndex(({ role }) => role === 'due')
  const steps = ownLines(row.cells[step])
  const when = ownLines(row.cells[due])
  if (ownText(row, 'action') === '' || steps.length !== when.length) return [row]
  return steps.map((text, at) => {
    const own = new Map([
      [step, text],
      [due, when[at] ?? ''],
    ])
    const cells = row.cells.map((cell, column) => {
      const line = own.get(column)
      if (line !== undefined) return { ...cell, text: line, paragraphs: [{ text: line }] }
      return at === 0 ? cell : EMPTY
    })
    return { ...row, cells }
  })
}
