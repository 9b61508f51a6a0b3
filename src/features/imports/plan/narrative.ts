import type { Block } from '#src/kit/documents/source-document.ts'
import type { Ledger } from '#src/features/imports/plan/words/coverage.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { ownCells } from '#src/features/imports/plan/tables/grid.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import type { DraftTable, PlanDraft } from './plan-draft.ts'
import { draftSource } from './plan-tree.ts'

type Narrative = PlanDraft['narrative'][number]

/** The paper's own prose, one piece under each heading or after each table. `taken` are blocks whose words stand elsewhere. */
export function tellNarrative(blocks: Block[], taken: ReadonlySet<object>, ledger: Ledger): Narrative[] {
  const pieces: Narrative[] = []
  let heading: string | null = null
  let fresh = true
  for (const block of blocks) {
    if (block.type === 'table') {
      fresh = true
      continue
    }
    if (taken.has(block) || block.style === 'furniture' || block.text.trim() === '') continue
    ledger.place([block], [block.text])
    const titled = isHeadingLike(block)
    if (titled) heading = oneLine(block.text)
    if (titled || fresh) pieces.push({ heading, text: '', source: draftSource(block.source) })
    fresh = false
    if (!titled) lengthen(pieces.at(-1), block.text)
  }
  return pieces
}

function lengthen(piece: Narrative | undefined, text: string): void {
  if (piece) piece.text = piece.text === '' ? text.trim() : `${piece.text}\n${text.trim()}`
}

/** Rows merged across above a table's titles that are no level: they are told as prose, each a piece of its own. */
export function tellTitleRows(tables: Iterable<ActionTable>, ledger: Ledger): Narrative[] {
  return [...tables]
    .flatMap(({ titleRows }) => titleRows)
    .map((row) => {
      const text = ownCells(row)
        .map((cell) => cell.text)
        .join('\n')
      ledger.place(
        row.cells.flatMap(({ keys }) => keys),
        [text],
      )
      return { heading: null, text, source: draftSource(row.source) }
    })
}

/** A list of questions that the prose leads in is kept as a table: the question, and what is meant by it. */
export function findQuestions(
  blocks: Block[],
  taken: ReadonlySet<object>,
): { table: DraftTable; keys: object[] }[] {
  const prose = blocks.filter((block) => block.type === 'table' || block.style !== 'furniture')
  return prose.flatMap((block, at) => {
    if (block.type !== 'paragraph' || !/\bquestions?\s*[:;]?\s*$/i.test(block.text.trim())) return []
    const items: Block[] = []
    for (const next of prose.slice(at + 1)) {
      if (next.type !== 'paragraph' || !next.text.includes('?') || next.text.length > 240 || taken.has(next))
        break
      items.push(next)
    }
    if (items.length < 2) return []
    const rows = items.map((item) => {
      const text = item.type === 'paragraph' ? item.text : ''
      const end = text.indexOf('?') + 1
      return [oneLine(text.slice(0, end)), oneLine(text.slice(end))]
    })
    const table: DraftTable = {
      kind: 'other',
      title: oneLine(block.text),
      headers: [],
      rows,
      source: draftSource(block.source),
    }
    return [{ table, keys: [block, ...items] }]
  })
}
