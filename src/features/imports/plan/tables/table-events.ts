import type { SourceKind, Table } from '#src/kit/documents/source-document.ts'
import type { Column } from '#src/features/imports/plan/columns/column.ts'
import { type Header, repeatsHeader } from '#src/features/imports/plan/columns/headers.ts'
import { areOurs } from '#src/features/imports/plan/columns/our-columns.ts'
import { retitled } from '#src/features/imports/plan/columns/retitled.ts'
import { aboutRow } from '#src/features/imports/plan/levels/about-level.ts'
import {
  bannerOf,
  labelsOf,
  ourBanner,
  saidBelow,
  saidOf,
  wordsBelow,
} from '#src/features/imports/plan/levels/banners.ts'
import type { ReadScale } from '#src/features/imports/plan/ratings/scales.ts'
import { oneLine, partRef } from '#src/features/imports/plan/words/wording.ts'
import type { ActionTable } from './action-table.ts'
import { type GridRow, ownCells } from './grid.ts'
import { takesOther } from './other-rows.ts'

type Gathering = { header: Header | null; columns: Column[]; kind: SourceKind; scale: ReadScale }

/** Walks a table from top to bottom, a new heading row changing the columns from there on. */
export function gather(
  table: Table,
  rows: GridRow[],
  { header, columns, kind, scale }: Gathering,
): ActionTable {
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
