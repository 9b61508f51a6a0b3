import type { Block, SourceDocument } from '#src/kit/documents/source-document.ts'
import { saidIn } from '#src/features/imports/plan/levels/banners.ts'
import { successBelow } from '#src/features/imports/plan/levels/below-tables.ts'
import { levelHeadings } from '#src/features/imports/plan/levels/headings.ts'
import type { PlanEvent } from '#src/features/imports/plan/rows/events.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'

/** Everything said of the plan in the order of the document, and the paragraphs whose words that takes. */
export function gatherEvents(
  document: SourceDocument,
  actions: Map<Block, ActionTable>,
): { events: PlanEvent[]; taken: Set<object> } {
  const headings = levelHeadings(document.blocks, actions)
  const below = successBelow(document.blocks, new Set(actions.keys()))
  const events: PlanEvent[] = []
  const taken = new Set<object>()
  for (const [at, block] of document.blocks.entries()) {
    const level = headings.get(block)
    const success = below.get(block)
    const table = actions.get(block)
    if (level) events.push(level)
    const field = labelBelow(block, events, document.blocks[at - 1])
    if (field) {
      events.push(field)
      taken.add(block)
    }
    if (success) events.push(success)
    // One by one: a sheet may hold more rows than a call takes arguments.
    for (const event of table?.events ?? []) events.push(event)
    for (const found of [level, success]) for (const one of found?.keys ?? []) taken.add(one)
  }
  return { events, taken }
}

/** "Senior responsible officer: …" on a line of its own, below the heading of a theme. */
function labelBelow(block: Block, events: PlanEvent[], before: Block | undefined): PlanEvent | null {
  const last = events.at(-1)
  if (tellsOfPaper(before)) return null
  if (block.type !== 'paragraph' || (last?.type !== 'level' && last?.type !== 'field')) return null
  const said = saidIn(block.text)
  return said && { type: 'field', ...said, keys: [block], source: block.source }
}

/** "Directorate: …", "Date of analysis: …": what a paper says of itself, and a lead in the line below is the paper's own. */
function tellsOfPaper(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && OF_PAPER.test(block.text)
}

const OF_PAPER =
  /^[^:\n]{0,30}\b(?:title|directorate|department|service area|version|report|analysis|assessment)\b[^:\n]{0,30}:\s*\S/i
