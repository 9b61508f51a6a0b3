import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { hasMoreWords, plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { ActionTable } from '#src/features/imports/plan/tables/action-table.ts'
import { isHeadingLike } from './heading-looks.ts'
import { mayName } from './nearest-heading.ts'

/** So many of the tables of actions have a line of their own. */
const MOST = 0.7
const isLong = hasMoreWords(18)

/**
 * Bold lines, each right over a table of actions, where something else is over two such tables or more: headings of a
 * rank below every other, though nothing but their letters says so. Empty where they are too few, or all say the same.
 */
export function ownLines(
  blocks: readonly Block[],
  tables: ReadonlyMap<Block, ActionTable>,
): ReadonlySet<Block> {
  if (tables.size < 2) return NONE
  const heads = headsIn(blocks, tables)
  const lines = heads.filter(({ isOwn }) => isOwn).map(({ line }) => line)
  const distinct = new Set(lines.map(({ text }) => plainOf(text)))
  const enough = distinct.size >= 2 && lines.length >= tables.size * MOST
  return enough && standTogether(heads) ? new Set(lines) : NONE
}

type Head = { line: Paragraph; isOwn: boolean }

/** Everything that looks like a heading, and whether it is a bold line of a table's own. */
function headsIn(blocks: readonly Block[], tables: ReadonlyMap<Block, ActionTable>): Head[] {
  return blocks.flatMap((line, at): Head[] => {
    if (line.type !== 'paragraph' || line.style === 'title' || !isHeadingLike(line)) return []
    const next = blocks[at + 1]
    return [{ line, isOwn: next !== undefined && tables.has(next) && isBoldLine(line) }]
  })
}

/** Two of them one after the other, below a heading that is none of them. */
function standTogether(heads: readonly Head[]): boolean {
  const over = heads.findIndex(({ isOwn }) => !isOwn)
  return over >= 0 && heads.some(({ isOwn }, at) => at > over + 1 && isOwn && heads[at - 1]?.isOwn === true)
}

const NONE: ReadonlySet<Block> = new Set<Block>()

function isBoldLine(line: Paragraph): boolean {
  return line.bold === true && line.style !== 'heading' && !isLong(line.text) && mayName(line)
}
