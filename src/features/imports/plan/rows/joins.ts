import { type GridCell, joinCells } from '#src/features/imports/plan/tables/grid.ts'
import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { kindOf } from '#src/features/imports/plan/leads/lead-kinds.ts'
import { isRef, joinCut, startsLower } from '#src/features/imports/plan/words/wording.ts'
import { cellsOf, ownText, type PlanEvent, type PlanRow } from './events.ts'
import { isFindingTag, ruledGroups } from './pieces.ts'

/** Makes one row again of rows that a page break, or a converter, had cut in two. */
export function joinCutRows(events: PlanEvent[]): PlanEvent[] {
  const joined: PlanEvent[] = []
  for (const event of events) {
    const last = joined.at(-1)
    if (event.type === 'row' && last?.type === 'row' && carriesOn(last, event))
      joined[joined.length - 1] = joinRows(last, event)
    else joined.push(event)
  }
  return joined
}

/** A row whose action cell is merged with the row above adds to that row. */
function sharesAction(before: PlanRow, row: PlanRow): boolean {
  const here = cellsOf(row, 'action')[0]?.cell
  if (here?.carried !== 'down' || here.text === '') return false
  return cellsOf(before, 'action')[0]?.cell.origin === here.origin
}

/** No action is written longer: behind an unclosed quote every line of a file would go on with the one before. */
const LONGEST = 10_000

function carriesOn(before: PlanRow, row: PlanRow): boolean {
  if (sharesAction(before, row)) return true
  if (before.columns !== row.columns && !sameRoles(before, row)) return false
  const action = ownText(row, 'action')
  const tracked = ownText(row, 'lead') + ownText(row, 'due') + ratingWords(row)
  if (action === '') return row.boundary && blankAction(row, tracked)
  if (!mayGoOn(before, row)) return false
  return (
    (row.boundary && isCut(before, row, action)) ||
    (tracked === '' && straggles(before, row, action)) ||
    isCutAcross(before, row, action)
  )
}

/** What a page break cut off has no number of its own. */
function mayGoOn(before: PlanRow, row: PlanRow): boolean {
  const { length } = ownText(before, 'action')
  const numbered = isRef(ownText(before, 'ref')) && isRef(ownText(row, 'ref'))
  return length > 0 && length <= LONGEST && !numbered
}

/**
 * On a page without lines one row may be taken for two: its action goes on in mid-sentence, and so does its date
 * ("End of October" and "2025") or its lead ("Head of Corporate" and "Parenting").
 */
function isCutAcross(before: PlanRow, row: PlanRow, action: string): boolean {
  if (!LOOSE.has(row.kind) || !startsLower(action) || ratingWords(row) !== '') return false
  const goesOn = cellsOf(row, 'parent').every(({ cell }) => cell.text === '' || startsLower(cell.text))
  const [due, lead] = [ownText(row, 'due'), ownText(row, 'lead')]
  const dateCut = due !== '' && isOpenDate(ownText(before, 'due')) && looksLikeDue(due)
  const leadCut = lead !== '' && kindOf(lead) === 'other' && ownText(before, 'lead') !== ''
  return goesOn && (dateCut || (due === '' && leadCut))
}

const LOOSE: ReadonlySet<PlanRow['kind']> = new Set<PlanRow['kind']>(['pdf', 'text'])

/** "15 September" and "2025", "End of" and "November 2025". */
function wantsEnd(before: string, after: string): boolean {
  const year = /^\d{4}$/.test(after.trim()) && !/\d{4}\s*$/.test(before)
  return year || (isOpenDate(before) && looksLikeDue(after))
}

/** A date that wants its end: "End of", "10 November", "Monthly from". */
function isOpenDate(text: string): boolean {
  return /(?:^|\s)(?:of|from|by|until|in|the|early|mid|late|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)\s*$/i.test(
    text,
  )
}

