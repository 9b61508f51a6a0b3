import type { SourceKind, Table } from '#src/kit/documents/source-document.ts'
import { alignRows, columnsByContents } from '#src/features/imports/plan/columns/alignment.ts'
import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { isInitials, kindOf } from '#src/features/imports/plan/leads/lead-kinds.ts'
import { aboutRow, aboutTable } from '#src/features/imports/plan/levels/about-level.ts'
import {
  bannerOf,
  labelsOf,
  ourBanner,
  saidBelow,
  saidOf,
  wordsBelow,
} from '#src/features/imports/plan/levels/banners.ts'
import type { Column } from '#src/features/imports/plan/columns/column.ts'
import { assignColumns } from '#src/features/imports/plan/columns/columns.ts'
import { contentsOf } from '#src/features/imports/plan/columns/contents.ts'
import { findHeader, type Header, repeatsHeader } from '#src/features/imports/plan/columns/headers.ts'
import { areOurs, ourHead } from '#src/features/imports/plan/columns/our-columns.ts'
import { noActions, saidColumns, saidHeader } from '#src/features/imports/plan/columns/said-header.ts'
import { isAction, retitled } from '#src/features/imports/plan/columns/retitled.ts'
import type { ReadScale } from '#src/features/imports/plan/ratings/scales.ts'
import { oneLine, partRef, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { type GridRow, gridOf, ownCells } from './grid.ts'
import { labelTable } from './label-tables.ts'
import { takesOther } from './other-rows.ts'
import { isNone } from './standing.ts'
import type { ActionTable, Before, Manner } from './action-table.ts'
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
  return first.header || isOtherTitles(texts) || (rows.length > 2 && texts.every((text) => isTitleLike(text)))
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

type Gathering = { header: Header | null; columns: Column[]; kind: SourceKind; scale: ReadScale }

/** Walks a table from top to bottom, a new heading row changing the columns from there on. */
function gather(table: Table, rows: GridRow[], { header, columns, kind, scale }: Gathering): ActionTable {
  const titles = header?.titles ?? columns.map(({ title }) => title)
  const made: ActionTable = {
    table,
    columns,
    titles,
    events: [],
    titleRows: [],
    headerRows: [],
    repeated: [],
    others: [],
  }
  const start = header === null ? 0 : header.last + 1
  if (header) {
    made.headerRows.push(...rows.slice(header.first, header.last + 1))
    for (const row of rows.slice(0, header.first)) takePreface(made, row)
  }
  walk(
    made,
    rows.slice(start).filter((row) => ownCells(row).length > 0),
    { kind, scale },
  )
  return made
}

/** Takes the rows below the titles one by one. */
function walk(made: ActionTable, rest: GridRow[], { kind, scale }: Pick<Gathering, 'kind' | 'scale'>): void {
  const preface = made.events.length
  let boundary = true
  for (let at = 0; at < rest.length; at += 1) {
    const end = takesOther(made, rest, at)
    if (end > at) {
      at = end - 1
      continue
    }
    const turned = at > 0 && rest[at]?.source.page !== rest[at - 1]?.source.page
    if (takesTitles(made, rest, at, scale)) boundary = true
    else {
      const inLabels = made.events.length > preface && afterLabels(made)
      takeRow(made, rest, at, { boundary: boundary || turned, kind, inLabels })
      boundary = false
    }
  }
}

/** A copy of the titles, or new titles that hold from here on. */
function takesTitles(made: ActionTable, rest: GridRow[], at: number, scale: ReadScale): boolean {
  const row = rest[at]
  if (!row) return false
  if (repeatsHeader(row, made.titles)) {
    made.repeated.push(row)
    return true
  }
  const again = retitled(made.columns, rest, at, scale)
  if (again === null) return false
  made.headerRows.push(row)
  made.columns = again
  return true
}

function takePreface(made: ActionTable, row: GridRow): void {
  if (ownCells(row).length === 0) return
  const labels = labelsOf(row, true)
  const said = saidOf(row)
  const banner =
    labels === null
      ? (wordsBelow(row, made.events.at(-1)) ??
        bannerOf(row, { columns: made.columns, strict: !goesBelow(made, row), kind: 'text', rows: [] }))
      : null
  if (labels) made.events.push(...labels)
  else if (said && made.events.length > 0) made.events.push(said)
  else if (banner && !said) made.events.push(banner)
  else made.titleRows.push(row)
}

/** "1a. Help near home" in a row of its own, below a level that the rows above the titles have named. */
function goesBelow(made: ActionTable, row: GridRow): boolean {
  const ref = partRef(oneLine(ownCells(row)[0]?.text ?? '')).ref
  return made.events.at(-1)?.type === 'level' && ref !== null && /\d/.test(ref)
}

type Taking = { boundary: boolean; kind: SourceKind; inLabels: boolean }

/** Gives the events of one row. */
function takeRow(made: ActionTable, rest: GridRow[], at: number, { boundary, kind, inLabels }: Taking): void {
  const row = rest[at]
  if (!row) return
  const ours = areOurs(made.titles) ? (ourBanner(row) ?? aboutRow(row)) : null
  if (ours !== null) {
    made.events.push(ours)
    return
  }
  const labels = labelsOf(row, ownCells(row).length === 2 && inLabels)
  const said = labels === null ? (saidOf(row) ?? saidBelow(row, made.events.at(-1))) : null
  const banner =
    labels === null ? bannerOf(row, { columns: made.columns, strict: false, kind, rows: rest }) : null
  if (labels) made.events.push(...labels)
  else if (said) made.events.push(said)
  else if (banner) made.events.push(banner)
  else
    made.events.push({
      type: 'row',
      columns: made.columns,
      cells: row.cells,
      source: row.source,
      boundary,
      kind,
    })
}

function afterLabels(made: ActionTable): boolean {
  const last = made.events.at(-1)
  return last?.type === 'field' || (last?.type === 'level' && last.ref !== null && last.keys.length > 1)
}
