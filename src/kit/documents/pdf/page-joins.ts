import type { FlowItem } from './joined-tables.ts'
import { endsOpen, endsSentence, joinLines, startsAfresh, type Passage } from './passages.ts'

/** Paragraphs cut by a page break, whole again; what stands at the foot of the page comes after them. */
export function joinOverPages(items: readonly FlowItem[]): FlowItem[] {
  const joined: FlowItem[] = []
  for (const item of items) {
    const cut = 'passage' in item ? findCut(joined, item) : -1
    const above = joined[cut]
    if (above && 'passage' in above && 'passage' in item) {
      joined[cut] = { ...above, passage: joinPassages(above.passage, item.passage) }
    } else joined.push(item)
  }
  return joined
}

/** Where the paragraph that this one goes on from stands; -1 if it is a new one. */
function findCut(before: readonly FlowItem[], item: FlowItem & { passage: Passage }): number {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const above = before[index]
    if (!above || above.page < item.page - 1 || 'table' in above) return -1
    if ('furniture' in above) continue
    // Something of this page stands between already.
    if (above.page === item.page) return -1
    // Footnotes in smaller letters stand between a paragraph and its rest.
    if (above.passage.size < item.passage.size * 0.94) continue
    return goesOn(above.passage, item.passage) ? index : -1
  }
  return -1
}

function goesOn(above: Passage, below: Passage): boolean {
  const [last, first] = [above.lines.at(-1), below.lines[0]]
  if (!last || !first || below.mark || above.bold !== below.bold) return false
  if (Math.abs(last.size - first.size) > 0.5) return false
  if (endsSentence(last)) return false
  if (!startsAfresh(first) || endsOpen(last)) return true
  const width =
    Math.max(...above.lines.map((line) => line.x1)) - Math.min(...above.lines.map((line) => line.x0))
  return above.lines.length > 1 && last.x1 - last.x0 > 0.8 * width
}

function joinPassages(above: Passage, below: Passage): Passage {
  return { ...above, lines: [...above.lines, ...below.lines], text: joinLines([above.text, below.text]) }
}
