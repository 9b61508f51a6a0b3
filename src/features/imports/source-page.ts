import {
  type Block,
  type Paragraph,
  type Piece,
  type Source,
  type SourceDocument,
  type Table,
} from '#src/kit/documents/source-document.ts'
import type { DraftSource } from './plan/plan-draft.ts'
import { cutRows, type ExcerptRow } from './source-rows.ts'
import { piecesAt } from './source-words.ts'

/** A part of a document that can be turned to: a page where it has pages, else one of its tables. */
export type Turn = { by: 'page' | 'table'; number: number }

/** One page of a document as it stands, or one table of a document without pages. */
export type SourcePage = { turn: Turn; of: number; parts: SourcePart[]; left: number }
export type SourcePart =
  | { kind: 'words'; pieces: Piece[]; heading: boolean }
  | { kind: 'rows'; title: string | null; rows: ExcerptRow[] }

/** More than this of one page is not shown: it is for looking around, the file itself is there. */
const mostRows = 120

/** Which page, or table, a row stands on; null where the document is not parted so. */
export function turnOf({ page, table }: DraftSource): Turn | null {
  if (page !== undefined) return { by: 'page', number: page }
  return table === undefined ? null : { by: 'table', number: table }
}

/** The page or table before and after, where there are such. */
export function turnsBeside(document: SourceDocument, { by, number }: Turn): Turn[] {
  const last = countOf(document, by)
  return [number - 1, number + 1].filter((one) => one >= 1 && one <= last).map((one) => ({ by, number: one }))
}

function countOf(document: SourceDocument, by: Turn['by']): number {
  const placed = document.blocks.flatMap((block) => placesOf(block).map((source) => source[by] ?? 0))
  return Math.max(0, by === 'page' ? (document.pages ?? 0) : 0, ...placed)
}

function placesOf(block: Block): Source[] {
  return block.type === 'paragraph'
    ? [block.source]
    : [block.source, ...block.rows.map(({ source }) => source)]
}

/** What stands there; null where there is nothing such. `marked` is the row in question, should it stand there. */
export function sourcePage(
  document: SourceDocument,
  turn: Turn,
  marked: DraftSource | null,
): SourcePage | null {
  const of = countOf(document, turn.by)
  if (turn.number < 1 || turn.number > of) return null
  const whole = document.blocks.flatMap((block, at): SourcePart[] =>
    block.type === 'table'
      ? rowsOn(block, turn, marked)
      : wordsOn(block, turn, piecesAt(document.blocks, at)),
  )
  const rows = whole.reduce((sum, part) => sum + (part.kind === 'rows' ? part.rows.length : 1), 0)
  return { turn, of, parts: cutTo(whole, mostRows), left: Math.max(0, rows - mostRows) }
}

function wordsOn(block: Paragraph, turn: Turn, pieces: Piece[] | null): SourcePart[] {
  return block.source[turn.by] === turn.number && pieces !== null
    ? [{ kind: 'words', pieces, heading: block.style === 'heading' || block.style === 'title' }]
    : []
}

/** A table that runs over several pages shows on each the rows that stand there. */
function rowsOn(table: Table, turn: Turn, marked: DraftSource | null): SourcePart[] {
  const there = table.rows.filter(({ source }) => (source[turn.by] ?? table.source[turn.by]) === turn.number)
  const [first] = there
  if (first === undefined) return []
  const isMarked = marked !== null && marked.table === table.source.table
  const from = table.rows.indexOf(first)
  const cut = cutRows(table.rows, from, from + Math.min(there.length, mostRows))
  const rows = there.map(({ source }, at) => ({
    cells: cut[at] ?? [],
    marked: isMarked && source.row === marked.row,
  }))
  return [{ kind: 'rows', title: table.title, rows }]
}

function cutTo(parts: readonly SourcePart[], most: number): SourcePart[] {
  let room = most
  return parts.flatMap((part): SourcePart[] => {
    if (room <= 0) return []
    const size = part.kind === 'rows' ? part.rows.length : 1
    const shown: SourcePart = part.kind === 'rows' ? { ...part, rows: part.rows.slice(0, room) } : part
    room -= size
    return [shown]
  })
}
