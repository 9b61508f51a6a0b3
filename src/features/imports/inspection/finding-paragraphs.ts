import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { oneLine } from '../plan/words/wording.ts'
import { isBullet, isFirm, isItem, leadsIn, printedOf } from './finding-marks.ts'
import { isHeading } from './lines.ts'

/** Whether a paragraph without a mark says more of the finding before it: the list goes on below it, or its words point back. */
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
  return last !== undefined && isItem(last) && rest === 0 && POINTS_BACK.test(oneLine(block.text))
}

/** Neither a point nor a heading, and no sentence that leads in another list. */
function isPlain(block: Paragraph): boolean {
  return !isItem(block) && !isHeading(block) && !leadsIn(block)
}

/** The next point of a list: a bullet after a bullet, the next number after the last. */
function isNextPoint(next: Paragraph, points: readonly Paragraph[]): boolean {
  if (!isItem(next) || isFirm(next)) return false
  const number = printedOf(next)
  const last = points.findLast((one) => number === null || printedOf(one) !== null)
  return last !== undefined && (number === null ? isBullet(last) : printedOf(last) === number - 1)
}

const POINTS_BACK =
  /^(?:in particular|in addition to this|specifically|for example|this (?:should|must|needs?|includes?|applies|means|is (?:particularly|especially))|(?:these|they) (?:should|must|need|include))\b/i
