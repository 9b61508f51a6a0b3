import type { Block, SourceDocument } from '#src/kit/documents/source-document.ts'
import { namePrefaces } from '#src/features/imports/plan/levels/preface-levels.ts'
import { settleTold } from '#src/features/imports/plan/levels/told-levels.ts'
import { type Told, toldIn } from '#src/features/imports/plan/columns/told.ts'
import type { Key } from '#src/features/imports/plan/ratings/keys.ts'
import type { ActionTable, Before, Manner } from './action-table.ts'
import { likeRowsIn } from './like-tables.ts'
import { parseActionTable } from './recognise-table.ts'

/** The tables of actions: those whose titles name the work or, where there are none, those that look like it. */
export function findActionTables(
  document: SourceDocument,
  key: Key,
  told: Told = [],
): Map<Block, ActionTable> {
  const likeRows = likeRowsIn(document)
  const sure = listActionTables(document, { key, told }, { sure: true, likeRows })
  const any = [...sure.values()].some(({ events }) => events.some(({ type }) => type === 'row'))
  const found = any ? sure : listActionTables(document, { key, told }, { sure: false, likeRows })
  settleTold(document, found, told)
  return found
}

function listActionTables(
  document: SourceDocument,
  { key, told }: { key: Key; told: Told },
  manner: Omit<Manner, 'kind'>,
): Map<Block, ActionTable> {
  const found = new Map<Block, ActionTable>()
  let before: Before = null
  for (const block of document.blocks) {
    if (block.type !== 'table' || key.blocks.has(block)) continue
    const own = toldIn(told, block.source.table)
    const table = parseActionTable(block, { ...key, told: own }, before, {
      kind: block.sheet === true ? 'xlsx' : document.kind,
      ...manner,
    })
    if (!table) continue
    found.set(block, table)
    const { columns, titles } = table
    if (columns.length > 0 && !isMade(block)) before = { columns, titles, told: own }
  }
  namePrefaces([...found.values()].filter(({ events }) => events.some(({ type }) => type === 'row')))
  return found
}

/** Set out from labelled lines: a table behind it does not go on with it. */
function isMade({ source }: Block): boolean {
  return source.table === undefined && source.line === undefined && source.sheet === undefined
}
