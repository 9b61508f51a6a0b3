import type { Source, SourceKind } from '#src/kit/documents/source-document.ts'
import type { Column } from '#src/features/imports/plan/columns/column.ts'
import type { GridCell } from '#src/features/imports/plan/tables/grid.ts'

/** A row of actions, its cells standing under the columns. */
export type PlanRow = {
  type: 'row'
  columns: Column[]
  cells: GridCell[]
  source: Source
  /** The first row after a page break, a repeated heading or a new piece of the table. */
  boundary: boolean
  kind: SourceKind
  /** Its action is a step of the action last met. */
  step?: true
}

/** A level named by a heading, a banner across a table, or a row "Priority 1 | …". */
export type LevelEvent = {
  type: 'level'
  depth: number
  /** The heading of the level that it stands under by its looks, null where it stands under none; nothing where looks do not say. */
  over?: object | null
  /** What a person should look at: its looks and its number say different things. */
  doubt?: string
  name: string | null
  ref: string | null
  text: string
  keys: readonly object[]
  source: Source
}

/** "Overall lead | Amina Yusuf": something said of the level that is open, or of the action last met; of a level alone where the actions below it say their own. */
export type FieldEvent = {
  type: 'field'
  of?: 'action' | 'level'
  label: string
  value: string
  keys: readonly object[]
  source: Source
  /** What was said right before it, where that is the number of the level that this names. */
  number?: FieldEvent
}

/** Success criteria that stand below a table. */
export type SuccessEvent = {
  type: 'success'
  texts: string[]
  keys: readonly object[]
  titled: boolean
  source: Source
}

/** A longer sentence under a level's name. */
export type DescriptionEvent = { type: 'description'; text: string; keys: readonly object[]; source: Source }

/** What a level of our own plan document says of itself, by the title that it stands under there. */
export type AboutEvent = {
  type: 'about'
  title: string
  lines: string[]
  keys: readonly object[]
  source: Source
}

export type PlanEvent = PlanRow | LevelEvent | FieldEvent | SuccessEvent | DescriptionEvent | AboutEvent

/** The cells of a row under the columns of a role, in their order. */
export function cellsOf(row: PlanRow, role: Column['role']): { column: Column; cell: GridCell }[] {
  const found: { column: Column; cell: GridCell }[] = []
  for (let at = 0; at < row.columns.length; at++) {
    const column = row.columns[at]
    const cell = row.cells[at]
    if (column?.role === role && cell) found.push({ column, cell })
  }
  return found
}

export function textOf(row: PlanRow, role: Column['role']): string {
  return wordsUnder(row, role, () => true)
}

/** Words of the row's own, not carried from a cell merged above. */
export function ownText(row: PlanRow, role: Column['role']): string {
  return wordsUnder(row, role, ({ carried }) => carried === 'no')
}

/** Asked again and again of every row, mostly of columns that it does not have: nothing is put on a list. */
function wordsUnder(
  { columns, cells }: PlanRow,
  role: Column['role'],
  counts: (cell: GridCell) => boolean,
): string {
  let words = ''
  for (let at = 0; at < columns.length; at++) {
    const cell = columns[at]?.role === role ? cells[at] : undefined
    if (cell === undefined || cell.text === '' || !counts(cell)) continue
    words = words === '' ? cell.text : `${words}\n${cell.text}`
  }
  return words
}
