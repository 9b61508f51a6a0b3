import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { nestedEvent } from './heading-event.ts'
import { namingSections } from './naming.ts'
import { holdsRows, outlineOf } from './outline.ts'

/**
 * The headings over actions that might name a level of theirs and were given to no level: `placed` are those that were.
 * "Our pledges" over all the actions of a paper parts none of them from others.
 */
export function overlookedHeadings(
  blocks: readonly Block[],
  tables: ReadonlyMap<Block, ActionTable>,
  placed: ReadonlySet<object>,
): Paragraph[] {
  const sections = outlineOf(blocks, tables)
  const count = [...tables.values()].filter(holdsRows).length
  const parts = namingSections(sections, blocks).filter(
    ({ heading, tables: below }) => nestedEvent(heading).ref !== null || below.length < count,
  )
  return parts.map(({ heading }) => heading).filter((heading) => !placed.has(heading))
}
