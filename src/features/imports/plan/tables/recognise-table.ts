import type { SourceKind, Table } from '#src/kit/documents/source-document.ts'
import { alignRows, columnsByContents } from '#src/features/imports/plan/columns/alignment.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import type { Column } from '#src/features/imports/plan/columns/column.ts'
import { assignColumns } from '#src/features/imports/plan/columns/columns.ts'
import { contentsOf } from '#src/features/imports/plan/columns/contents.ts'
import { findHeader, type Header, repeatsHeader } from '#src/features/imports/plan/columns/headers.ts'
import { ourHead } from '#src/features/imports/plan/columns/our-columns.ts'
import { isAction } from '#src/features/imports/plan/columns/retitled.ts'
import { noActions, saidColumns, saidHeader } from '#src/features/imports/plan/columns/said-header.ts'
import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { isInitials, kindOf } from '#src/features/imports/plan/leads/lead-kinds.ts'
import { aboutTable } from '#src/features/imports/plan/levels/about-level.ts'
import { labelsOf } from '#src/features/imports/plan/levels/banners.ts'
import type { ReadScale } from '#src/features/imports/plan/ratings/scales.ts'
import { oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { ActionTable, Before, Manner } from './action-table.ts'
import { type GridRow, gridOf, ownCells } from './grid.ts'
import { labelTable } from './label-tables.ts'
import { isNone } from './standing.ts'
import { gather } from './table-events.ts'
import { isOtherTitles, kindOfTable, notActions } from './tables.ts'

/** Understands a table as actions, or says by null that it is none; what somebody said of its titles comes first. */
export function parseActionTable(
  table: Table,
  scale: ReadScale,
  before: Before,
  manner: Manner,
): ActionTable | null {
  const rows = gridOf(table)
  const said = saidHeader(table, rows, scale.heads)
  if (said !== null) {
    const columns = saidColumns(said, rows, scale)
    return gather(table, rows, { header: said, columns, kind: manner.kind, scale })
  }
  if (scale.heads?.get(table.source.table ?? -1) === noActions) return null
  const about = aboutTable(table, rows)
  if (about !== null) return about
  const ours = ourHead(rows, scale)
  if (ours !== null) return gather(table, rows, { ...ours, kind: manner.kind, scale })
  return recogniseTable(table, scale, before, manner)
}

function recogniseTable(
  table: Table,
  scale: ReadScale,
  before: Before,
  { kind, sure, likeRows }: Manner,
): ActionTable | null {
  const rows = gridOf(table)
  const labels = labelTable(table, rows, before)
  if (labels) return labels
  const header = findHeader(rows)
  const on = before === null ? undefined : following(table, rows, { before, scale, kind, header })
  if (on !== undefined) return on
  if (header === null) return sure ? null : byContents(table, rows, scale, kind)
  const { own, like } = likeRows(rows, header)
  const columns = assignColumns(header.titles, own, scale, like)
  if (sure && columns.some(({ assumed }) => assumed === true)) return null
  if (!isAction(columns) || isNone(header.titles, columns, own, scale)) return null
  return gather(table, rows, { header, columns, kind, scale })
}

/** The table as what goes on with the one before it, null where it does not fit; undefined where it has titles of its own. */
function following(table: Table, rows: GridRow[], of: GoingOn): ActionTable | null | undefined {
  const { before, scale, header } = of
  const anew =
    header !== null && !(inherits(rows, header, before.titles) && isToldAlike(before.told, scale.told))
  const on = anew ? undefined : goingOn(table, rows, of)
  return on === null && header === null && isWider(table, rows, before) ? undefined : on
}

/** It says the titles of the table before it again, and has another column: last year's, with what came of it. */
function isWider(table: Table, rows: GridRow[], before: NonNullable<Before>): boolean {
  return table.columns !== before.columns.length && rows.some((row) => repeatsHeader(row, before.titles))
}

/** A table whose titles say nothing, or that has none: its columns of leads and dates must speak for it. */
function byContents(table: Table, rows: GridRow[], scale: ReadScale, kind: SourceKind): ActionTable | null {
  const filled = rows.filter((row) => ownCells(row).length > 1)
  const [first] = filled
  if (!first || filled.length < 2 || table.columns < 3) return null
  const body = filled.slice(1)
  const plain = columnsByContents(body, scale)
  if (!first.header && isLikeRest(first, plain, scale)) {
    return isTracked(plain) ? gather(table, rows, { header: null, columns: plain, kind, scale }) : null
  }
  const titles = first.cells.map(({ text }) => oneLine(text))
  if (notActions(titles) || kindOfTable(titles, []) !== 'other') return null
  const columns = assignColumns(titles, body, scale)
  const at = rows.indexOf(first)
  const header = { first: at, last: at, titles }
  return isTracked(columns) ? gather(table, rows, { header, columns, kind, scale }) : null
}

function isTracked(columns: Column[]): boolean {
  const roles = new Set(columns.map(({ role }) => role))
  const dated = roles.has('due') || columns.some(({ both }) => both === true)
  return dated && roles.has('lead') && roles.has('action')
}

/** Whether a first row holds what the rows below it hold, and so is no row of titles. */
function isLikeRest(first: GridRow, columns: Column[], scale: ReadScale): boolean {
  return columns.some(({ role }, at) => role === 'due' && contentsOf([first], at, scale).due === 1)
}

/** Titles that are the former table's, however a converter ran them together. */
function inherits(rows: GridRow[], header: Header, titles: string[]): boolean {
  const row = rows[header.first]
  const known = titles.map((title) => plainOf(title)).filter((title) => title !== '')
  const together = (text: string): boolean =>
    known.filter((title) => ` ${plainOf(text)} `.includes(` ${title} `)).length >= 2
  return row !== undefined && repeatsHeader(row, titles) && ownCells(row).some(({ text }) => together(text))
}

/** Titles said again are the former table's unless somebody said of one of the two alone what a column of it means. */
function isToldAlike(before: Told, now: Told = new Map()): boolean {
  return before.size === now.size && [...before].every(([title, role]) => now.get(title) === role)
}

type Told = NonNullable<ReadScale['told']>

type GoingOn = { before: NonNullable<Before>; scale: ReadScale; kind: SourceKind; header: Header | null }

function goingOn(
  table: Table,
  rows: GridRow[],
  { before, scale, kind, header }: GoingOn,
): ActionTable | null {
  const data = rows.filter(
    (row) => ownCells(row).length > 1 && !repeatsHeader(row, before.titles) && labelsOf(row, false) === null,
  )
  if (startsAnew(rows, before.titles)) return null
  const aligned = alignRows(data.length > 0 ? data : rows, before.columns, scale)
  if (aligned === null) return null
  const all = rows.map((row) => aligned.rows[data.indexOf(row)] ?? row)
  const first = header?.first ?? -1
  const found = gather(table, all, {
    header: first < 0 ? null : { first, last: first, titles: before.titles },
    columns: before.columns,
    kind,
    scale,
  })
  return { ...found, repeated: [...found.headerRows, ...found.repeated], headerRows: [] }
}

/** Whether a table has titles of its own that are not those of the table before. */
function startsAnew(rows: GridRow[], titles: string[]): boolean {
  const first = rows.find((row) => ownCells(row).length > 0)
  if (!first || repeatsHeader(first, titles)) return false
  const texts = ownCells(first).map(({ text }) => text)
  if (texts.length < 2) return false
  if (first.header || isOtherTitles(texts)) return true
  const isNarrow = texts.length < titles.length
  const isTitled = texts.every((text) => isTitleLike(text) || (isNarrow && isYear(text)))
  return isTitled && (rows.length > 2 || (isNarrow && texts.some((text) => matchTitle(text) !== null)))
}

/** "2026-27" over a column of figures, in a table narrower than the one before it. */
function isYear(text: string): boolean {
  return /^20\d\d(?: ?[/–-] ?(?:20)?\d\d)?$/.test(text.trim())
}

/** Words that may be a title: few, and neither a date nor a figure nor a reference. */
function isTitleLike(text: string): boolean {
  return (
    text.split(/\s+/).length <= 5 &&
    !/\d|\n/.test(text) &&
    !looksLikeDue(text) &&
    !isInitials(text) &&
    kindOf(text) !== 'name'
  )
}
