import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { oneLine } from '../plan/words/wording.ts'
import { isItem, isNextPoint, leadsIn } from './finding-marks.ts'
import { isHeading } from './lines.ts'

/** Whether a paragraph without a mark says more of the finding before it: the list goes on below it, its words point back, or every finding has one. */
export function saysMore(
  block: Paragraph,
  { blocks }: { blocks: readonly Paragraph[] },
  after: readonly Block[],
): boolean {
  if (!isPlain(block)) return false
  const rest = after.findIndex((one) => one.type === 'table' || !isPlain(one))
  const next = after[rest]
  if (next?.type === 'paragraph' && isNextPoint(next, blocks.filter(isItem))) return true
  const last = blocks.at(-1)
  if (last === undefined || !isItem(last) || rest !== 0) return false
  return POINTS_BACK.test(oneLine(block.text)) || eachSaysMore(blocks)
}

/** Whether every point before the last has a paragraph below it, so that the last will have its own. */
function eachSaysMore(blocks: readonly Paragraph[]): boolean {
  const points = blocks.filter(isItem)
  const before = points.slice(0, -1)
  const followed = (point: Paragraph) => {
    const below = blocks[blocks.indexOf(point) + 1]
    return below !== undefined && isPlain(below)
  }
  return before.length > 0 && before.every(followed)
}

/** Neither a point nor a heading, and no sentence that leads in another list. */
function isPlain(block: Paragraph): boolean {
  return !isItem(block) && !isHeading(block) && !leadsIn(block)
}

const POINTS_BACK =
  /^(?:in particular|in addition to this|specifically|for example|this (?:should|must|needs?|includes?|applies|means|is (?:particularly|especially))|(?:these|they) (?:should|must|need|include))\b/i
