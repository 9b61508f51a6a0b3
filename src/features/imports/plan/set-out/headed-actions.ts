import { type Block, type Paragraph, singleCell } from '#src/kit/documents/source-document.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { plainOf } from '#src/features/imports/plan/words/wording.ts'
import { type Field, fieldsOf } from './field-lines.ts'
import type { Run } from './section.ts'

/** A paper of this manner has so many such headings at least. */
const LEAST = 3

/**
 * "Action 3 – Commission a single point of advice" over some lines of prose: headings that are actions by their own
 * word, though nothing says who or when. Null for a paper that has few.
 */
export function headedActions(blocks: Block[]): Run[] | null {
  const heads = blocks.flatMap((block, from) =>
    block.type === 'paragraph' && isAction(block) ? [{ block, from }] : [],
  )
  if (new Set(heads.map(({ block }) => plainOf(block.text))).size < Math.max(LEAST, heads.length)) return null
  const again = comingAgain(blocks)
  return heads.map(({ block, from }) => {
    const below = blocks.slice(from + 1)
    const length = below.findIndex((next) => endsAction(next, block, again))
    const prose = below
      .slice(0, length < 0 ? below.length : length)
      .filter(({ type }) => type === 'paragraph')
    const text = prose.map((one) => ({ text: (one as Paragraph).text }))
    const told: Field[] =
      text.length === 0
        ? []
        : [{ label: 'Text', said: ' ', value: singleCell(1, text), source: block.source }]
    return { from, end: from + 1 + prose.length, records: [[...fieldsIn(block), ...told]], told: 1 }
  })
}

/** "Step 2: Ring the front door" is how something is done whenever it must be. */
function isAction(block: Block): boolean {
  if (block.type !== 'paragraph' || !isHeadingLike(block)) return false
  const [number, work] = fieldsIn(block)
  return work?.label === 'Action' && !/^step/i.test(number?.label ?? '')
}

function fieldsIn(block: Paragraph): Field[] {
  return fieldsOf({ ...block, style: 'body' })
}

/** The next heading of its rank or above; one that stands below each action is a part of it. */
function endsAction(next: Block, { level = 1, style }: Paragraph, again: ReadonlySet<string>): boolean {
  if (next.type === 'table') return true
  if (isAction(next)) return true
  if (next.style === 'furniture' || !isHeadingLike(next)) return false
  const below = style === 'heading' && next.style === 'heading' && (next.level ?? 1) > level
  return !below && !again.has(plainOf(next.text))
}

function comingAgain(blocks: Block[]): Set<string> {
  const counts = new Map<string, number>()
  for (const block of blocks)
    if (block.type === 'paragraph')
      counts.set(plainOf(block.text), (counts.get(plainOf(block.text)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= LEAST).map(([text]) => text))
}
