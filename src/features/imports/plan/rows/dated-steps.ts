import type { Column } from '#src/features/imports/plan/columns/column.ts'
import { STEP } from '#src/features/imports/plan/columns/step-columns.ts'
import { isPersonsInitials } from '#src/features/imports/plan/leads/lead-kinds.ts'
import { EMPTY, type GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { cellsOf, ownText, type PlanEvent, type PlanRow } from './events.ts'
import { dueInSentence } from './lifted.ts'
import { linesOfCell, ownLines } from './pieces.ts'
import { reworkTables } from './rework.ts'

/**
 * "Milestones and date" line under line in one cell, each line with its own date, and beside them what they lead to,
 * told in every row with a date or leads of its own: that is the action, and the milestones are parts of it.
 */
export function partDatedSteps(events: PlanEvent[]): PlanEvent[] {
  return reworkTables(events, partingOf, parted)
}

/** The columns as they serve the actions and as they serve the steps, and in which of them the steps stand. */
type Parting = { actions: Column[]; steps: Column[]; at: number }

function partingOf(columns: Column[], rows: PlanRow[]): Parting | null {
  const step = columns.find(({ role, title }) => (role === 'action' || role === 'other') && isOfSteps(title))
  const above = step?.role === 'action' ? 'parent' : 'action'
  const whole = columns.findLast(({ role, at }) => role === above && at < (step?.at ?? 0))
  if (step === undefined || whole === undefined || rows.length < 2) return null
  const texts = rows.map((row) => ownWords(row, columns.indexOf(whole)))
  const eachAnew = texts.every((text) => text !== '') && new Set(texts).size === texts.length
  if (!eachAnew || !rows.every((row) => ownText(row, 'due') + ownText(row, 'lead') !== '')) return null
  const at = columns.indexOf(step)
  const dated = rows.filter((row) => areDated(ownLines(row.cells[at])))
  const several = rows.filter((row) => ownLines(row.cells[at]).length > 1)
  if (several.length < 2 || dated.length < rows.length * 0.75) return null
  return {
    at,
    actions: columns.map((column) => {
      const role = column === whole ? 'action' : column === step ? 'other' : column.role
      return { ...column, role }
    }),
    steps: columns.map((column) => {
      const role = column === step ? 'action' : column.role === 'lead' ? 'lead' : 'other'
      return { ...column, role }
    }),
  }
}

/** "Milestones", "Milestones and date". */
function isOfSteps(title: string): boolean {
  return STEP.test(
    plainOf(title).replace(
      / (?:and|with|&|\/|by) (?:(?:target|due|completion) )?(?:dates?|deadlines?|timescales?)$/,
      '',
    ),
  )
}

function ownWords({ cells }: PlanRow, at: number): string {
  const cell = cells[at]
  return cell?.carried === 'no' ? plainOf(cell.text) : ''
}

function areDated(lines: string[]): boolean {
  return lines.length > 0 && lines.every((line) => dueInSentence(line) !== null)
}

/** The action with all that its row says of it, and each milestone below it. */
function parted(row: PlanRow, { actions, steps, at }: Parting): PlanRow[] {
  const lines = ownLines(row.cells[at])
  const people = initialsIn(row)
  const made = lines.map((text): PlanRow => {
    const cell: GridCell = { ...(row.cells[at] ?? EMPTY), text, paragraphs: [{ text }] }
    const who = whoActs(text, people)
    const cells = steps.map(({ role }, of): GridCell => {
      if (of === at) return cell
      return role === 'lead' && who !== null ? { ...EMPTY, text: who, paragraphs: [{ text: who }] } : EMPTY
    })
    return { ...row, columns: steps, cells, step: true }
  })
  return [{ ...row, columns: actions, cells: row.cells.with(at, EMPTY) }, ...made]
}

/** The initials of those whom the row names as leads. */
function initialsIn(row: PlanRow): ReadonlySet<string> {
  const lines = cellsOf(row, 'lead').flatMap(({ cell }) => linesOfCell(cell))
  const initials = (line: string): string => (line.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join('')
  return new Set(lines.map((line) => (isPersonsInitials(line) ? line : initials(line))))
}

/** "By 5 November AY has met …": of those who lead the action, the one whose initials tell who does this. */
function whoActs(text: string, people: ReadonlySet<string>): string | null {
  const found = text.split(/[\s,]+/).filter((word) => isPersonsInitials(word) && people.has(word))
  return found[0] ?? null
}
