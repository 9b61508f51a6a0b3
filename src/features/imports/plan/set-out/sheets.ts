import type { Block, Paragraph, Row, SourceDocument, Table } from '#src/kit/documents/source-document.ts'
import { cellText } from '#src/kit/documents/source-document.ts'
import { matchTitle } from '#src/features/imports/plan/columns/titles.ts'
import { holdsTitles } from '#src/features/imports/plan/columns/headers.ts'
import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { partKeyRows } from './key-rows.ts'
import { partBeside } from './sheet-beside.ts'
import { isLine, partNarrow } from './sheet-stacks.ts'
import { wordsIn } from './sheet-words.ts'

/**
 * A sheet holds a whole paper in one grid: its title, notes, keys and tables, parted by blank rows.
 * Gives each its own block, so that a sheet is read as any other document. Rows and cells stay
 * themselves. Other documents come back as they are, their columns counted from 1 and keys parted from the tables
 * that they stand close to.
 */
export function layOutSheets(document: SourceDocument): SourceDocument {
  const counted = countFromOne(document)
  const part = isSheet(counted) ? partSheet : counted.kind === 'text' ? partStack : null
  const blocks = counted.blocks.flatMap((block, at) => {
    if (block.type !== 'table') return [block]
    if (part !== null) return part(block)
    return block.sheet === true ? partSheet(block, standsBelow(counted.blocks, at)) : partKey(block)
  })
  return { ...counted, blocks }
}

/** Whether the lines of a printed sheet stand below a table of it, and above none. */
function standsBelow(blocks: readonly Block[], at: number): boolean {
  return blocks[at + 1]?.type !== 'table' && blocks.slice(0, at).some(({ type }) => type === 'table')
}

/** Longer tables in a text are no stack of small ones. */
const MOST_STACKED = 1500

/** In text too, tables may stand one below another without a line between. */
function partStack(table: Table): Block[] {
  const runs = table.rows.length > MOST_STACKED ? [table.rows] : partNarrow(table.rows)
  return runs.length < 2 ? [table] : runs.flatMap((run, at) => pieceBlocks(table, run, at > 0))
}

/** Elsewhere a key alone is parted from the table that it stands close to. */
function partKey(table: Table): Block[] {
  const runs = partKeyRows(table)
  return runs.length < 2
    ? [table]
    : runs.map((rows, at) => ({ ...table, ...(at > 0 ? { title: null } : {}), rows }))
}

function isSheet({ kind, blocks }: SourceDocument): boolean {
  if (kind === 'xlsx' || kind === 'ods' || kind === 'csv') return true
  return kind === 'html' && blocks.every(({ type }) => type === 'table')
}

/** Readers that count columns from nought are brought into line with those that count from one. */
function countFromOne(document: SourceDocument): SourceDocument {
  const fromNought = document.blocks.some(
    (block) =>
      block.type === 'table' && block.rows.some(({ cells }) => cells.some(({ column }) => column === 0)),
  )
  if (!fromNought) return document
  const blocks = document.blocks.map((block) =>
    block.type === 'paragraph'
      ? block
      : {
          ...block,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, column: cell.column + 1 })),
          })),
        },
  )
  return { ...document, blocks }
}

function partSheet(sheet: Table, below = false): Block[] {
  return partBeside(sheet).flatMap((table, at) => partDown(table, below || at > 0))
}

function partDown(sheet: Table, below: boolean): Block[] {
  const blocks: Block[] = []
  for (const rows of partedRows(sheet.rows))
    blocks.push(...pieceBlocks(sheet, rows, below || blocks.some(({ type }) => type === 'table')))
  const tables = blocks.filter((block) => block.type === 'table')
  if (sheet.title === null) return blocks
  const largest = tables.reduce<Table | null>(
    (most, one) => (one.rows.length > (most?.rows.length ?? 0) ? one : most),
    null,
  )
  if (largest) return blocks.map((block) => (block === largest ? { ...largest, title: sheet.title } : block))
  return [
    { type: 'paragraph', text: sheet.title, style: 'heading', level: 1, source: sheet.source },
    ...blocks,
  ]
}

/** Runs of rows between blank ones; a row inside a merged cell is not blank. */
function partedRows(rows: Row[]): Row[][] {
  const runs: Row[][] = [[]]
  let covered = 0
  let before: number | undefined
  for (const [at, row] of rows.entries()) {
    const skipped = before !== undefined && row.source.row !== undefined && row.source.row > before + 1
    if (skipped && at >= covered) runs.push([])
    before = row.source.row
    if (wordsIn(row).length === 0 && at >= covered && !row.cells.some(({ fill }) => fill !== undefined))
      runs.push([])
    else runs.at(-1)?.push(row)
    for (const cell of row.cells) covered = Math.max(covered, at + cell.rowspan)
  }
  const worded = runs.filter((run) => run.some((row) => wordsIn(row).length > 0))
  return joinTitles(worded).flatMap((run) => partNarrow(run))
}

/** Titles with a blank row below them still stand over what follows. */
function joinTitles(runs: Row[][]): Row[][] {
  const joined: Row[][] = []
  for (const run of runs) {
    const above = joined.at(-1)
    const [last, first] = [above?.at(-1), run.find((row) => wordsIn(row).length >= 3)]
    const heads = last !== undefined && wordsIn(last).length >= 3 && holdsTitles(last)
    const below = first !== undefined && !holdsTitles(first)
    if (above !== undefined && heads && below) above.push(...run)
    else joined.push([...run])
  }
  return joined
}

/** Rows of one cell at the head of a piece are its headings and notes; the rest is a table. */
function pieceBlocks(sheet: Table, rows: Row[], below: boolean): Block[] {
  let lead = 0
  while (lead < rows.length && isLine(rows[lead])) lead += 1
  const lines = rows.slice(0, lead)
  const list = below && lines.length >= 2 && lead === rows.length
  const blocks: Block[] = lines.map((row, at) =>
    paragraphOf(row, list ? 'list-item' : headingOrBody(row, at === 0)),
  )
  if (lead === rows.length) return blocks
  blocks.push({ ...sheet, title: null, rows: rows.slice(lead) })
  return blocks
}

function headingOrBody(row: Row, first: boolean): Paragraph['style'] {
  const [text = ''] = wordsIn(row)
  const words = text.split(' ').length
  const marked = row.cells.some(
    ({ fill, paragraphs }) => fill !== undefined || paragraphs.some(({ bold }) => bold === true),
  )
  const heads = marked || (words <= 12 && !/[.;,]$/.test(text) && !tellsWhoOrWhen(text)) || first
  return words <= 30 && heads ? 'heading' : 'body'
}

/** "Workstream sponsor: Amina Yusuf", "Position at: 3 April 2020": said of what stands above, and no heading. */
function tellsWhoOrWhen(text: string): boolean {
  const [, label = '', value = ''] = /^([^:]{3,45}):\s*(\S.*)$/.exec(text) ?? []
  const role = matchTitle(label)?.role
  return role === 'lead' || role === 'theme-lead' || role === 'due' || (value !== '' && looksLikeDue(value))
}

function paragraphOf(row: Row, style: Paragraph['style']): Paragraph {
  return {
    type: 'paragraph',
    text: row.cells
      .map((cell) => cellText(cell))
      .join(' ')
      .trim(),
    style,
    ...(style === 'heading' || style === 'list-item' ? { level: 1 } : {}),
    source: row.source,
  }
}
