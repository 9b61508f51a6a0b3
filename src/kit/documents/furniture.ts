import { type Block, type Paragraph, wordsOf } from './source-document.ts'

/** Running headers and footers, each wording once: they differ by section more often in their settings than in words. */
export function furnitureOf(blocks: Block[]): Paragraph[] {
  const wordings = new Set(blocks.flatMap(wordingOf).map(withoutPageNumber))
  return [...wordings]
    .filter((text) => wordsOf(text).length > 0)
    .map((text) => ({ type: 'paragraph', text, style: 'furniture', source: {} }))
}

function wordingOf(block: Block): string[] {
  if (block.type === 'paragraph') return [block.text]
  return block.rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  )
}

/** What is left of "Page 2 of 9" without its numbers is no wording. */
function withoutPageNumber(text: string): string {
  return text.length > 300 ? text : text.replace(/[\s|\u2013-]*\bpage\s*(of)?\s*$/i, '')
}
