import { type FieldEvent, type LevelEvent, ownText, type PlanEvent, type PlanRow } from './events.ts'
import { oneLine, partRef } from './wording.ts'

/** Below the levels of headings and banners, above those of columns. */
const DEPTH = 4

/**
 * Rows that stand in the columns of actions and are levels by their numbers: "1 Assessments lead to the
 * right help" over "1.1", "1.2". Such a row tracks nothing itself.
 */
export function levelRows(events: PlanEvent[]): PlanEvent[] {
  return events.flatMap((event, at): PlanEvent[] => {
    const next = events[at + 1]
    if (event.type !== 'row' || next?.type !== 'row') return [event]
    const ref = refOf(event)
    const below = refOf(next)
    const leads = ref !== null && below !== null && below.startsWith(`${ref}.`) && /\d/.test(ref)
    return leads && isBare(event) ? levelOf(event, ref) : [event]
  })
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

function levelOf(row: PlanRow, ref: string): PlanEvent[] {
  const column = oneLine(ownText(row, 'ref'))
  const parted = partRef(ownText(row, 'action'))
  const level: LevelEvent = {
    type: 'level',
    depth: DEPTH + ref.split('.').length - 1,
    name: null,
    ref: column === '' ? parted.ref : column,
    text: oneLine(column === '' ? parted.text : ownText(row, 'action')),
    keys: row.cells.flatMap(({ keys }) => keys),
    source: row.source,
  }
  const said = row.columns.flatMap(({ role, title }, at): FieldEvent[] => {
    const cell = row.cells[at]
    if (role === 'ref' || role === 'action' || cell?.carried !== 'no' || cell.text === '') return []
    return [{ type: 'field', label: title, value: cell.text, keys: cell.keys, source: row.source }]
  })
  return [level, ...said]
}
