import type { Block, Paragraph } from '#src/kit/documents/source-document.ts'
import { cellText } from '#src/kit/documents/source-document.ts'
import { joinCut, oneLine, startsLower } from '../plan/wording.ts'
import { isWithinSection, openingKind } from './finding-sections.ts'
import type { FindingKind } from './inspection-draft.ts'
import { isHeading } from './lines.ts'

/** A finding as it stands in the report: its paragraphs, the first of which says where it is. */
export type FoundFinding = { number: number; kind: FindingKind; text: string; blocks: Paragraph[] }

type Section = { kind: FindingKind; blocks: Paragraph[] }
type Item = { printed: number | null; text: string; blocks: Paragraph[]; depth: number }

/** Every finding of a report, in its order: the items of each list that a heading calls so. */
export function listFindings(blocks: readonly Block[]): FoundFinding[] {
  const counts = new Map<FindingKind, number>()
  return sectionsOf(blocks).flatMap(({ kind, blocks: within }) => {
    const items = itemsOf(within)
    const plain = items.every(({ printed }) => printed === null)
    return items.map((item) => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return { number: plain ? count : (item.printed ?? count), kind, text: item.text, blocks: item.blocks }
    })
  })
}

/** The paragraphs below each heading of findings, up to the next heading that is not part of the list. */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = []
  let open: Section | null = null
  for (const block of withoutContents(blocks)) {
    if (block.type === 'table') {
      open = null
      continue
    }
    const kind = openingKind(oneLine(block.text))
    if (kind !== null) {
      open = { kind, blocks: [] }
      sections.push(open)
    } else if (open !== null && endsSection(block, open)) open = null
    else open?.blocks.push(block)
  }
  return sections.filter((section) => section.blocks.length > 0)
}

/** The report without what stands at the head and foot of pages, and without the rest of the page that its contents are on. */
function withoutContents(blocks: readonly Block[]): Block[] {
  let page: number | null = null
  return blocks.filter((block) => {
    if (block.type === 'paragraph' && /^(?:table of )?contents$/i.test(oneLine(block.text)))
      page = block.source.page ?? null
    const listed = page !== null && page === block.source.page
    return !listed && (block.type === 'table' || block.style !== 'furniture')
  })
}

function endsSection(block: Paragraph, section: Section): boolean {
  if (isWithinSection(block.text) || /:$/.test(block.text.trim())) return false
  if (isFirm(block) && !isNumbered(block)) return !goesOn(block, section.blocks.at(-1))
  if (!section.blocks.some(isItem)) return section.blocks.length > 0 && isHeading(block) && !isItem(block)
  return !isItem(block) && !goesOn(block, section.blocks.at(-1)) && !isNote(block)
}

function isFirm(block: Paragraph): boolean {
  return block.style === 'heading' || block.style === 'title'
}

function isItem(block: Paragraph): boolean {
  return block.style === 'list-item' || isNumbered(block)
}

const NUMBERED = /^\(?(\d{1,3})[.)]\s+(?=\S)/

function isNumbered(block: Paragraph): boolean {
  return NUMBERED.test(block.text.trim())
}

/** A note at the foot of a page: a small number, then words. */
function isNote(block: Paragraph): boolean {
  return /^\d{1,2}\s+\S/.test(block.text.trim()) && !isNumbered(block)
}

/** A paragraph that a page or a line broke off from the one before it. */
function goesOn(block: Paragraph, last: Paragraph | undefined): boolean {
  if (last === undefined || !isItem(last)) return startsLower(block.text)
  if (startsLower(block.text)) return true
  return (
    !/[.;:!?]["'”’)]*$/.test(last.text.trim()) &&
    (/^\(/.test(block.text) ||
      /(?:,|\b(?:and|or|of|the|to|for|in|with|a|by|on|their))$/i.test(last.text.trim()))
  )
}

function itemsOf(blocks: Paragraph[]): Item[] {
  const listed = blocks.filter(isItem)
  const base = Math.min(...listed.map(depthOf))
  const numbered = listed.some((block) => depthOf(block) === base && printedOf(block) !== null)
  const items: Item[] = []
  for (const block of blocks.filter((one) => !isWithinSection(one.text) && !isNote(one))) {
    const last = items.at(-1)
    const leads = /:$/.test(block.text.trim())
    if (listed.length > 0 && !isItem(block)) {
      if (last !== undefined && !leads) extend(last, block, ' ')
    } else if (last !== undefined && listed.length > 0 && isBelow(block, last, { base, numbered }))
      extend(last, block, '\n')
    else if (!leads || leadsOn(block, blocks)) items.push(itemOf(block))
  }
  return items
}

/** A numbered finding keeps the bullets below it, and one that ends in a colon the deeper list that it leads in. */
function isBelow(
  block: Paragraph,
  last: Item,
  { base, numbered }: { base: number; numbered: boolean },
): boolean {
  if (numbered) return printedOf(block) === null && block.style === 'list-item'
  return depthOf(block) > base && (/:$/.test(last.blocks[0]?.text.trim() ?? '') || last.blocks.length > 1)
}

/** An item that ends in a colon is a finding where a deeper list follows it. */
function leadsOn(block: Paragraph, blocks: Paragraph[]): boolean {
  const next = blocks[blocks.indexOf(block) + 1]
  if (!isItem(block) || next === undefined) return false
  return (
    isItem(next) &&
    (depthOf(next) > depthOf(block) || (printedOf(block) !== null && printedOf(next) === null))
  )
}

function depthOf(block: Paragraph): number {
  return block.style === 'list-item' ? (block.level ?? 1) : 1
}

function printedOf(block: Paragraph): number | null {
  const set = /^\(?(\d{1,3})[.)]?$/.exec(block.number ?? '')?.[1] ?? NUMBERED.exec(block.text.trim())?.[1]
  return set === undefined ? null : Number(set)
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

/** The words of a table, row by row, for what keeps them as prose. */
export function tableLines(block: Block): string[] {
  if (block.type === 'paragraph') return []
  return block.rows.map((row) =>
    row.cells
      .map((cell) => oneLine(cellText(cell)))
      .filter(Boolean)
      .join(' | '),
  )
}
