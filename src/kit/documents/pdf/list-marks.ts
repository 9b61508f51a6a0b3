import { BULLETS } from '../bullets.ts'
import type { Word } from './page-marks.ts'
import type { TextLine } from './lines.ts'

/** What opens a list item: a bullet, which is dropped, or a number, which is part of the words and stays. */
export type ListMark = { ordered: boolean; at: number; textAt: number }

/** Ticks and crosses are not among them: they may be a rating. § and ƒ are squares whose font does not say what its signs mean. */
const BULLET = new RegExp(
  String.raw`^[${BULLETS}\u2043\u2219\u25a0-\u25ff\u2756\u2751\u2752\u27a4\u2794\u2b1b\u2b1c\u29bf\u2666\u00a7\u0192*\-–—\uE000-\uF8FF]$`,
  'u',
)
const NUMBER = /^(\(?(\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})\)|(\d{1,2}|[a-zA-Z]|[ivx]{1,4})\.)$/

export function isBullet(text: string): boolean {
  return BULLET.test(text)
}

/** The list mark that a line opens with, or null. A line that is nothing but a mark opens no item. */
export function findListMark(line: TextLine): ListMark | null {
  const [first, second] = line.words
  if (!first || !second) return null
  const gap = second.x0 - first.x1
  if (BULLET.test(first.text)) {
    return gap > 0.15 * line.size ? { ordered: false, at: first.x0, textAt: second.x0 } : null
  }
  // In many files a letter of a sign font stands for a bullet, hollow, square or round; a word would not stand so far off.
  if (/^[onlqv]$/.test(first.text) && gap > 0.6 * line.size)
    return { ordered: false, at: first.x0, textAt: second.x0 }
  if (NUMBER.test(first.text)) return { ordered: true, at: first.x0, textAt: second.x0 }
  return null
}

/** The line's words without its bullet. */
export function withoutBullet(line: TextLine, mark: ListMark | null): Word[] {
  return mark && !mark.ordered ? line.words.slice(1) : line.words
}
