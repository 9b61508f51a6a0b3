import type { Column } from '#src/features/imports/plan/columns/column.ts'
import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { looksLikeLeads } from '#src/features/imports/plan/leads/leads.ts'
import { EMPTY, type GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { cellsOf, type PlanEvent, type PlanRow } from './events.ts'
import { linesOfCell } from './pieces.ts'
import { reworkTables } from './rework.ts'
import { saysBoth } from './who-when.ts'

/**
 * "Lead/Timescale" with posts on the first lines of its cells and dates on the last: it is read as two columns, so that
 * each may be shared out among the actions of a row as a column of its own is.
 */
export function partBoth(events: PlanEvent[]): PlanEvent[] {
  return reworkTables(events, partingOf, (row, parting) => [partRow(row, parting)])
}

/** The columns with one for the dates behind them, and which of them says both. */
type Parting = { columns: Column[]; at: number }

/** Where every cell of the column falls into lines of leads and of dates, and in some stand several of either. */
function partingOf(columns: Column[], rows: PlanRow[]): Parting | null {
  const [row] = rows
  if (row === undefined || !saysBoth(row)) return null
  const found = cellsOf(row, 'lead')
  const [both] = found
  if (both === undefined || found.length > 1 || both.column.names !== undefined) return null
  const at = columns.indexOf(both.column)
  const told = rows.flatMap(({ cells }) => {
    const cell = cells[at]
    return cell === undefined || cell.text === '' ? [] : [linesOf(cell)]
  })
  const several = told.some((lines) => lines !== null && Math.max(lines.who.length, lines.when.length) > 1)
  const dated = told.filter((lines) => lines !== null && lines.when.length > 0).length
  if (!several || dated < told.length * 0.6 || told.some((lines) => lines === null)) return null
  const due: Column = { ...both.column, at: columns.length, role: 'due' }
  return { columns: [...columns, due], at }
}

/** The lines of a cell that name who, and below them those that say when; null where it is not set out so. */
function linesOf(cell: GridCell): { who: string[]; when: string[] } | null {
  const lines = linesOfCell(cell)
  const from = lines.findIndex((line) => looksLikeDue(line))
  const who = from < 0 ? lines : lines.slice(0, from)
  const when = from < 0 ? [] : lines.slice(from)
  const plain =
    when.every((line) => looksLikeDue(line)) && (who.length === 0 || looksLikeLeads(who.join('\n')))
  return plain ? { who, when } : null
}

function partRow(row: PlanRow, { columns, at }: Parting): PlanRow {
  const cell = row.cells[at] ?? EMPTY
  const lines = linesOf(cell) ?? { who: [], when: [] }
  const who = ofLines(cell, lines.who)
  // The account of the words stays with the cell of who leads: there are no more words than before.
  const when = { ...ofLines(cell, lines.when), keys: [], struck: '' }
  return { ...row, columns, cells: [...row.cells.with(at, who), when] }
}

function ofLines(cell: GridCell, lines: string[]): GridCell {
  return { ...cell, text: lines.join('\n'), paragraphs: lines.map((text) => ({ text })) }
}
