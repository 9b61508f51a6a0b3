import { cellsOf, type PlanRow } from './events.ts'
import { countDates, parseDue } from './dates.ts'
import type { GridCell } from './grid.ts'
import { isFindingTag, linesOfCell, onePart, type Part, partings } from './pieces.ts'
import { TICK } from './contents.ts'
import { oneLine } from './wording.ts'

type Titled = { title: string; text: string }

/** One action of a row with its own share of the row's cells. */
export type OneAction = {
  part: Part
  leads: Titled[]
  due: { text: string; others: Titled[]; notes: string[] }
  rating: { title: string; text: string; fill: string | undefined }
  success: string[]
  impact: string
  findings: string[]
  fields: Titled[]
  note: string | null
}

type Share = (cell: GridCell) => string

/**
 * The actions of a row. A cell holds several where the leads, dates or ratings beside it come in just as
 * many lines; else it is one, and a person is told.
 */
export function actionsOf(row: PlanRow): OneAction[] {
  const cell = cellsOf(row, 'action')[0]?.cell
  if (!cell) return []
  const parts = partings(cell).find((way) => agree(row, way.length))
  if (parts) return parts.map((part, at) => oneAction(row, part, sharedBy(parts.length, at)))
  const one = oneAction(row, onePart(cell), ({ text }) => text)
  return [{ ...one, note: partings(cell).length > 0 && trackedLines(row) > 1 ? 'One cell may hold several actions' : null }]
}

/** The lines of leads, dates and ratings agree with a count of actions: each has as many, or only one for all. */
function agree(row: PlanRow, count: number): boolean {
  const dates = cellsOf(row, 'due').map(({ cell }) => Math.max(linesOfCell(cell).length, countDates(cell.text)))
  const lines = [...tracking(row).map((cell) => linesOfCell(cell).length), ...dates.filter((number) => number > count)]
  return lines.some((number) => number === count) && lines.every((number) => number === count || number <= 1)
}

function trackedLines(row: PlanRow): number {
  return Math.max(0, ...tracking(row).map((cell) => linesOfCell(cell).length))
}

function tracking(row: PlanRow): GridCell[] {
  return (['lead', 'due', 'rating'] as const).flatMap((role) => cellsOf(row, role).map(({ cell }) => cell))
}

/** Each action's share of a cell: its own line where there are as many lines, else the whole. */
function sharedBy(count: number, at: number): Share {
  return (cell) => {
    const lines = linesOfCell(cell)
    return lines.length === count ? (lines[at] ?? '') : cell.text
  }
}

function oneAction(row: PlanRow, part: Part, share: Share): OneAction {
  const texts = (role: Parameters<typeof cellsOf>[1]): Titled[] =>
    cellsOf(row, role).flatMap(({ column, cell }) => (cell.text === '' ? [] : [{ title: column.title, text: share(cell) }]))
  return {
    part,
    leads: texts('lead'),
    due: dueOf(row, share),
    rating: ratingOf(row, share),
    success: cellsOf(row, 'success').flatMap(({ cell }) => criteria(cell, share(cell))),
    impact: texts('impact').map(({ text }) => text).join('\n'),
    findings: texts('finding').flatMap(({ text }) => text.split('\n').map((line) => oneLine(line))),
    fields: [...texts('progress'), ...texts('other'), ...texts('theme-lead')],
    note: null,
  }
}

function criteria(cell: GridCell, share: string): string[] {
  if (share !== cell.text) return [oneLine(share)]
  return cell.paragraphs.map(({ text }) => text.trim()).filter((text) => text !== '' && !isFindingTag(text))
}

/** A revised date that names a day beats the first, which is kept under its title; struck dates count for nothing. */
function dueOf(row: PlanRow, share: Share): OneAction['due'] {
  const first = cellsOf(row, 'due')[0]
  const revised = cellsOf(row, 'revised')[0]
  const live = first === undefined ? '' : unstruck(first.cell, share(first.cell))
  const struck = first !== undefined && live !== share(first.cell) ? [{ title: first.column.title, text: share(first.cell) }] : []
  const later = revised === undefined ? '' : share(revised.cell)
  if (revised === undefined || later.trim() === '') return { text: live, others: struck, notes: struck.length > 0 ? ['A struck date was passed over'] : [] }
  if (live === '' || parseDue(later).due.date !== null) {
    const others = first === undefined || live === '' ? [] : [{ title: first.column.title, text: live }]
    return { text: later, others: [...struck, ...others], notes: others.length > 0 ? ['The revised date was taken in place of the first'] : [] }
  }
  return { text: live, others: [...struck, { title: revised.column.title, text: later }], notes: [] }
}

function unstruck(cell: GridCell, share: string): string {
  const kept = cell.paragraphs.filter(({ struck }) => struck !== true).map(({ text }) => text)
  return share === cell.text && kept.length > 0 && kept.length < cell.paragraphs.length ? kept.join('\n') : share
}

function ratingOf(row: PlanRow, share: Share): OneAction['rating'] {
  const cells = cellsOf(row, 'rating')
  const ticked = cells.filter(({ column, cell }) => column.tick === true && TICK.test(cell.text.trim()))
  const written = cells.find(({ column, cell }) => column.tick !== true && (cell.text !== '' || cell.fill !== undefined))
  if (ticked.length > 0 && (written === undefined || written.cell.text === '')) {
    const names = ticked.map(({ column }) => oneLine(column.title.split(': ').at(-1) ?? ''))
    return { title: ticked[0]?.column.title ?? '', text: names.join('\n'), fill: undefined }
  }
  if (written === undefined) return { title: '', text: '', fill: undefined }
  return { title: written.column.title, text: share(written.cell), fill: written.cell.fill }
}

