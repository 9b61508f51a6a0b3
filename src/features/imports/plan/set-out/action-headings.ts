import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { GENERIC_HEADING } from '#src/features/imports/plan/columns/vocabulary.ts'
import { isHeadingLike } from '#src/features/imports/plan/levels/heading-looks.ts'
import { parseLevelLabel } from '#src/features/imports/plan/levels/labels.ts'
import { hasMoreWords, oneLine, partRef, plainOf } from '#src/features/imports/plan/words/wording.ts'

/** Whether a heading may be the action that the lines below it track; `again` are those that come again and again. */
export function isActionHeading(block: Paragraph, again: Set<string>): boolean {
  if (again.has(plainOf(block.text)) || GENERIC_HEADING.test(oneLine(block.text))) return false
  if (
    parseLevelLabel(block.text)?.ref != null &&
    !/^(?:recommendation|commitment|requirement)/i.test(block.text)
  )
    return false
  if (block.style === 'title' || block.style === 'list-item' || block.style === 'furniture') return false
  return isHeadingLike(block) || isNumbered(block)
}

/** In plain text a numbered line without a full stop is a heading too, though it is long. */
function isNumbered({ text, source: { line } }: Paragraph): boolean {
  return (
    line !== undefined && partRef(text).ref !== null && /[\p{L}\d”)]$/u.test(text.trim()) && !isVeryLong(text)
  )
}

const isVeryLong = hasMoreWords(60)

/**
 * "Priority 1.2: Parents agree" over prose and lines of who and when, with no list behind them: what would else be a
 * level is the action, since nothing stands below it.
 */
export function isDeepHeading(block: Paragraph, after: readonly Block[]): boolean {
  const ref = parseLevelLabel(block.text)?.ref
  if (ref == null || !/\d\.\d/.test(ref) || !isHeadingLike(block)) return false
  const end = after.findIndex((next) => next.type === 'paragraph' && isHeadingLike(next))
  return after
    .slice(0, end < 0 ? after.length : end)
    .every((next) => next.type === 'paragraph' && next.style !== 'list-item')
}
