import type { Block, CellParagraph, Piece } from '#src/kit/documents/source-document.ts'

type Written = Pick<CellParagraph, 'text' | 'struck' | 'inPlace'>

/** Paragraphs as they were written, one a line: what is struck through stands in its place. */
export function piecesOf(paragraphs: readonly Written[]): Piece[] {
  const lines = paragraphs.flatMap((one, at): Piece[][] =>
    one.inPlace === undefined
      ? [paragraphs[at + 1]?.inPlace ?? [{ text: one.text, struck: one.struck === true }]]
      : [],
  )
  return lines.flatMap((pieces, at) => (at === 0 ? pieces : [{ text: '\n', struck: false }, ...pieces]))
}

/** A paragraph outside tables as it was written; null where its words are shown with those before it. */
export function piecesAt(blocks: readonly Block[], at: number): Piece[] | null {
  const [block, next] = [blocks[at], blocks[at + 1]]
  if (block?.type !== 'paragraph' || block.inPlace !== undefined) return null
  return piecesOf(next?.type === 'paragraph' && next.inPlace !== undefined ? [block, next] : [block])
}
