import { allFrom } from '#src/kit/all-from.ts'
import { countDates, looksLikeDue, partDates } from '#src/features/imports/plan/dates/dates.ts'
import type { GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import { cellsOf, type PlanRow } from './events.ts'
import { type Answers, bulletsOf } from './answers.ts'
import { partInner } from './inner-fields.ts'
import { numberedLines } from './numbered-lines.ts'
import { isFindingTag, linesOfCell, onePart, type Part, partings } from './pieces.ts'
import type { Titled } from './row-fields.ts'
import { dueOf, ratingOf, type Share, type SharedDue, type SharedRating } from './row-shares.ts'
import { runOnValues } from './run-on-values.ts'
import { partWhoWhen, saysBoth } from './who-when.ts'

/** One action of a row with its own share of the row's cells. */
export type OneAction = {
  part: Part
  leads: Titled[]
  due: SharedDue
  rating: SharedRating
  success: string[]
  impact: string
  findings: string[]
  fields: Titled[]
  leadNotes: string[]
  note: string | null
}

/**
 * The actions of a row. A cell holds several where the leads, dates or ratings beside it come in just as
 * many lines, or where its table answers findings by bullets; else it is one, and a person is told.
 */
export function actionsOf(row: PlanRow, answers: Answers): OneAction[] {
  const cell = cellsOf(row, 'action')[0]?.cell
  if (!cell) return []
  const bullets = answers === null ? [] : bulletsOf(row)
  if (answers === 'together' && bullets.length > 0)
    return bullets.map((part) => oneAction(row, part, (of) => of.text))
  const ways = partings(cell)
  const parts = sharingParts(row, ways) ?? (bullets.length > 0 ? bullets : undefined)
  if (parts) {
    const values = ranOn(row, parts)
    const shareOf = sharedBy(parts)
    return parts.map((part, at) => oneAction(row, part, (of) => values.get(of)?.[at] ?? shareOf(of, at)))
  }
  const whole = onePart(cell)
  const { ref } = partRef(whole.text)
  const one = oneAction(row, whole, (of) => numberedLines(of, [ref])?.[0] ?? of.text)
  return [
    {
      ...one,
      note: ways.length > 0 && trackedLines(row) > 1 ? 'One cell may hold several actions' : null,
    },
  ]
}

/** The way of parting a cell that agrees with what is tracked beside it. */
function sharingParts(row: PlanRow, ways: Part[][]): Part[] | undefined {
  return (
    ways.find((way) => agree(row, way.length)) ??
    ways.find((way) => numbered(row, way)) ??
    ways.find((way) => ranOn(row, way).size > 0)
  )
}

/** Beside numbered actions: the leads, dates and ratings whose lines a printed page ran together, shared out again. */
function ranOn(row: PlanRow, parts: Part[]): ReadonlyMap<GridCell, string[]> {
  const values = new Map<GridCell, string[]>()
  if (!parts.every(({ text }) => partRef(text).ref !== null)) return values
  for (const role of ['due', 'rating', 'lead'] as const) {
    // A lead of several words may be one post that leads them all: only beside dates or ratings that ran on is it parted.
    if (role === 'lead' && values.size === 0) break
    for (const { cell } of cellsOf(row, role)) {
      const shared = runOnValues(cell, role, parts.length)
      if (shared !== null) values.set(cell, shared)
    }
  }
  return values
}

/** Leads or dates that begin with the numbers of these actions; what else is tracked does so too, or serves all. */
function numbered(row: PlanRow, parts: Part[]): boolean {
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

function trackedLines(row: PlanRow): number {
  return Math.max(0, ...tracking(row).map((cell) => linesOfCell(cell).length))
}

function tracking(row: PlanRow): GridCell[] {
  return (['lead', 'due', 'rating'] as const).flatMap((role) => cellsOf(row, role).map(({ cell }) => cell))
}

/** Each action's share of a cell: its own line where there are as many lines, else the whole. */
function sharedBy(parts: Part[]): (cell: GridCell, at: number) => string {
  const count = parts.length
  const refs = parts.map(({ text }) => partRef(text).ref)
  const linesOf = onceFor(
    (cell: GridCell) => numberedLines(cell, refs) ?? spreadLines(cell, count) ?? linesOfCell(cell),
  )
  return (cell, at) => (linesOf(cell).length === count ? (linesOf(cell)[at] ?? '') : cell.text)
}

function oneAction(row: PlanRow, part: Part, share: Share): OneAction {
  const texts = (role: Parameters<typeof cellsOf>[1]): Titled[] =>
    cellsOf(row, role)
      .filter(({ cell }) => cell.text !== '')
      .map(({ column, cell }) => ({ title: column.title, text: share(cell) }))
  const { text, fields } = partInner(part.text)
  const said = (role: string): Titled[] =>
    fields.filter((field) => field.role === role).map((field) => ({ title: field.label, text: field.text }))
  const [due] = said('due')
  const [rating] = said('rating')
  const own = { ...whoAndWhen(row, share), rating: ratingOf(row, share) }
  const leads = [...own.leads, ...said('lead'), ...texts('contributor'), ...said('contributor')]
  // Where nobody is named for the action itself, whoever answers for more than it leads it too.
  const over = leads.length === 0 ? texts('theme-lead') : []
  return {
    part: { ...part, text },
    leads: [...leads, ...over],
    due: own.due.text === '' && due ? { ...own.due, text: due.text } : own.due,
    rating: own.rating.text === '' && rating ? { ...rating, fill: own.rating.fill } : own.rating,
    success: allFrom(cellsOf(row, 'success'), ({ cell }) => criteria(cell, share(cell))),
    impact: texts('impact')
      .map(({ text }) => text)
      .join('\n'),
    findings: allFrom(texts('finding'), ({ text }) => text.split('\n').map((line) => oneLine(line))),
    fields: [
      ...texts('progress'),
      ...texts('other'),
      ...texts('theme-lead'),
      ...fields.map((field) => ({ title: field.label, text: field.text })),
    ],
    leadNotes: over.map(({ title }) => `Nobody else is named, so the lead is taken from “${title}”`),
    note: null,
  }
}

/** Who leads and by when: in columns of their own, in one column for both, or in columns of agencies that are ticked. */
function whoAndWhen(row: PlanRow, share: Share): { leads: Titled[]; due: SharedDue } {
  const due = dueOf(row, share)
  const leads = allFrom(cellsOf(row, 'lead'), ({ column, cell }): Titled[] => {
    if (cell.text === '') return []
    if (column.names === undefined) return [{ title: column.title, text: share(cell) }]
    return [{ title: column.title, text: column.names }]
  })
  if (!saysBoth(row)) return { leads, due }
  const both = leads.map(({ title, text }) => ({ title, ...(partWhoWhen(text) ?? { who: text, when: '' }) }))
  const when = both.flatMap((one) => (one.when === '' ? [] : [one.when]))
  if (leads.length > 0)
    return {
      leads: both.map(({ title, who }) => ({ title, text: who })),
      due: due.text === '' ? { ...due, text: when.join('\n') } : due,
    }
  const title = cellsOf(row, 'due')[0]?.column.title ?? ''
  const told = partWhoWhen(due.text)
  return told === null
    ? { leads, due }
    : { leads: [{ title, text: told.who }], due: { ...due, text: told.when } }
}

function criteria(cell: GridCell, share: string): string[] {
  if (share !== cell.text) return [oneLine(share)]
  return cell.paragraphs.map(({ text }) => text.trim()).filter((text) => text !== '' && !isFindingTag(text))
}
