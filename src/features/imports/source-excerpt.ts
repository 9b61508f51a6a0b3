import {
  type Block,
  cellText,
  type Piece,
  type Row,
  type SourceDocument,
  type Table,
} from '#src/kit/documents/source-document.ts'
import type { DraftSource } from './plan/plan-draft.ts'
import { cutRows, type ExcerptRow, placeCells, type Placed } from './source-rows.ts'
import { piecesAt } from './source-words.ts'

/** The part of a document around one row of it, as it stands there. */
export type Excerpt = {
  where: string
  heading: string | null
  headers: ExcerptRow[]
  rows: ExcerptRow[]
  lines: { pieces: Piece[]; marked: boolean }[]
  /** The cells of the marked row that hold words, each with the title of its column: for where a table is too wide. */
  marked: { title: string; pieces: Piece[] }[]
  before: number
  after: number
}

const rowsBefore = 2
const rowsAfter = 3
const linesAround = 3

/** Null where the place is not known. `titles`: the words known to head columns, to show the right heading row. */
export function excerptOf(
  document: SourceDocument,
  source: DraftSource,
  titles: ReadonlySet<string> = new Set(),
): Excerpt | null {
  const table = document.blocks.find(
    (block): block is Table => block.type === 'table' && block.source.table === source.table,
  )
  if (source.table !== undefined && table !== undefined)
    return excerptOfTable(document, table, { source, titles })
  const at = document.blocks.findIndex((block) => block.type === 'paragraph' && standsAt(block, source))
  if (at < 0) return null
  const from = Math.max(0, at - linesAround)
  return {
    where: whereOf(document, source),
    heading: null,
    headers: [],
    rows: [],
    lines: linesOf(document.blocks, from, at),
    marked: [],
    before: 0,
    after: 0,
  }
}

function linesOf(blocks: readonly Block[], from: number, marked: number): Excerpt['lines'] {
  const around = blocks.slice(from, marked + linesAround + 1)
  return around.flatMap((block, index) => {
    const at = from + index
    const pieces = block.type === 'table' ? [{ text: textOf(block), struck: false }] : piecesAt(blocks, at)
    return pieces === null ? [] : [{ pieces, marked: at === marked }]
  })
}

type Place = { source: DraftSource; titles: ReadonlySet<string> }

function excerptOfTable(document: SourceDocument, table: Table, { source, titles }: Place): Excerpt {
  const found = table.rows.findIndex((row) => row.source.row === source.row)
  const at = Math.max(found, 0)
  const head = table.rows.findLastIndex((row, index) => index < at && headsColumns(row, titles))
  const from = Math.max(head + 1, at - rowsBefore)
  const to = Math.min(table.rows.length, at + rowsAfter + 1)
  return {
    where: whereOf(document, source),
    heading: table.title ?? headingAbove(document.blocks, table),
    headers: cutRows(table.rows, Math.max(head, 0), head + 1).map((cells) => ({ cells, marked: false })),
    rows: cutRows(table.rows, from, to).map((cells, index) => ({ cells, marked: from + index === found })),
    lines: [],
    marked: found < 0 ? [] : titled(rowAt(table, found), head < 0 ? [] : rowAt(table, head)),
    before: from - (head + 1),
    after: table.rows.length - to,
  }
}

/** A row of several cells, marked as a heading by the format or made of words known to head columns. */
function headsColumns(row: Row, titles: ReadonlySet<string>): boolean {
  const texts = row.cells.map(cellText).filter((text) => text !== '')
  return texts.length > 1 && (row.header === true || texts.every((text) => titles.has(text)))
}

/** One row, with the cells that are merged into it from above. */
function rowAt(table: Table, at: number): Placed[] {
  return placeCells(table.rows, at, at + 1).flat()
}

function titled(cells: readonly Placed[], heads: readonly Placed[]): Excerpt['marked'] {
  return cells
    .filter(({ cell }) => cell.text !== '')
    .map(({ column, cell }) => {
      const over = heads.find((head) => head.column <= column && column < head.column + head.cell.colspan)
      return { title: over?.cell.text ?? '', pieces: cell.pieces }
    })
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
