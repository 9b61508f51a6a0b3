import type { Paragraph } from '#src/kit/documents/source-document.ts'
import { joinCut, oneLine, startsLower } from '../plan/words/wording.ts'
import { depthOf, goesOn, isFirm, isItem, isNumbered, leadsIn, NUMBERED, printedOf } from './finding-marks.ts'
import { isWithinSection, saysNone } from './finding-sections.ts'
import { isNote } from './note-marks.ts'

export type Item = { printed: number | null; text: string; blocks: Paragraph[]; depth: number }

export function itemsOf(blocks: Paragraph[]): Item[] {
  const listed = blocks.filter(isItem)
  const base = Math.min(...listed.map(depthOf))
  const numbered = listed.some((block) => depthOf(block) === base && printedOf(block) !== null)
  const items: Item[] = []
  for (const block of blocks.filter(isOfList)) {
    const last = items.at(-1)
    const by = last === undefined ? null : joinedBy(block, last, { base, numbered })
    if (last !== undefined && by !== null) extend(last, block, by)
    else if (isItem(block) || listed.length === 0) {
      if (!leadsIn(block) || leadsOn(block, blocks)) items.push(itemOf(block))
    }
  }
  return items
}

type List = { base: number; numbered: boolean }

/** How a paragraph goes on with the finding before it: in its line, as a point or paragraph below it, or not at all. */
function joinedBy(block: Paragraph, last: Item, list: List): ' ' | '\n' | null {
  if (isItem(block)) return isBelow(block, last, list) ? '\n' : null
  const more = list.base < Infinity ? !leadsIn(block) : startsLower(block.text)
  if (!more) return null
  return goesOn(block, last.blocks.at(-1)) ? ' ' : '\n'
}

/** Not a line that says by when, a note or number at a page's foot, or the name of an area between numbered findings. */
function isOfList(block: Paragraph): boolean {
  return (
    (!isWithinSection(block.text) || (block.style === 'list-item' && startsLower(block.text))) &&
    !isNote(block) &&
    /\p{L}/u.test(block.text) &&
    !saysNone(block.text) &&
    (!isFirm(block) || isNumbered(block) || startsLower(block.text))
  )
}

/**
 * A finding keeps the deeper points below it, a numbered one every bullet. How deep a point stands may be told
 * otherwise of the next page: there only words that lead it in, or points before it, say that it is below.
 */
function isBelow(block: Paragraph, last: Item, { numbered }: List): boolean {
  if (numbered) return printedOf(block) === null && block.style === 'list-item'
  if (leadsOnFlat(last.blocks[0], block)) return true
  const led = last.blocks[0]?.text.trim() ?? ''
  const open = /:$/.test(led) || (!/[.;!?]$/.test(led) && startsLower(block.text))
  const near = last.blocks.length > 1 || last.blocks[0]?.source.page === block.source.page
  return depthOf(block) > last.depth && (open || near)
}

/** An item that ends in a colon is a finding where a deeper list follows it. */
function leadsOn(block: Paragraph, blocks: Paragraph[]): boolean {
  const next = blocks[blocks.indexOf(block) + 1]
  if (!isItem(block) || next === undefined) return false
  if (printedOf(block) !== null || leadsOnFlat(block, next)) return true
  return (
    isItem(next) &&
    (depthOf(next) > depthOf(block) || (printedOf(block) !== null && printedOf(next) === null))
  )
}

/** Where no depth is told: an item that ends in a colon, and points below it in small letters. */
function leadsOnFlat(block: Paragraph | undefined, next: Paragraph): boolean {
  return (
    block !== undefined &&
    leadsIn(block) &&
    isItem(next) &&
    printedOf(next) === null &&
    startsLower(next.text)
  )
}

function itemOf(block: Paragraph): Item {
  const text = oneLine(block.text.trim().replace(NUMBERED, ''))
  return { printed: printedOf(block), text, blocks: [block], depth: depthOf(block) }
}

function extend(item: Item, block: Paragraph, by: ' ' | '\n'): void {
  const text = oneLine(block.text)
  item.text = by === ' ' ? joinCut(item.text, text) : `${item.text}\n${text}`
  item.blocks.push(block)
}
