import { TICK } from '#src/features/imports/plan/columns/contents.ts'
import { missingDay, parseDue } from '#src/features/imports/plan/dates/dates.ts'
import type { GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { ratingAtHead } from '#src/features/imports/plan/ratings/rating-words.ts'
import { tickedName } from '#src/features/imports/plan/ratings/statuses.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import { cellsOf, type PlanRow } from './events.ts'
import type { Titled } from './row-fields.ts'

/** One action's words of a cell. */
export type Share = (cell: GridCell) => string
export type SharedDue = { title: string; text: string; others: Titled[]; notes: string[] }
/** `passed`: what the rating's own column says where it rates nothing. */
export type SharedRating = { title: string; text: string; fill: string | undefined; passed?: Titled }

/** A revised date that names a day beats the first, which is kept under its title; struck dates count for nothing. */
export function dueOf(row: PlanRow, share: Share): SharedDue {
  const first = firstDue(row, share)
  const [revised] = cellsOf(row, 'revised')
  const later = revised ? share(revised.cell).trim() : ''
  if (!revised || later === '') return first
  const { title, text, others } = first
  const now = { title: revised.column.title, text: later }
  if (text === '') return { ...first, ...now }
  if (parseDue(later).due.date === null)
    return { ...first, others: [...others, now], notes: [...first.notes, ...listOf(missingDay(later))] }
  return {
    ...now,
    others: [...others, { title, text }],
    notes: ['The revised date was taken in place of the first'],
  }
}

function listOf(note: string | null): string[] {
  return note === null ? [] : [note]
}

function firstDue(row: PlanRow, share: Share): SharedDue {
  const [due] = cellsOf(row, 'due')
  if (!due) return { title: '', text: '', others: [], notes: [] }
  const { title } = due.column
  const text = share(due.cell)
  if (due.cell.struck === '') return { title, text, others: [], notes: [] }
  return {
    title,
    text,
    others: [{ title, text: due.cell.struck }],
    notes: ['A struck date was passed over'],
  }
}

/** What the first of some other columns holds that is filled: of earlier months, quarters or terms, or beside the rating's own. */
function insteadOf(row: PlanRow, share: Share, columns: 'earlier' | 'beside'): SharedRating {
  const others = cellsOf(row, 'other').filter(({ cell }) => cell.text !== '')
  const instead = cellsOf(row, 'rating').flatMap(({ column }) => column[columns] ?? [])
  const [last] = instead.flatMap((at) => others.filter(({ column }) => column.at === at))
  if (last === undefined) return { title: '', text: '', fill: undefined }
  return { title: last.column.title, text: share(last.cell), fill: last.cell.fill }
}

/** The rating of a row: what is ticked, else what is written or shown by colour. */
export function ratingOf(row: PlanRow, share: Share): SharedRating {
  const cells = cellsOf(row, 'rating')
  const ticked = cells.filter(({ column, cell }) => column.tick === true && TICK.test(cell.text.trim()))
  const written = cells.find(
    ({ column, cell }) => column.tick !== true && (cell.text !== '' || cell.fill !== undefined),
  )
  if (ticked.length > 0 && (written === undefined || written.cell.text === '')) {
    const names = ticked.map(({ column }) => oneLine(tickedName(column.title)))
    return { title: ticked[0]?.column.title ?? '', text: names.join('\n'), fill: undefined }
  }
  if (written === undefined) return painted(row) ?? atHead(row, share) ?? insteadOf(row, share, 'earlier')
  const own = { title: written.column.title, text: share(written.cell), fill: written.cell.fill }
  const other = NO_RATING.test(own.text.trim()) ? insteadOf(row, share, 'beside') : null
  return other === null || other.text === '' ? own : { ...other, passed: own }
}

/** The colour of a cell that rates by its paint alone, whatever its words are. */
function painted(row: PlanRow): SharedRating | null {
  const at = row.columns.findIndex((column) => column.painted === true)
  const fill = row.cells[at]?.fill
  return fill === undefined ? null : { title: row.columns[at]?.title ?? '', text: '', fill }
}

/** "COMPLETED Next phase underway", "Action completed. …" where the table tells how things stand and no column rates. */
function atHead(row: PlanRow, share: Share): SharedRating | null {
  if (row.columns.some(({ role }) => role === 'rating')) return null
  for (const { column, cell } of cellsOf(row, 'progress')) {
    const rating = ratingAtHead(share(cell))
    if (rating !== null) return { title: column.title, text: rating, fill: undefined }
  }
  return null
}

/** A rating's cell that says there is none. */
const NO_RATING = /^(?:n\/?a|not (?:applicable|rated)|-+|–|—)$/i
