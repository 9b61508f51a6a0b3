import type { Source, SourceKind } from '#src/kit/documents/source-document.ts'
import type { Column } from './column.ts'
import type { GridCell } from './grid.ts'

/** A row of actions, its cells standing under the columns. */
export type PlanRow = {
  type: 'row'
  columns: Column[]
  cells: GridCell[]
  source: Source
  /** The first row after a page break, a repeated heading or a new piece of the table. */
  boundary: boolean
  kind: SourceKind
}

/** A level named by a heading, a banner across a table, or a row "Priority 1 | …". */
export type LevelEvent = {
  type: 'level'
  depth: number
  name: string | null
  ref: string | null
  text: string
  keys: readonly object[]
  source: Source
}

/** "Overall lead | Amina Yusuf": something said of the level that is open. */
export type FieldEvent = {
  type: 'field'
  label: string
  value: string
  keys: readonly object[]
  source: Source
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

export type PlanEvent = PlanRow | LevelEvent | FieldEvent | SuccessEvent | DescriptionEvent

export const cellsOf = (row: PlanRow, role: Column['role']): { column: Column; cell: GridCell }[] =>
  row.columns.flatMap((column, at) => {
    const cell = row.cells[at]
    return column.role === role && cell ? [{ column, cell }] : []
  })

export function textOf(row: PlanRow, role: Column['role']): string {
  return cellsOf(row, role)
    .map(({ cell }) => cell.text)
    .filter((text) => text !== '')
    .join('\n')
}

/** Words of the row's own, not carried from a cell merged above. */
export function ownText(row: PlanRow, role: Column['role']): string {
  return cellsOf(row, role)
    .filter(({ cell }) => cell.carried === 'no')
    .map(({ cell }) => cell.text)
    .filter((text) => text !== '')
    .join('\n')
}
