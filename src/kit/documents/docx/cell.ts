import { CellFlow } from '../flow.ts'
import type { Cell } from '../source-document.ts'
import { elementAt, type XmlElement } from '../xml.ts'
import { parseParagraph } from './paragraph.ts'
import type { Reading } from './reading.ts'
import { inside } from './structure.ts'
import { shadeOf } from './styles.ts'

/** One `w:tc`, and the page that its first words stand on. Tables inside it become its own paragraphs. */
export function parseCell(
  element: XmlElement,
  column: number,
  reading: Reading,
): { cell: Cell; page: number | undefined } {
  const filling: Filling = { flow: new CellFlow(), reading, page: undefined }
  gather(element, filling, 0)
  const properties = elementAt(element, 'w:tcPr')
  const span = Number(elementAt(properties, 'w:gridSpan')?.attribute('w:val') ?? 1)
  const colspan = Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1
  const fill = shadeOf(elementAt(properties, 'w:shd'))
  return { cell: filling.flow.toCell({ column, colspan, rowspan: 1 }, fill), page: filling.page }
}

type Filling = { readonly flow: CellFlow; readonly reading: Reading; page: number | undefined }

function gather(container: XmlElement, filling: Filling, nested: number): void {
  for (const inner of inside(container, filling.reading)) {
    if (inner.name !== 'w:p') {
      gather(inner, filling, nested + (inner.name === 'w:tbl' ? 1 : 0))
      continue
    }
    const { paragraphs, boxes } = parseParagraph(inner, filling.reading)
    for (const paragraph of paragraphs) {
      filling.flow.add(paragraph, nested)
      filling.page ??= paragraph.page
    }
    for (const box of boxes) gather(box, filling, nested)
  }
}
