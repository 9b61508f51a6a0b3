import {
  type FieldEvent,
  type LevelEvent,
  ownText,
  type PlanEvent,
  type PlanRow,
} from '#src/features/imports/plan/rows/events.ts'
import { keysOf } from '#src/features/imports/plan/tables/grid.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'

/** Below the levels of headings and banners, above those of columns. */
export const DEPTH_OF_ROWS = 10

/**
 * Rows that stand in the columns of actions and are levels by their numbers: "1 Assessments lead to the
 * right help" over "1.1", "1.2". Such a row tracks nothing itself.
 */
export function levelRows(events: PlanEvent[]): PlanEvent[] {
  const rows = events.map((event) => numbered(event))
  return events.flatMap((event, at): PlanEvent | PlanEvent[] => {
    const one = rows[at] ?? null
    const next = rows[at + 1] ?? null
    if (one === null || next === null || !isBelow(next.ref, one.ref) || !/\d/.test(one.ref)) return event
    return isBare(one.row) || isSummary(one, rowsBelow(rows, at)) ? levelOf(one) : event
  })
}

/** A row and its number. */
type Numbered = { row: PlanRow; ref: string }

function numbered(event: PlanEvent): Numbered | null {
  const ref = event.type === 'row' ? refOf(event) : null
  return event.type === 'row' && ref !== null ? { row: event, ref } : null
}

/** The rows straight after one whose numbers stand below its own. */
function rowsBelow(rows: (Numbered | null)[], at: number): Numbered[] {
  const below: Numbered[] = []
  const ref = rows[at]?.ref ?? ''
  for (let next = rows[at + 1]; next && isBelow(next.ref, ref); next = rows[at + 1 + below.length])
    below.push(next)
  return below
}

/** "1.2" stands below "1"; in a schedule everything stands below "0", which is the whole of it. */
function isBelow(below: string, ref: string): boolean {
  return ref === '0' ? below !== '0' : below.startsWith(`${ref}.`)
}

/** A row's number, from its own column or the head of its action; without a full stop at its end. */
export function refOf(row: PlanRow): string | null {
  const column = oneLine(ownText(row, 'ref'))
  const ref = column === '' ? partRef(ownText(row, 'action')).ref : column
  return ref === null ? null : ref.replace(/[.):]+$/, '')
}

function isBare(row: PlanRow): boolean {
  const roles = ['lead', 'contributor', 'due', 'revised', 'rating', 'parent'] as const
  return ownText(row, 'action') !== '' && roles.every((role) => ownText(row, role) === '')
}

/**
 * In an export of tasks a line over others may sum up their dates, and in a schedule how far they have come; it
 * is given to nobody, and they are.
 */
function isSummary({ row }: Numbered, below: Numbered[]): boolean {
  if (ownText(row, 'action') === '' || ownText(row, 'ref') === '' || ownText(row, 'lead') !== '') return false
  const tasks = below.filter((one, at) => !isBelow((below[at + 1] ?? one).ref, one.ref))
  const own = tasks.filter((task) => ownText(task.row, 'lead') !== '').length
  return own > 0 && own >= tasks.length * 0.8 && (ownText(row, 'rating') === '' || isSchedule(row))
}

/** What only a scheduling program writes: how long each task lasts, or its place in the breakdown of the work. */
function isSchedule({ columns }: PlanRow): boolean {
  return columns.some(({ title }) =>
    /^(?:duration|wbs(?: code)?|outline (?:level|number)|predecessors)$/i.test(title.trim()),
  )
}

function levelOf({ row, ref }: Numbered): PlanEvent[] {
  const column = oneLine(ownText(row, 'ref'))
  const parted = partRef(ownText(row, 'action'))
  const level: LevelEvent = {
    type: 'level',
    depth: DEPTH_OF_ROWS + (ref === '0' ? 0 : ref.split('.').length),
    name: null,
    ref: column === '' ? parted.ref : column,
    text: oneLine(column === '' ? parted.text : ownText(row, 'action')),
    keys: keysOf(row),
    source: row.source,
  }
  const said = row.columns.flatMap(({ role, title }, at): FieldEvent[] => {
    const cell = row.cells[at]
    if (role === 'ref' || role === 'action' || cell?.carried !== 'no' || cell.text === '') return []
    return [{ type: 'field', label: title, value: cell.text, keys: cell.keys, source: row.source }]
  })
  return [level, ...said]
}
