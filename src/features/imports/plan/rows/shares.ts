import { allFrom } from '#src/kit/all-from.ts'
import type { GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import { cellsOf, type PlanRow } from './events.ts'
import { agree, mostLines, numbered, spreadLines } from './agreement.ts'
import type { Answers } from './answers.ts'
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
  /** Who helps, by the title of their own. */
  contributors: Titled[]
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
 * many lines, or where its table sets its actions out so; else it is one, and a person is told.
 */
export function actionsOf(row: PlanRow, answers: Answers): OneAction[] {
  const cell = cellsOf(row, 'action')[0]?.cell
  if (!cell) return []
  const told = tellingParts(row, answers)
  const doubted = (made: OneAction[]): OneAction[] =>
    made.map((one) => ({ ...one, note: answers?.note ?? null }))
  if (told !== undefined && answers?.together === true) return doubted(ledTogether(row, told))
  const ways = partings(cell)
  const shared = sharingParts(row, ways)
  if (shared === undefined && told !== undefined) return doubted(sharedOut(row, told))
  if (shared !== undefined) return sharedOut(row, shared)
  const whole = onePart(cell)
  const { ref } = partRef(whole.text)
  const one = oneAction(row, whole, (of) => numberedLines(of, [ref])?.[0] ?? of.text)
  return [
    {
      ...one,
      note: ways.length > 0 && mostLines(row) > 1 ? 'One cell may hold several actions' : null,
    },
  ]
}

/** The actions of a row by the way in which its table sets several out; undefined where this row holds one. */
function tellingParts(row: PlanRow, answers: Answers): Part[] | undefined {
  const parts = answers?.partsOf(row) ?? []
  return parts.length > 0 ? parts : undefined
}

/** The actions of a row, each with its own share of what stands beside them. */
function sharedOut(row: PlanRow, parts: Part[]): OneAction[] {
  const values = ranOn(row, parts)
  const shareOf = sharedBy(parts)
  return parts.map((part, at) => oneAction(row, part, (of) => values.get(of)?.[at] ?? shareOf(of, at)))
}

/** Several people beside several actions, and not one each, lead them all; dates and ratings may still be one each. */
function ledTogether(row: PlanRow, parts: Part[]): OneAction[] {
  const shareOf = sharedBy(parts)
  const apart = [...cellsOf(row, 'due'), ...cellsOf(row, 'rating')].map(({ cell }) => cell)
  return parts.map((part, at) =>
    oneAction(row, part, (of) => (apart.includes(of) ? shareOf(of, at) : of.text)),
  )
}

/** The way of parting a cell that agrees with what is tracked beside it. */
function sharingParts(row: PlanRow, ways: Part[][]): Part[] | undefined {
  return (
    ways.find((way) => agree(row, way.length)) ??
    ways.find((way) => numbered(row, way)) ??
    ways.find((way) => ranOn(row, way).size > 0)
  )
}

/** Whether dates or ratings stand beside actions, one for each. */
function isTracked(row: PlanRow, count: number): boolean {
  return [...cellsOf(row, 'due'), ...cellsOf(row, 'rating')].some(
    ({ cell }) => linesOfCell(cell).length === count,
  )
}

/** Beside numbered actions: the leads, dates and ratings whose lines a printed page ran together, shared out again. */
function ranOn(row: PlanRow, parts: Part[]): ReadonlyMap<GridCell, string[]> {
  const values = new Map<GridCell, string[]>()
  if (!parts.every(({ text }) => partRef(text).ref !== null)) return values
  for (const role of ['due', 'rating', 'lead'] as const) {
    // A lead of several words may be one post that leads them all: only beside a date or a rating each is it parted.
    if (role === 'lead' && values.size === 0 && !isTracked(row, parts.length)) break
    for (const { cell } of cellsOf(row, role)) {
      const shared = runOnValues(cell, role, parts.length)
      if (shared !== null) values.set(cell, shared)
    }
  }
  return values
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
  const leads = [...own.leads, ...said('lead')]
  const contributors = [...texts('contributor'), ...said('contributor')]
  // Where nobody is named for the action itself, whoever answers for more than it leads it too.
  const over = leads.length + contributors.length === 0 ? texts('theme-lead') : []
  return {
    part: { ...part, text },
    leads: [...leads, ...over],
    contributors,
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