/** Where no merges are kept, a line of an action that tracks nothing itself and begins in mid-sentence. */
function straggles(before: PlanRow, row: PlanRow, action: string): boolean {
  if (row.kind !== 'text' && row.kind !== 'pdf' && row.kind !== 'csv') return false
  return startsLower(action) ? ownText(row, 'parent') === '' : /^\(/.test(action) && tracksMost(before)
}

function sameRoles(before: PlanRow, row: PlanRow): boolean {
  return before.columns.map(({ role }) => role).join() === row.columns.map(({ role }) => role).join()
}

/** After a break a row without an action, lead, date or rating goes on with what stood before it. */
function blankAction(row: PlanRow, tracked: string): boolean {
  const parents = cellsOf(row, 'parent').filter(({ cell }) => cell.carried === 'no' && cell.text !== '')
  const rest = row.cells.some(({ text, carried }) => text !== '' && carried === 'no')
  return (
    rest &&
    tracked === '' &&
    parents.every(({ cell }) => startsLower(cell.text)) &&
    !(parents.length > 0 && onlyParents(row))
  )
}

function onlyParents(row: PlanRow): boolean {
  return row.columns.every(({ role }, at) => role === 'parent' || (row.cells[at]?.text ?? '') === '')
}

function isCut(before: PlanRow, row: PlanRow, action: string): boolean {
  if (isFindingTag(action)) return true
  if (startsLower(action)) return !(isWhole(before) && isWhole(row))
  const first = cellsOf(row, 'action')[0]?.cell.paragraphs[0]
  const last = cellsOf(before, 'action')[0]?.cell.paragraphs.at(-1)
  return (
    first?.list !== undefined &&
    last?.list !== undefined &&
    ownText(row, 'lead') === '' &&
    ownText(row, 'parent') === ''
  )
}

/** "ring every family | Tom Bell | May 2026": with a lead and a date of its own, both whole, a row is an action. */
function isWhole(row: PlanRow): boolean {
  const [lead, due] = [ownText(row, 'lead'), ownText(row, 'due')]
  return looksLikeDue(due) && !isOpenDate(due) && /^\p{Lu}/u.test(lead) && kindOf(lead) !== 'other'
}

function tracksMost(row: PlanRow): boolean {
  return ownText(row, 'lead') !== '' || ownText(row, 'due') !== ''
}

/** A rating's words; a stray crumb of one letter is none. */
function ratingWords(row: PlanRow): string {
  const text = ownText(row, 'rating')
  return /^[\p{Ll}|.]$/u.test(text) ? '' : text
}

/** Rules drawn across the cells of a row make rows of it: each cell ruled as often falls into them, the others serve all. */
export function splitRuledRows(events: PlanEvent[]): PlanEvent[] {
  return events.flatMap((event): PlanEvent[] => {
    if (event.type !== 'row') return [event]
    const count = cellsOf(event, 'action').map(({ cell }) => ruledGroups(cell).length)[0] ?? 1
    if (count < 2) return [event]
    return Array.from({ length: count }, (_, at) => ({
      ...event,
      boundary: event.boundary && at === 0,
      cells: event.cells.map((cell) => ruledCell(cell, count, at)),
    }))
  })
}

function ruledCell(cell: GridCell, count: number, at: number): GridCell {
  const groups = ruledGroups(cell)
  const group = groups.length === count ? groups[at] : undefined
  if (group === undefined) return at === 0 || cell.text === '' ? cell : { ...cell, keys: [], carried: 'down' }
  return {
    ...cell,
    paragraphs: group,
    text: group.map(({ text }) => text).join('\n'),
    carried: 'no',
    origin: at === 0 ? cell.origin : null,
  }
}

function joinRows(before: PlanRow, row: PlanRow): PlanRow {
  const byColumn = before.columns.map((column, at) => {
    const here =
      before.columns === row.columns
        ? at
        : row.columns.findIndex(({ role, title }) => role === column.role && title === column.title)
    const after = row.cells[here]
    const cell = before.cells[at]
    if (!cell || !after) return cell ?? row.cells[at]
    return joinCells(cell, after, (a, b) => joinText(column.role, a, b))
  })
  return { ...before, cells: byColumn.filter((cell) => cell !== undefined) }
}

/** Prose cut in two is one line again; leads and dates stay on lines of their own unless plainly cut. */
function joinText(role: string, before: string, after: string): string {
  if (role === 'due' && wantsEnd(before, after)) return `${before} ${after}`
  if (role === 'rating' && /^[\p{Ll}|.]$/u.test(after.trim())) return before
  if (role === 'lead') return /[/&,–-]\s*$/.test(before) ? `${before} ${after}` : `${before}\n${after}`
  return startsLower(after) || /^\(/.test(after.trim()) ? joinCut(before, after) : `${before}\n${after}`
}
