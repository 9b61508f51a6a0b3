import type { Block, Paragraph } from '../source-document.ts'
import type { FlowItem } from './joined-tables.ts'
import { joinOverPages } from './page-joins.ts'
import { isContentsEntry, type Passage } from './passages.ts'

/** Passages, tables and running lines as blocks; sizes and weights of letters tell headings from prose. */
export function proseBlocks(items: readonly FlowItem[]): Block[] {
  const joined = joinOverPages(items)
  const scale = sizeScale(joined.flatMap((item) => ('passage' in item ? [item.passage] : [])))
  return joined.flatMap((item): Block[] => {
    if ('table' in item) return [item.table]
    if ('furniture' in item) {
      return [{ type: 'paragraph', text: item.furniture, style: 'furniture', source: { page: item.page } }]
    }
    return item.passage.text === '' ? [] : [paragraphOf(item.passage, item.page, scale)]
  })
}

type Scale = { body: number; headings: number[] }

function sizeScale(passages: readonly Passage[]): Scale {
  const letters = new Map<number, number>()
  for (const { size, text } of passages) {
    const step = Math.round(size * 2) / 2
    letters.set(step, (letters.get(step) ?? 0) + text.length)
  }
  const [body] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [11]
  const headings = [...letters.keys()].filter((size) => size > body * LARGER).sort((a, b) => b - a)
  return { body, headings }
}

/** Letters so much larger than the prose make a heading of a line. */
const LARGER = 1.15

function paragraphOf(passage: Passage, page: number, scale: Scale): Paragraph {
  const base = {
    type: 'paragraph' as const,
    text: passage.text,
    source: { page },
    ...(passage.bold ? { bold: true } : {}),
  }
  const last = passage.lines.at(-1)
  if (last && isContentsEntry(last)) return { ...base, style: 'body' }
  const rank = scale.headings.findIndex((size) => Math.abs(size - passage.size) <= 0.25)
  if (rank >= 0 && isShort(passage)) {
    if (rank === 0 && page === 1) return { ...base, style: 'title' }
    return { ...base, style: 'heading', level: Math.min(rank + 1, 6) }
  }
  if (isBoldHeading(passage)) {
    return { ...base, style: 'heading', level: Math.min(scale.headings.length + 1, 6) }
  }
  if (passage.mark) return { ...base, style: 'list-item', level: passage.level }
  return { ...base, style: 'body' }
}

function isBoldHeading(passage: Passage): boolean {
  if (!passage.bold || !isShort(passage)) return false
  return !passage.mark || (passage.mark.ordered && passage.lines.length === 1 && !/[.;]$/.test(passage.text))
}

function isShort(passage: Passage): boolean {
  return passage.lines.length <= 3 && passage.text.length <= 200
}
