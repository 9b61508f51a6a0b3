import {
  type Block,
  cellText,
  type Row,
  type SourceDocument,
  type Table,
} from '#src/kit/documents/source-document.ts'
import type { DraftSource } from './plan/plan-draft.ts'

export type ExcerptCell = { text: string; colspan: number; rowspan: number }
export type ExcerptRow = { cells: ExcerptCell[]; marked: boolean }

/** The part of a document around one row of it, as it stands there. */
export type Excerpt = {
  where: string
  heading: string | null
  headers: ExcerptRow[]
  rows: ExcerptRow[]
  lines: { text: string; marked: boolean }[]
  before: number
  after: number
}

const rowsBefore = 2
const rowsAfter = 3
const linesAround = 3

/** Null where the place is not known. */
export function excerptOf(document: SourceDocument, source: DraftSource): Excerpt | null {
  const table = document.blocks.find(
    (block): block is Table => block.type === 'table' && block.source.table === source.table,
  )
  if (source.table !== undefined && table !== undefined) return excerptOfTable(document, table, source)
  const at = document.blocks.findIndex((block) => block.type === 'paragraph' && standsAt(block, source))
  if (at < 0) return null
  const from = Math.max(0, at - linesAround)
  const around = document.blocks.slice(from, at + linesAround + 1)
  return {
    where: whereOf(document, source),
    heading: null,
    headers: [],
    rows: [],
    lines: around.map((block, index) => ({ text: textOf(block), marked: from + index === at })),
    before: 0,
    after: 0,
  }
}

function excerptOfTable(document: SourceDocument, table: Table, source: DraftSource): Excerpt {
  const found = table.rows.findIndex((row) => row.source.row === source.row)
  const at = Math.max(found, 0)
  const heads = table.rows.findIndex((row) => row.header !== true)
  const headCount = heads > 0 ? heads : at > rowsBefore ? 1 : 0
  const from = Math.max(headCount, at - rowsBefore)
  const to = Math.min(table.rows.length, at + rowsAfter + 1)
  return {
    where: whereOf(document, source),
    heading: table.title ?? headingAbove(document.blocks, table),
    headers: cut(table.rows, 0, headCount).map((cells) => ({ cells, marked: false })),
    rows: cut(table.rows, from, to).map((cells, index) => ({ cells, marked: from + index === found })),
    lines: [],
    before: from - headCount,
    after: table.rows.length - to,
  }
}

/** The rows from..to as a table of their own: a cell merged from above begins at the first of them. */
function cut(rows: readonly Row[], from: number, to: number): ExcerptCell[][] {
  const cutRows: { column: number; cell: ExcerptCell }[][] = rows.slice(from, to).map(() => [])
  rows.slice(0, to).forEach((row, at) => {
    for (const cell of row.cells) {
      const first = Math.max(at, from)
      const last = Math.min(at + Math.max(cell.rowspan, 1), to)
      if (last <= first) continue
      cutRows[first - from]?.push({
        column: cell.column,
        cell: { text: cellText(cell), colspan: cell.colspan, rowspan: last - first },
      })
    }
  })
  return cutRows.map((cells) => cells.sort((one, other) => one.column - other.column).map(({ cell }) => cell))
}

function headingAbove(blocks: readonly Block[], table: Table): string | null {
  const above = blocks.slice(0, blocks.indexOf(table)).reverse()
  const heading = above.find((block) => block.type === 'paragraph' && /^(?:heading|title)$/.test(block.style))
  return heading === undefined ? null : textOf(heading)
}

function standsAt({ source }: Block, place: DraftSource): boolean {
  return place.line === undefined
    ? place.page !== undefined && source.page === place.page
    : source.line === place.line
}

function textOf(block: Block): string {
  return block.type === 'paragraph' ? block.text : (block.rows[0]?.cells.map(cellText).join(' | ') ?? '')
}

function whereOf(document: SourceDocument, { page, table, row, line }: DraftSource): string {
  if (page !== undefined)
    return document.pages === undefined ? `page ${page}` : `page ${page} of ${document.pages}`
  if (row !== undefined) return `table ${table ?? 1}, row ${row}`
  return line === undefined ? '' : `line ${line}`
}
