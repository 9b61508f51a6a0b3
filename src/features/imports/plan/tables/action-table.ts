import type { SourceKind, Table } from '#src/kit/documents/source-document.ts'
import type { Column } from '#src/features/imports/plan/columns/column.ts'
import type { PlanEvent } from '#src/features/imports/plan/rows/events.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import type { GridRow } from './grid.ts'
import type { LikeRows } from './like-tables.ts'
import type { OtherRows } from './other-rows.ts'

/** A table of actions: its columns, and its rows as they come. */
export type ActionTable = {
  table: Table
  columns: Column[]
  titles: string[]
  events: PlanEvent[]
  /** Title rows above the heading row that name no level. */
  titleRows: GridRow[]
  /** Its own heading row, to be kept; none where it goes on with the table before. */
  headerRows: GridRow[]
  /** Copies of the heading row, which may go. */
  repeated: GridRow[]
  /** What stands in the same grid under titles of its own and is no list of actions: measures, costs, people. */
  others: OtherRows[]
}

/** The columns that a table without titles may go on with, and what was said of them (`told`). */
export type Before = { columns: Column[]; titles: string[]; told: ReadonlyMap<string, Role> } | null

/** `sure`: only a table whose titles name the work is taken for one of actions. */
export type Manner = { kind: SourceKind; sure: boolean; likeRows: LikeRows }
