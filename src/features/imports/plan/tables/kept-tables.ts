import type { Block, Paragraph, SourceDocument, Table } from '#src/kit/documents/source-document.ts'
import { findQuestions } from '#src/features/imports/plan/narrative.ts'
import type { DraftTable } from '#src/features/imports/plan/plan-draft.ts'
import { draftSource, type PlanTree } from '#src/features/imports/plan/plan-tree.ts'
import type { Key } from '#src/features/imports/plan/ratings/keys.ts'
import type { ActionTable } from './action-table.ts'
import { keysOf, ownCells } from './grid.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'
import { keepTable } from './tables.ts'

type Keeping = { actions: Map<Block, ActionTable>; key: Key; ledger: PlanTree['ledger']; taken: Set<object> }

/** Every table that is not turned into items, and the titles of those that are. */
export function keepTables(document: SourceDocument, keeping: Keeping): DraftTable[] {
  const { actions, ledger, taken } = keeping
  const tables: DraftTable[] = []
  for (const block of document.blocks) {
    if (block.type !== 'table') continue
    const found = actions.get(block)
    if (found === undefined) tables.push(keptAs(document.blocks, block, keeping))
    else {
      for (const row of found.repeated) ledger.drop(keysOf(row))
      if (found.headerRows.length > 0) tables.push(titlesOf(found, tables, ledger, taken))
      tables.push(...othersOf(found, ledger))
    }
  }
  for (const { table, keys } of findQuestions(document.blocks, taken)) {
    ledger.place(keys, [table.title ?? '', ...table.rows.flat()])
    for (const one of keys) taken.add(one)
    tables.push(table)
  }
  return tables.filter(({ kind, headers }) => kind !== 'actions' || headers.length > 0)
}

/** A table as it stands, under its own title or the heading that is its alone. */
function keptAs(blocks: Block[], block: Table, { key, ledger, taken }: Keeping): DraftTable {
  const kept = keepTable(block, key.blocks.has(block) ? 'key' : null, headingAbove(blocks, block))
  const heading = kept.title === null ? ownHeading(blocks, block, taken) : []
  for (const one of heading) taken.add(one)
  const table = { ...kept, title: kept.title ?? (heading.map(({ text }) => oneLine(text))[0] || null) }
  ledger.place(
    [...heading, block, ...block.rows.flatMap(({ cells }) => cells)],
    [table.title ?? '', ...table.headers, ...table.rows.flat()],
  )
  return table
}

/** Tables that stood in the grid of one of actions under titles of their own. */
function othersOf({ others }: ActionTable, ledger: PlanTree['ledger']): DraftTable[] {
  return others.map(({ keys, table }) => {
    ledger.place(keys, [table.title ?? '', ...table.headers, ...table.rows.flat()])
    return table
  })
}

/** The heading or caption straight above a table. */
function headingAbove(blocks: Block[], table: Block): string {
  const above = blocks[blocks.indexOf(table) - 1]
  return above?.type === 'paragraph' && above.text.length < 120 ? above.text : ''
}

/** A heading with nothing below it but the table is the table's own; none where words follow below. */
function ownHeading(blocks: Block[], table: Block, taken: ReadonlySet<object>): Paragraph[] {
  const at = blocks.indexOf(table)
  const [above, below] = [blocks[at - 1], blocks[at + 1]]
  if (above?.type !== 'paragraph' || above.style !== 'heading' || taken.has(above)) return []
  return isProse(below) ? [] : [above]
}

function isProse(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.style !== 'heading' && block.style !== 'furniture'
}

/** The titles of a table turned into items: told once, later copies may go. */
function titlesOf(
  found: ActionTable,
  tables: DraftTable[],
  ledger: PlanTree['ledger'],
  taken: ReadonlySet<object>,
): DraftTable {
  const headers = found.headerRows.flatMap((row) => ownCells(row).map(({ text }) => text))
  const keys = found.headerRows.flatMap((row) => keysOf(row))
  const known = tables.some(
    (table) => table.kind === 'actions' && table.headers.join('|') === headers.join('|'),
  )
  if (known) ledger.drop(keys)
  else ledger.place(keys, headers)
  const title = taken.has(found.table) ? null : found.table.title
  if (title !== null) ledger.place([found.table], [title])
  return {
    kind: 'actions',
    title,
    headers: known ? [] : headers,
    rows: [],
    source: draftSource(found.table.source),
  }
}
