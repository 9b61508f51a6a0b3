import { drawPicture, wordsOf } from '#src/kit/charts/pictures.tsx'
import { render } from '#src/kit/html/render.ts'
import { symbols } from '#src/kit/html/marks/symbols.ts'
import { type Block, deliveryMarks, type Paper } from './paper.ts'
import { numbersOf } from './picture-numbers.ts'
import { typesetPdf } from './typst.ts'

/** A paper as a tagged PDF (PDF/UA-1), with the marks drawn as on screen. The same paper gives the same bytes. */
export function paperPdf(paper: Paper): Promise<Uint8Array> {
  const drawn = { ...paper, blocks: paper.blocks.map(withDrawing) }
  return typesetPdf('paper', { paper: drawn, drawings: drawings(paper.blocks) }, new Date(paper.asAt))
}

function drawings(blocks: readonly Block[]): Record<string, string> {
  const marks = new Set(blocks.flatMap(marksOf))
  return Object.fromEntries([...marks].map((mark) => [mark, drawing(mark)]))
}

/** A picture with what the typesetter needs of it: its words, its drawing as a file, its numbers. */
function withDrawing(block: Block): unknown {
  if (block.kind === 'section') return { ...block, blocks: block.blocks.map(withDrawing) }
  if (block.kind !== 'picture') return block
  const { picture } = block
  const svg = render(drawPicture(picture, { width: 960, place: 'page', id: picture.of }))
  return {
    kind: 'picture',
    ...wordsOf(picture),
    svg: svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" font-family="Source Sans 3" '),
    numbers: numbersOf(block),
  }
}

function marksOf(block: Block): string[] {
  if (block.kind === 'section') return block.blocks.flatMap(marksOf)
  if (block.kind === 'steps') return block.steps.map((step) => step.mark)
  if (block.kind === 'reasons') return block.items.map((item) => item.mark)
  return block.kind === 'ladder' ? [...deliveryMarks] : []
}

function drawing(mark: string): string {
  const symbol = symbols[`m-${mark}`]
  if (symbol === undefined) throw new Error(`There is no drawing for the mark "${mark}".`)
  return symbol
    .replace('<symbol ', '<svg xmlns="http://www.w3.org/2000/svg" font-family="Source Sans 3" ')
    .replace('</symbol>', '</svg>')
}
