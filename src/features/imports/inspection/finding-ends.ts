import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { oneLine, plainOf } from '../plan/words/wording.ts'
import {
  goesOn,
  isBullet,
  isFirm,
  isItem,
  isNextPoint,
  isNumbered,
  leadsIn,
  printedOf,
} from './finding-marks.ts'
import { saysMore } from './finding-paragraphs.ts'
import { isPartOfReport, isWithinSection } from './finding-sections.ts'
import { gradeOf, judgementIn, keyOf } from './judgement-words.ts'
import { isHeading } from './lines.ts'
import { isNote } from './note-marks.ts'

/** A list of findings as far as it is read: below its heading. */
export type OpenList = { blocks: readonly Paragraph[]; opener?: Paragraph }

/** Whether a paragraph is no more of the list; `after` are the blocks that follow it. */
export function endsSection(block: Paragraph, section: OpenList, after: readonly Block[]): boolean {
  const next = after[0]?.type === 'paragraph' ? after[0] : null
  if (saysJudgement(block, next) || startsAnew(block, section)) return true
  if (leadsIn(block) || isWithinSection(block.text) || namesNext(block, section, next)) return false
  if (isFirm(block) && !isNumbered(block)) return !goesOn(block, section.blocks.at(-1))
  if (isItem(block)) return false
  return section.blocks.some(isItem) ? endsPoints(block, section, after) : endsPlainly(block, section)
}

/** Whether a line names the area or the subject of the points below it, and is no point. */
export function namesNext(block: Paragraph, section: OpenList, next: Paragraph | null): boolean {
  return isArea(block, section.blocks.at(-1), next) || isSubject(block, section, next)
}

/** A heading that ranks below that of the findings, over the next points of their list. */
function isSubject(block: Paragraph, { blocks, opener }: OpenList, next: Paragraph | null): boolean {
  if (opener === undefined || next === null || !isHeading(block) || isNumbered(block)) return false
  const below = isFirm(block) ? isFirm(opener) && rankOf(block) > rankOf(opener) : isFirm(opener)
  return below && !isPartOfReport(block.text) && isNextPoint(next, blocks.filter(isItem))
}

function rankOf({ style, level }: Paragraph): number {
  return style === 'title' ? 0 : (level ?? 1)
}

/**
 * A number that is none of the list: the numbered prose of the report begins, since bullets do not turn into numbers,
 * or the report goes through the list point by point and says one again.
 */
function startsAnew(block: Paragraph, { blocks }: OpenList): boolean {
  const number = printedOf(block)
  if (number === null) return false
  const words = plainOf(block.text)
  return (
    (number === 1 && isBullet(blocks[0])) ||
    blocks.some((one) => printedOf(one) === number && plainOf(one.text) === words)
  )
}

/** Prose ends a list of points, but a paragraph that is broken off one or says more of it, and a note. */
function endsPoints(block: Paragraph, section: OpenList, after: readonly Block[]): boolean {
  return !goesOn(block, section.blocks.at(-1)) && !isNote(block) && !saysMore(block, section, after)
}

/** A heading ends points that nothing marks; below one that is set as such, a plain line without a stop is a point too. */
function endsPlainly(block: Paragraph, { blocks, opener }: OpenList): boolean {
  const set = opener !== undefined && isFirm(opener)
  return blocks.length > 0 && isHeading(block) && (!set || isFirm(block) || block.bold === true)
}

/** "9. In order to improve …, the council should take the following action." counts on from the prose, and leads in. */
export function saysWhatFollows(block: Paragraph, next: Paragraph | null): boolean {
  const number = printedOf(block)
  return (
    number !== null &&
    (next === null || printedOf(next) !== number + 1) &&
    /\bshould (?:now )?(?:take|do|address|make) the following\b[^.]*[.:]$/i.test(oneLine(block.text))
  )
}

/** "The experiences and progress of care leavers: good" opens the prose on a judgement, however it is set and broken. */
function saysJudgement(block: Paragraph, next: Paragraph | null): boolean {
  const whole = isFirm(block) && next !== null && gradeOf(next.text) !== null ? ` ${next.text}` : ''
  const judgement = judgementIn(oneLine(`${block.text}${whole}`))
  return judgement !== null && /experience|impact|leadership|effectiveness/i.test(judgement.title)
}

/** A line that names an area of practice, in a list whose numbers go on below it. */
function isArea(block: Paragraph, last: Paragraph | undefined, next: Paragraph | null): boolean {
  if (!isHeading(block) || !namesArea(block)) return false
  const number = last === undefined ? 0 : printedOf(last)
  const follows = next === null ? null : printedOf(next)
  if (number === null || follows === null) return false
  return last === undefined || follows === number + 1
}

/** A judgement's title, however it is set; of other subjects only a plain line: what is set as a heading is a part of the report. */
function namesArea(block: Paragraph): boolean {
  const line = oneLine(block.text)
  const key = keyOf(line)
  if (key !== null) return key !== 'lscb' && key !== 'overall-effectiveness'
  return !isFirm(block) && block.bold !== true && !isPartOfReport(line)
}
