import { cellsOf, type PlanRow } from './events.ts'
import { countDates, looksLikeDue, parseDue, partDates } from './dates.ts'
import type { GridCell } from './grid.ts'
import { partInner } from './inner-fields.ts'
import { isFindingTag, linesOfCell, onePart, type Part, partings } from './pieces.ts'
import { TICK } from './contents.ts'
import type { Titled } from './row-fields.ts'
import { oneLine } from './wording.ts'

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
  return [
    {
      ...one,
      note: partings(cell).length > 0 && trackedLines(row) > 1 ? 'One cell may hold several actions' : null,
    },
  ]
}

/** The lines of leads, dates and ratings agree with a count of actions: each has as many, or only one for all. */
function agree(row: PlanRow, count: number): boolean {
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
function spreadLines(cell: GridCell, count: number): string[] | null {
  const lines = linesOfCell(cell)
  if (lines.length !== 1) return null
  const text = oneLine(cell.text)
  const words = text.split(' ')
  const size = words.length / count
  const chunks = Array.from({ length: count }, (_, at) => words.slice(at * size, (at + 1) * size).join(' '))
  if (size >= 2 && Number.isInteger(size) && new Set(chunks).size === 1) return chunks
  const dates = partDates(text)
  return dates.length === count && looksLikeDue(text) ? dates : null
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

function trackedLines(row: PlanRow): number {
  return Math.max(0, ...tracking(row).map((cell) => linesOfCell(cell).length))
}

function tracking(row: PlanRow): GridCell[] {
  return (['lead', 'due', 'rating'] as const).flatMap((role) => cellsOf(row, role).map(({ cell }) => cell))
}

/** Each action's share of a cell: its own line where there are as many lines, else the whole. */
function sharedBy(count: number, at: number): Share {
  return (cell) => {
    const lines = spreadLines(cell, count) ?? linesOfCell(cell)
    return lines.length === count ? (lines[at] ?? '') : cell.text
  }
}

function oneAction(row: PlanRow, part: Part, share: Share): OneAction {
  const texts = (role: Parameters<typeof cellsOf>[1]): Titled[] =>
    cellsOf(row, role).flatMap(({ column, cell }) =>
      cell.text === '' ? [] : [{ title: column.title, text: share(cell) }],
    )
  const { text, fields } = partInner(part.text)
  const said = (role: string): Titled[] =>
    fields.flatMap((field) => (field.role === role ? [{ title: field.label, text: field.text }] : []))
  const [due] = said('due')
  const [rating] = said('rating')
  const own = { due: dueOf(row, share), rating: ratingOf(row, share) }
  return {
    part: { ...part, text },
    leads: [...texts('lead'), ...said('lead'), ...texts('contributor'), ...said('contributor')],
    due: own.due.text === '' && due ? { ...own.due, text: due.text } : own.due,
    rating: own.rating.text === '' && rating ? { ...rating, fill: own.rating.fill } : own.rating,
    success: cellsOf(row, 'success').flatMap(({ cell }) => criteria(cell, share(cell))),
    impact: texts('impact')
      .map(({ text }) => text)
      .join('\n'),
    findings: texts('finding').flatMap(({ text }) => text.split('\n').map((line) => oneLine(line))),
    fields: [
      ...texts('progress'),
      ...texts('other'),
      ...texts('theme-lead'),
      ...fields.map((field) => ({ title: field.label, text: field.text })),
    ],
    note: null,
  }
}

function criteria(cell: GridCell, share: string): string[] {
  if (share !== cell.text) return [oneLine(share)]
  return cell.paragraphs.map(({ text }) => text.trim()).filter((text) => text !== '' && !isFindingTag(text))
}

/** A revised date that names a day beats the first, which is kept under its title; struck dates count for nothing. */
function dueOf(row: PlanRow, share: Share): OneAction['due'] {
  const first = firstDue(row, share)
  const [revised] = cellsOf(row, 'revised')
  const later = revised ? share(revised.cell).trim() : ''
  if (!revised || later === '') return first
  const { text, others, notes } = first
  if (text === '') return { ...first, text: later }
  if (parseDue(later).due.date === null) {
    return { text, others: [...others, { title: revised.column.title, text: later }], notes }
  }
  const title = cellsOf(row, 'due')[0]?.column.title ?? ''
  return {
    text: later,
    others: [...others, { title, text }],
    notes: ['The revised date was taken in place of the first'],
  }
}

function firstDue(row: PlanRow, share: Share): OneAction['due'] {
  const [due] = cellsOf(row, 'due')
  if (!due) return { text: '', others: [], notes: [] }
  const written = share(due.cell)
  const text = unstruck(due.cell, written)
  if (text === written) return { text, others: [], notes: [] }
  return {
    text,
    others: [{ title: due.column.title, text: written }],
    notes: ['A struck date was passed over'],
  }
}

function unstruck(cell: GridCell, share: string): string {
  const kept = cell.paragraphs.filter(({ struck }) => struck !== true).map(({ text }) => text)
  return share === cell.text && kept.length > 0 && kept.length < cell.paragraphs.length
    ? kept.join('\n')
    : share
}

function ratingOf(row: PlanRow, share: Share): OneAction['rating'] {
  const cells = cellsOf(row, 'rating')
  const ticked = cells.filter(({ column, cell }) => column.tick === true && TICK.test(cell.text.trim()))
  const written = cells.find(
    ({ column, cell }) => column.tick !== true && (cell.text !== '' || cell.fill !== undefined),
  )
  if (ticked.length > 0 && (written === undefined || written.cell.text === '')) {
    const names = ticked.map(({ column }) => oneLine(column.title.split(': ').at(-1) ?? ''))
    return { title: ticked[0]?.column.title ?? '', text: names.join('\n'), fill: undefined }
  }
  if (written === undefined) return { title: '', text: '', fill: undefined }
  return { title: written.column.title, text: share(written.cell), fill: written.cell.fill }
}
