import type { Block, SourceDocument, Table } from './source-document.ts'
import { Unreadable } from './unreadable.ts'

/** About forty pages of print; a workbook's own cells end at 32,767. */
const mostCharacters = 100_000

/**
 * Refuses a document one cell or paragraph of which goes on without an end: no plan and no report is written so, and
 * no page, list or paper could show it. A table of one cell lays a page out, so its paragraphs count, not the cell.
 */
export function refuseEndless(document: SourceDocument): void {
  for (const block of document.blocks) {
    const found = block.type === 'table' ? endlessIn(block) : place('paragraph', block)
    if (found !== null && found.count > mostCharacters)
      throw new Unreadable(
        `One ${found.what} of this file${found.where} holds ${said(found.count)} characters, and we read at most ${said(mostCharacters)} in one. Part it into rows or lines, or bring the document that it was made from.`,
      )
  }
}

type Found = { what: 'cell' | 'paragraph'; where: string; count: number }

function endlessIn({ rows }: Table): Found | null {
  const alone = rows.reduce((all, { cells }) => all + cells.length, 0) === 1
  for (const { cells, source } of rows)
    for (const { paragraphs } of cells) {
      const count = paragraphs.reduce(
        (all, { text }) => (alone ? Math.max(all, text.length) : all + text.length),
        0,
      )
      if (count > mostCharacters)
        return alone
          ? { what: 'paragraph', where: '', count }
          : { what: 'cell', where: whereOf(source), count }
    }
  return null
}

function place(what: Found['what'], { text, source }: Extract<Block, { type: 'paragraph' }>): Found {
  return { what, where: whereOf(source), count: text.length }
}

function whereOf({ page, row, line }: Block['source']): string {
  if (row !== undefined) return ` (row ${row})`
  if (page !== undefined) return ` (page ${page})`
  return line === undefined ? '' : ` (line ${line})`
}

function said(count: number): string {
  return count.toLocaleString('en-GB')
}
