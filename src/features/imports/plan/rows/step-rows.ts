import type { Column } from '#src/features/imports/plan/columns/column.ts'
import { EMPTY, type GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { ownText, type PlanEvent, type PlanRow, textOf } from './events.ts'
import { reworkTables } from './rework.ts'

/**
 * Where actions stand beside their steps ("Milestone", each with its own date and status), every row becomes the
 * action, once, and the step below it. What is told anew beside some step is the steps'; all else is the action's.
 */
export function partSteps(events: PlanEvent[]): PlanEvent[] {
  return reworkTables(events, partingOf, parted)
}

/** The columns as they serve the actions and as they serve the steps, and which of them are the steps'. */
type Parting = { opening: ReadonlySet<PlanRow>; actions: Column[]; steps: Column[]; isStep: boolean[] }

function partingOf(columns: Column[], rows: PlanRow[]): Parting | null {
  if (!columns.some(({ role }) => role === 'step')) return null
  const opening = new Set(rows.filter((row, at) => opens(row, rows[at - 1])))
  const isStep = columns.map(
    ({ role }, at) =>
      role === 'step' ||
      (role !== 'action' && rows.some((row, of) => !opening.has(row) && isAnew(rows, of, at))),
  )
  return {
    opening,
    isStep,
    actions: columns.map((column, at) => (isStep[at] === true ? { ...column, role: 'other' } : column)),
    steps: columns.map((column, at) => stepColumn(column, isStep[at] === true)),
  }
}

/** A row in which an action begins: its words are its own, and not those of the row before again. */
function opens(row: PlanRow, before: PlanRow | undefined): boolean {
  const text = ownText(row, 'action')
  return text !== '' && (before === undefined || plainOf(text) !== plainOf(textOf(before, 'action')))
}

/** Whether a row tells something of its own in a column; a number that is only written again is the action's. */
function isAnew(rows: PlanRow[], of: number, at: number): boolean {
  const column = rows[of]?.columns[at]
  const cell = rows[of]?.cells[at]
  if (column === undefined || cell?.carried !== 'no') return false
  if (column.role === 'ref' && cell.text === rows[of - 1]?.cells[at]?.text) return false
  return cell.text !== '' || (column.role === 'rating' && cell.fill !== undefined)
}

/** The step takes the action's place; who leads that is told beside the action, as a blank. */
function stepColumn(column: Column, isStep: boolean): Column {
  if (column.role === 'step') return { ...column, role: 'action' }
  return isStep || column.role === 'lead' ? column : { ...column, role: 'other' }
}

function parted(row: PlanRow, { opening, actions, steps, isStep }: Parting): PlanRow[] {
  const only = (wanted: boolean): GridCell[] =>
    row.cells.map((cell, at) => (isStep[at] === wanted ? cell : EMPTY))
  const step: PlanRow = { ...row, columns: steps, cells: only(true), step: true }
  const again: PlanRow[] = ownText(step, 'action') === '' ? [] : [step]
  if (!opening.has(row) && again.length > 0) return again
  return [{ ...row, columns: actions, cells: only(false) }, ...again]
}
