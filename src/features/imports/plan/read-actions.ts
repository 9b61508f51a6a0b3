import type { Block, SourceDocument } from '#src/kit/documents/source-document.ts'
import type { Heads } from '#src/features/imports/plan/columns/said-header.ts'
import type { Told } from '#src/features/imports/plan/columns/told.ts'
import { findKey, type Key } from '#src/features/imports/plan/ratings/keys.ts'
import { layOut, type LaidOut } from '#src/features/imports/plan/set-out/lay-out.ts'
import { tabulateLines } from '#src/features/imports/plan/set-out/told-lines.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { findActionTables } from '#src/features/imports/plan/tables/find-action-tables.ts'

type ReadActions = LaidOut & {
  whole: SourceDocument
  key: Key
  actions: Map<Block, ActionTable>
  /** Whether they are made of lines of prose: only where nothing else is an action. */
  lined: boolean
}

/** The document laid out, and its tables of actions: where it has none, those that lines of its prose make. */
export function readActions(source: SourceDocument, told: Told, heads: Heads): ReadActions {
  const laid = layOutStanding(source)
  const read = (document: SourceDocument): Pick<ReadActions, 'document' | 'key' | 'actions'> => {
    const key = { ...findKey(document), heads }
    return { document, key, actions: findActionTables(document, key, told) }
  }
  const first = read(laid.document)
  if (holdsActions(first.actions)) return { ...laid, ...first, lined: false }
  const labels = new Map(laid.labels)
  const lined = tabulateLines(laid.document, labels)
  if (lined === null) return { ...laid, ...first, lined: false }
  const struck = laid.whole.blocks.slice(laid.document.blocks.length)
  const second = read(lined)
  const whole = { ...lined, blocks: [...lined.blocks, ...struck] }
  return { ...second, whole, labels, lined: true }
}

function holdsActions(tables: ReadonlyMap<Block, ActionTable>): boolean {
  return [...tables.values()].some(({ events }) => events.some(({ type }) => type === 'row'))
}

/** The document laid out without the paragraphs that are struck through, and `whole` with them. */
function layOutStanding(source: SourceDocument): LaidOut & { whole: SourceDocument } {
  const isStruck = (block: Block): boolean => block.type === 'paragraph' && block.struck === true
  const laid = layOut({ ...source, blocks: source.blocks.filter((block) => !isStruck(block)) })
  const whole = { ...laid.document, blocks: [...laid.document.blocks, ...source.blocks.filter(isStruck)] }
  return { ...laid, whole }
}
