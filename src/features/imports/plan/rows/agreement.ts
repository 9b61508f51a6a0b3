import { countDates, looksLikeDue, partDates } from '#src/features/imports/plan/dates/dates.ts'
import type { GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import { cellsOf, type PlanRow } from './events.ts'
import { numberedLines } from './numbered-lines.ts'
import { linesOfCell, type Part } from './pieces.ts'

/** Leads or dates that begin with the numbers of these actions; what else is tracked does so too, or serves all. */
export function numbered(row: PlanRow, parts: Part[]): boolean {
  const refs = parts.map(({ text }) => partRef(text).ref)
  const cells = tracking(row).filter(({ text }) => text !== '')
  const told = cells.filter((cell) => numberedLines(cell, refs) !== null)
  return (
    refs.every((ref) => ref !== null) &&
    told.length > 0 &&
    cells.every(
      (cell) =>
        told.includes(cell) || linesOfCell(cell).length <= 1 || linesOfCell(cell).length === parts.length,
    )
  )
}

/** The lines of leads, dates and ratings agree with a count of actions: each has as many, or only one for all. */
export function agree(row: PlanRow, count: number): boolean {
  if (
    SPREAD.some((role) => cellsOf(row, role).some(({ cell }) => spreadLines(cell, count) !== null)) &&
    othersAgree(row, count)
  )
    return true
  const dates = cellsOf(row, 'due').map(({ cell }) =>
    Math.max(linesOfCell(cell).length, countDates(cell.text)),
  )
  const lines = [
    ...tracking(row).map((cell) => linesOfCell(cell).length),
    ...dates.filter((number) => number > count),
  ]
  return lines.some((number) => number === count) && lines.every((number) => number === count || number <= 1)
}

const SPREAD = ['lead', 'due'] as const

/** Lines that a converter set one behind another: the same lead twice, or as many dates as actions. */
export function spreadLines(cell: GridCell, count: number): string[] | null {
  const lines = linesOfCell(cell)
  if (lines.length !== 1) return null
  const text = oneLine(cell.text)
  const words = text.split(' ')
  const size = words.length / count
  if (size >= 2 && Number.isInteger(size)) {
    const chunks = Array.from({ length: count }, (_, at) => words.slice(at * size, (at + 1) * size).join(' '))
    if (new Set(chunks).size === 1) return chunks
  }
  const dates = looksLikeDue(text) ? partDates(text) : []
  return dates.length === count ? dates : null
}

/** Every tracked cell falls into as many lines, one way or the other, or serves all. */
function othersAgree(row: PlanRow, count: number): boolean {
  return tracking(row).every((cell) => {
    const lines = linesOfCell(cell).length
    return (
      lines === count ||
      lines === 0 ||
      (lines === 1 && (spreadLines(cell, count) !== null || countDates(cell.text) <= 1))
    )
  })
}

type Tracked = 'lead' | 'due' | 'rating'

const TRACKED: Tracked[] = ['lead', 'due', 'rating']

/** The lines of the longest cell under columns of some roles. */
export function mostLines(row: PlanRow, roles = TRACKED): number {
  return Math.max(0, ...tracking(row, roles).map((cell) => linesOfCell(cell).length))
}

function tracking(row: PlanRow, roles = TRACKED): GridCell[] {
  return roles.flatMap((role) => cellsOf(row, role).map(({ cell }) => cell))
}
