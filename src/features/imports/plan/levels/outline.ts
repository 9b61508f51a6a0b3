import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { ownLines } from './own-lines.ts'

/**
 * A heading with the tables of actions of its section, which ends at the next heading of its rank or a higher one; its
 * `own` stand under no other heading.
 */
export type Section = { heading: Paragraph; over: Section | null; tables: ActionTable[]; own: ActionTable[] }

/** The headings of a document in their ranks, each under the one that it stands under by its looks; lines over tables of their own below all. */
export function outlineOf(blocks: readonly Block[], tables: ReadonlyMap<Block, ActionTable>): Section[] {
  const sections: Section[] = []
  const lines = ownLines(blocks, tables)
  let last: Section | null = null
  for (const block of blocks) {
    const found = tables.get(block)
    if (found !== undefined && holdsRows(found)) {
      last?.own.push(found)
      for (const one of withAbove(last)) one.tables.push(found)
    }
    if (block.type !== 'paragraph' || (block.style !== 'heading' && !lines.has(block))) continue
    const over: Section | null =
      withAbove(last).find(({ heading }) => rankOf(heading) < rankOf(block)) ?? null
    last = { heading: block, over, tables: [], own: [] }
    sections.push(last)
  }
  return sections
}

/** A section and those that it stands in, the nearest first. */
export function withAbove(section: Section | null): Section[] {
  return section === null ? [] : [section, ...withAbove(section.over)]
}

/** Whether two sections stand in the same one, under headings of one rank. */
export function areBeside(one: Section, other: Section): boolean {
  return one !== other && one.over === other.over && rankOf(one.heading) === rankOf(other.heading)
}

/** The heading with which a paper begins, alone in its rank, is the paper's name and no theme where others follow. */
export function paperOf(blocks: readonly Block[]): Paragraph | null {
  const all = blocks.filter((block) => block.type === 'paragraph').filter(({ style }) => style === 'heading')
  const [first, ...others] = all
  if (first === undefined || !PAPER.test(first.text) || blocks[0] !== first) return null
  return others.some((one) => rankOf(one) <= rankOf(first)) ? null : first
}

/** What a paper calls itself, or the body whose paper it is. */
const PAPER =
  /\b(?:plan|strategy|programme|response|tracker|framework)\b|\b(?:board|committee|council|partnership)$/i

export function rankOf({ style, level }: Paragraph): number {
  return style === 'heading' ? (level ?? 1) : BELOW_HEADINGS
}

/** The rank of a line in bold over a table of its own. */
const BELOW_HEADINGS = 100

export function holdsRows({ events }: ActionTable): boolean {
  return events.some(({ type }) => type === 'row')
}
