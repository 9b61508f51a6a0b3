import { type Block, type Paragraph, singleCell } from '#src/kit/documents/source-document.ts'
import { looksLikeLeads } from '#src/features/imports/plan/leads/leads.ts'
import { statusOf } from '#src/features/imports/plan/ratings/statuses.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { hasMoreWords, plainOf } from '#src/features/imports/plan/words/wording.ts'
import type { Field } from './field-lines.ts'

type Item = { work: Paragraph; lead: Paragraph; status: Paragraph }

/** A paper of this manner has so many such items at least, and so many of those with lines below them are such. */
const LEAST = 4
const MOST = 0.8

/**
 * A bullet of three lines without labels: what is done, a person or a post, and one of the few words by which the paper
 * says how it goes. Null unless nearly all bullets of the paper with lines below them are such.
 */
export function namedItem(blocks: Block[], at: number): Field[] | null {
  const found = namedItems(blocks).get(blocks[at])
  if (found === undefined) return null
  return [field('Action', found.work), field('Lead', found.lead), field('Status', found.status)]
}

const namedItems = onceFor((blocks: Block[]): Map<Block | undefined, Item> => {
  const items = new Map<Block | undefined, Item>()
  let others = 0
  for (const [at, block] of blocks.entries()) {
    if (!isItem(block) || !isLine(blocks[at + 1])) continue
    const item = itemAt(blocks, at)
    if (item === null) others += 1
    else items.set(block, item)
  }
  const most = items.size >= LEAST && items.size >= (items.size + others) * MOST
  return most && areStatuses([...items.values()]) ? items : new Map<Block | undefined, Item>()
})

/** An item and the two short lines below it. */
function itemAt(blocks: Block[], at: number): Item | null {
  const [work, lead, status] = blocks.slice(at, at + 3)
  if (!isItem(work) || !isLine(lead) || !isLine(status)) return null
  return looksLikeLeads(lead.text) && !isLong(status.text) ? { work, lead, status } : null
}

/** Few words that come again and again, and some of them known for how work goes. */
function areStatuses(items: readonly Item[]): boolean {
  const words = new Set(items.map(({ status }) => plainOf(status.text)))
  const known = items.filter(({ status }) => statusOf(status.text) !== null)
  return words.size <= FEW && words.size * 2 <= items.length && known.length * 2 >= items.length
}

const FEW = 6
const isLong = hasMoreWords(4)

function isItem(block: Block | undefined): block is Paragraph {
  return block?.type === 'paragraph' && block.style === 'list-item'
}

function isLine(block: Block | undefined): block is Paragraph {
  return (
    block?.type === 'paragraph' &&
    block.style === 'body' &&
    block.bold !== true &&
    !/[.:]\s*$/.test(block.text)
  )
}

function field(label: string, { text, source }: Paragraph): Field {
  return { label, said: ' ', value: singleCell(1, [{ text }]), source }
}
