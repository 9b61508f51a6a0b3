import { type Block, cellText } from '#src/kit/documents/source-document.ts'
import { oneLine, plainOf } from '../plan/words/wording.ts'

/**
 * The report without what stands at the head and foot of pages, and without its contents: what is on their page,
 * up to the first heading that they name.
 */
export function withoutContents(blocks: readonly Block[]): Block[] {
  let page: number | null = null
  const paired = pairsOfContents(blocks)
  const named = new Set<string>()
  return blocks.filter((block) => {
    if (block.type === 'paragraph' && /^(?:table of )?contents$/i.test(oneLine(block.text)))
      page = block.source.page ?? null
    if (page !== null && (page !== block.source.page || isNamed(block, named))) page = null
    if (page !== null) for (const entry of entriesIn(block)) named.add(entry)
    return page === null && !paired.has(block) && (block.type === 'table' || block.style !== 'furniture')
  })
}

function isNamed(block: Block, named: ReadonlySet<string>): boolean {
  if (block.type === 'table' || (block.style !== 'title' && block.style !== 'heading')) return false
  return named.has(plainOf(block.text))
}

/** What a line of the contents names: its words before the number of the page. */
function entriesIn(block: Block): string[] {
  const lines =
    block.type === 'paragraph'
      ? block.text.split('\n')
      : block.rows.map(({ cells }) => cells.map((cell) => oneLine(cellText(cell))).join(' '))
  return lines.flatMap((line) => /^(.+?)[\s.…]+\d{1,3}$/u.exec(oneLine(line))?.[1] ?? []).map(plainOf)
}

/** A title, and on the line below it the number of its page: two such pairs or more, one behind another and rising. */
function pairsOfContents(blocks: readonly Block[]): ReadonlySet<Block> {
  const pairs = new Set<Block>()
  let run: Block[] = []
  let last = 0
  for (let at = 0; at < blocks.length; at += 1) {
    const [title, below] = [blocks[at], blocks[at + 1]]
    const page = below === undefined ? null : pageNumberIn(below)
    if (title !== undefined && page !== null && page >= last && pageNumberIn(title) === null) {
      run.push(title, ...blocks.slice(at + 1, at + 2))
      last = page
      at += 1
      continue
    }
    if (run.length >= 4) for (const block of run) pairs.add(block)
    run = []
    last = 0
  }
  if (run.length >= 4) for (const block of run) pairs.add(block)
  return pairs
}

function pageNumberIn(block: Block): number | null {
  return block.type === 'paragraph' && /^\d{1,3}$/.test(block.text.trim()) ? Number(block.text) : null
}
