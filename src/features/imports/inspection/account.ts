import { type Block, cellText, type SourceDocument } from '#src/kit/documents/source-document.ts'
import type { Ledger } from '../plan/words/coverage.ts'
import { draftSource } from '../plan/plan-tree.ts'
import { oneLine } from '../plan/words/wording.ts'
import type { InspectionDraft } from './inspection-draft.ts'
import { isHeading } from './lines.ts'

type Narrative = InspectionDraft['narrative']
type Unplaced = InspectionDraft['unplaced']

/** Opens the account of every word: each paragraph, each cell, each table's own title. */
export function openAccount(document: SourceDocument, ledger: Ledger): void {
  for (const block of document.blocks) {
    if (block.type === 'paragraph') ledger.open(block, block.text)
    else {
      if (block.title !== null) ledger.open(block, block.title)
      for (const cell of block.rows.flatMap((row) => row.cells)) ledger.open(cell, cellText(cell))
    }
  }
}

/** The report's own prose, a piece under each heading; `taken` are paragraphs and cells whose words stand elsewhere. */
export function tellReport(document: SourceDocument, taken: ReadonlySet<object>, ledger: Ledger): Narrative {
  const pieces: Narrative = []
  let heading: string | null = null
  const lengthen = (block: Block, text: string) => {
    const last = pieces.at(-1)
    if (last === undefined || last.heading !== heading)
      pieces.push({ heading, text, source: draftSource(block.source) })
    else last.text = last.text === '' ? text : `${last.text}\n${text}`
  }
  for (const block of document.blocks) {
    if (block.type === 'table') {
      for (const row of block.rows) {
        const cells = row.cells.filter((cell) => !taken.has(cell) && oneLine(cellText(cell)) !== '')
        if (cells.length === 0 || row.cells.every((cell) => isColumnTitle(cellText(cell)))) continue
        const text = cells.map(cellText).join(' | ')
        lengthen(block, text)
        ledger.place(cells, [text])
      }
    } else if (!taken.has(block) && block.style !== 'furniture' && block.text.trim() !== '') {
      ledger.place([block], [block.text])
      if (isHeading(block)) {
        heading = oneLine(block.text)
        pieces.push({ heading, text: '', source: draftSource(block.source) })
      } else lengthen(block, block.text.trim())
    }
  }
  return pieces
}

function isColumnTitle(text: string): boolean {
  return /^(?:judge?ments?|grades?|area|)$/i.test(oneLine(text))
}

/** What found no place in the draft, each with the reason. */
export function listUnplaced(document: SourceDocument, ledger: Ledger): Unplaced {
  return document.blocks.flatMap((block): Unplaced => {
    if (block.type === 'paragraph') {
      const furniture = block.style === 'furniture'
      return unplaced(
        ledger.leftOf(block),
        furniture
          ? 'It stands at the head or foot of each page'
          : 'These words belong to no part of the report that is known',
        block,
      )
    }
    const title = block.title === null ? '' : ledger.leftOf(block)
    const cells = block.rows.flatMap((row) =>
      row.cells.map((cell) => ledger.leftOf(cell)).filter((left) => left !== ''),
    )
    return [
      ...unplaced(title, 'The name of a sheet or table', block),
      ...unplaced(cells.join(' | '), 'The titles and numbers of a table whose judgements are given', block),
    ]
  })
}

function unplaced(text: string, reason: string, block: Block): Unplaced {
  return text === '' ? [] : [{ text, reason, source: draftSource(block.source) }]
}
