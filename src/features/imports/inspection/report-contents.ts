import { type Block, cellText } from '#src/kit/documents/source-document.ts'
import { oneLine, plainOf } from '../plan/words/wording.ts'

/**
 * The report without what stands at the head and foot of pages, and without its contents: what is on their page,
 * up to the first heading that they name.
 */
export function withoutContents(blocks: readonly Block[]): Block[] {
  let page: number | null = null
  const named = new Set<string>()
  return blocks.filter((block) => {
    if (block.type === 'paragraph' && /^(?:table of )?contents$/i.test(oneLine(block.text)))
      page = block.source.page ?? null
    if (page !== null && (page !== block.source.page || isNamed(block, named))) page = null
    if (page !== null) for (const entry of entriesIn(block)) named.add(entry)
    return page === null && (block.type === 'table' || block.style !== 'furniture')
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
