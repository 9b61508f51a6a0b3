import { countDates } from '#src/features/imports/plan/dates/dates.ts'
import { partRef } from '#src/features/imports/plan/words/wording.ts'
import { agree, mostLines } from './agreement.ts'
import { cellsOf, ownText, type PlanRow } from './events.ts'
import { bulleted, holdsLines, linesOfCell, numberedParts, paragraphsOf, type Part } from './pieces.ts'

/**
 * How a table sets out several actions in one cell: `partsOf` gives those of a row, none where it holds one; `together`
 * is whether whoever stands beside them leads them all, and `note` what a person should look at.
 */
export type Answers = { partsOf: (row: PlanRow) => Part[]; together: boolean; note: string | null } | null

/** What the rows of a table show together: bullets or paragraphs that answer a finding, or numbers that tell actions apart. */
export function answersOf(rows: PlanRow[]): Answers {
  const told = rows.filter((row) => ownText(row, 'action') !== '')
  const lined = told.filter((row) => cellsOf(row, 'action').some(({ cell }) => holdsLines(cell)))
  for (const { partsOf, holds, mayLead, note = null } of WAYS) {
    const several = lined.filter((row) => partsOf(row).length > 1)
    if (several.length < 2 || !holds(several, told)) continue
    const apart = several.some((row) => leadTogether(row, partsOf(row).length))
    return { partsOf, together: (apart && mayLead(several)) || oneForAll(several, partsOf), note }
  }
  return null
}

/** `mayLead`: whether several who stand beside several actions may lead them all. */
type Way = {
  partsOf: (row: PlanRow) => Part[]
  holds: (several: PlanRow[], told: PlanRow[]) => boolean
  mayLead: (several: PlanRow[]) => boolean
  note?: string
}

const WAYS: Way[] = [
  {
    partsOf: bulletsOf,
    holds: (several, told) => several.length >= told.length * 0.5,
    mayLead: () => true,
  },
  // Numbers say whose a line beside them is; what they do not share out serves all of a row's actions anyhow.
  { partsOf: numberedOf, holds: numbersTell, mayLead: () => false },
  {
    partsOf: proseOf,
    holds: (several, told) => told.length >= 3 && several.length >= told.length * 0.6,
    mayLead: (several) => !isListed(several),
    note: 'Each paragraph of the cell was taken for an action',
  },
  // In some rows each paragraph has its own lead or date: in the rest they are actions as well.
  {
    partsOf: proseOf,
    holds: (several) => {
      const shared = several.filter((row) => agree(row, proseOf(row).length)).length
      return shared >= 2 && shared >= several.length * 0.5
    },
    mayLead: () => false,
  },
]

/** The bullets by which a row answers what stands before them; none where it is set out otherwise. */
function bulletsOf(row: PlanRow): Part[] {
  if (ownText(row, 'parent') === '' && !asksForSeveral(row)) return []
  return cellsOf(row, 'action').flatMap(({ cell }) => bulleted(cell))
}

/** "1. …", "2. …" or "(4a) …", "(4b) …", each on a line of its own. */
function numberedOf(row: PlanRow): Part[] {
  const parts = cellsOf(row, 'action').flatMap(({ cell }) => numberedParts(cell))
  return parts.length > 1 && parts.every(({ text }) => partRef(text).text.split(' ').length >= 3) ? parts : []
}

/** The numbers go on from row to row, or what stands beside the lines of one row comes in as many, and in no row in others. */
function numbersTell(several: PlanRow[], told: PlanRow[]): boolean {
  const refs = told.flatMap((row) => {
    const parts = numberedOf(row).map(({ text }) => text)
    return (parts.length > 0 ? parts : [ownText(row, 'action')]).map((text) => partRef(text).ref)
  })
  const goesOn = refs.every((ref) => ref !== null && /\d/.test(ref)) && new Set(refs).size === refs.length
  if (goesOn) return true
  return (
    several.some((row) => agree(row, numberedOf(row).length)) &&
    !several.some((row) => leadTogether(row, numberedOf(row).length))
  )
}

/** Paragraphs beside what they answer. */
function proseOf(row: PlanRow): Part[] {
  const [action] = cellsOf(row, 'action')
  if (action === undefined || ownText(row, 'parent') === '') return []
  return paragraphsOf(action.cell)
}

/** "Actions" in a table without a level of its own, as in a form below the heading that names what it is for. */
function asksForSeveral(row: PlanRow): boolean {
  const [action] = cellsOf(row, 'action')
  return (
    action !== undefined &&
    !row.columns.some(({ role }) => role === 'parent') &&
    SEVERAL.test(action.column.title)
  )
}

const SEVERAL = /\b(?:actions|activit(?:y|ies)|tasks|steps)\b|\(s\)/i

/** The leads beside a row's actions are several, and not one an action: they lead them all together. */
function leadTogether(row: PlanRow, count: number): boolean {
  return cellsOf(row, 'lead').some(({ cell }) => {
    const lines = linesOfCell(cell).length
    return lines > 1 && lines !== count
  })
}

/**
 * Whether what stands beside the actions of a row is the row's: none of these rows has a date or a rating for each
 * action, and no more have a lead for each than one for all.
 */
function oneForAll(several: PlanRow[], partsOf: (row: PlanRow) => Part[]): boolean {
  const leads = several.map((row) => ({ count: partsOf(row).length, lines: mostLines(row, ['lead']) }))
  const each = leads.filter(({ count, lines }) => lines === count).length
  return !isListed(several) && each > 0 && leads.filter(({ lines }) => lines === 1).length >= each
}

/** Whether several dates or ratings stand beside the actions of some row. */
function isListed(several: PlanRow[]): boolean {
  return several.some(
    (row) =>
      mostLines(row, ['due']) > 1 ||
      mostLines(row, ['rating']) > 1 ||
      cellsOf(row, 'due').some(({ cell }) => countDates(cell.text) > 1),
  )
}
