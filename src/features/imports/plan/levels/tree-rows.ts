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
const DEPTH = 4

/**
 * Rows that stand in the columns of actions and are levels by their numbers: "1 Assessments lead to the
 * right help" over "1.1", "1.2". Such a row tracks nothing itself.
 */
export function levelRows(events: PlanEvent[]): PlanEvent[] {
  const refs = events.map((event) => (event.type === 'row' ? refOf(event) : null))
  return events.flatMap((event, at): PlanEvent | PlanEvent[] => {
    const ref = refs[at] ?? null
    const below = refs[at + 1] ?? null
    if (event.type !== 'row' || ref === null || below === null) return event
    if (!isBelow(below, ref) || !/\d/.test(ref)) return event
    return isBare(event) || isSummary(event, ref, events.slice(at + 1)) ? levelOf(event, ref) : event
  })
}

/** "1.2" stands below "1"; in a schedule everything stands below "0", which is the whole of it. */
function isBelow(below: string, ref: string): boolean {
  return ref === '0' ? below !== '0' : below.startsWith(`${ref}.`)
}

/** A row's number, from its own column or the head of its action; without a full stop at its end. */
function refOf(row: PlanRow): string | null {
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
function isSummary(row: PlanRow, ref: string, after: PlanEvent[]): boolean {
  if (ownText(row, 'action') === '' || ownText(row, 'ref') === '' || ownText(row, 'lead') !== '') return false
  const end = after.findIndex((event) => event.type !== 'row' || !isBelow(refOf(event) ?? ref, ref))
  const rows = after.slice(0, end === -1 ? undefined : end).filter((event) => event.type === 'row')
  const tasks = rows.filter((one, at) => !isBelow(refOf(rows[at + 1] ?? one) ?? '', refOf(one) ?? ''))
  const own = tasks.filter((event) => ownText(event, 'lead') !== '').length
  return own > 0 && own >= tasks.length * 0.8 && (ownText(row, 'rating') === '' || isSchedule(row))
}

/** What only a scheduling program writes: how long each task lasts, or its place in the breakdown of the work. */
function isSchedule({ columns }: PlanRow): boolean {
  return columns.some(({ title }) =>
    /^(?:duration|wbs(?: code)?|outline (?:level|number)|predecessors)$/i.test(title.trim()),
  )
}

function levelOf(row: PlanRow, ref: string): PlanEvent[] {
  const column = oneLine(ownText(row, 'ref'))
  const parted = partRef(ownText(row, 'action'))
  const level: LevelEvent = {
    type: 'level',
    depth: ref === '0' ? DEPTH - 1 : DEPTH + ref.split('.').length - 1,
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
