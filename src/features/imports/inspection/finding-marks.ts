import type { Paragraph } from '#src/kit/documents/source-document.ts'
import { startsLower } from '../plan/words/wording.ts'

export function leadsIn(block: Paragraph): boolean {
  return /:$/.test(block.text.trim())
}

export function isBullet(block: Paragraph | undefined): boolean {
  return block?.style === 'list-item' && printedOf(block) === null
}

export function isFirm(block: Paragraph): boolean {
  return block.style === 'heading' || block.style === 'title'
}

export function isItem(block: Paragraph): boolean {
  return block.style === 'list-item' || isNumbered(block)
}

export const NUMBERED = /^\(?(\d{1,3})[.)](?:\s+(?=\S)|(?=\p{Lu}))/u

export function isNumbered(block: Paragraph): boolean {
  return NUMBERED.test(block.text.trim())
}

/** A paragraph that a page or a line broke off from the one before it. */
export function goesOn(block: Paragraph, last: Paragraph | undefined): boolean {
  if (last === undefined || !isItem(last)) return startsLower(block.text)
  if (startsLower(block.text)) return true
  return (
    !/[.;:!?]["'”’)]*$/.test(last.text.trim()) &&
    (/^\(/.test(block.text) ||
      /(?:,|\b(?:and|or|of|the|to|for|in|with|a|by|on|their))$/i.test(last.text.trim()))
  )
}

export function depthOf(block: Paragraph): number {
  return block.style === 'list-item' ? (block.level ?? 1) : 1
}

export function printedOf(block: Paragraph): number | null {
  const set = /^\(?(\d{1,3})[.)]?$/.exec(block.number ?? '')?.[1] ?? NUMBERED.exec(block.text.trim())?.[1]
  return set === undefined ? null : Number(set)
}

/** The next point of a list: its first, a bullet after a bullet, or the next number after the last. */
export function isNextPoint(next: Paragraph, points: readonly Paragraph[]): boolean {
  if (!isItem(next) || isFirm(next)) return false
  const number = printedOf(next)
  if (points.length === 0) return number === null || number === 1
  const last = points.findLast((one) => number === null || printedOf(one) !== null)
  return last !== undefined && (number === null ? isBullet(last) : printedOf(last) === number - 1)
}
