import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { type GridRow, ownCells } from '#src/features/imports/plan/tables/grid.ts'
import type { ReadScale } from '#src/features/imports/plan/ratings/scales.ts'
import { hasMoreWords, isRef } from '#src/features/imports/plan/words/wording.ts'
import type { Column } from './column.ts'
import { assignColumns } from './columns.ts'
import { headerScore } from './headers.ts'

/** New titles in the midst of a table: what its columns mean from there on; null for any other row. */
export function retitled(before: Column[], rest: GridRow[], at: number, scale: ReadScale): Column[] | null {
  const row = rest[at]
  if (!row || ownCells(row).length < 3 || holdsValues(row, before) || headerScore(row) < 16) return null
  if (ownCells(row).some(({ text }) => isSentence(text))) return null
  const columns = assignColumns(
    row.cells.map(({ text }) => text.replace(/\s+/g, ' ')),
    rest.slice(at + 1, at + 30),
    scale,
  )
  return isAction(columns) && !columns.some(({ assumed }) => assumed === true) ? columns : null
}

/** "Reported to the safety partnership.": a title has no full stop, but for "No." and the like. */
function isSentence(text: string): boolean {
  return text.trim().endsWith('.') && hasFourWords(text)
}

const hasFourWords = hasMoreWords(3)

/** A reference below "No.", a date below "Deadline": a row that holds what its columns are for is none of titles. */
export function holdsValues(row: GridRow, columns: Column[]): boolean {
  return columns.some(({ role }, at) => {
    const cell = row.cells[at]
    if (cell?.carried !== 'no' || cell.text === '') return false
    if (role === 'ref') return isRef(cell.text) && /\d/.test(cell.text)
    return (role === 'due' || role === 'revised') && looksLikeDue(cell.text)
  })
}

/** A table is of actions where it has a column of work and at least one by which work is tracked or grouped. */
export function isAction(columns: Column[]): boolean {
  const roles = new Set(columns.map(({ role }) => role))
  return (
    roles.has('action') &&
    ['lead', 'due', 'rating', 'success', 'progress', 'parent', 'impact'].some((role) =>
      roles.has(role as Column['role']),
    )
  )
}
