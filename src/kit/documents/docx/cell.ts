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
  const flow = new CellFlow()
  const pages: number[] = []
  gather(element, 0)
  const properties = elementAt(element, 'w:tcPr')
  const span = Number(elementAt(properties, 'w:gridSpan')?.attribute('w:val') ?? 1)
  const colspan = Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1
  const fill = shadeOf(elementAt(properties, 'w:shd'))
  return { cell: flow.toCell({ column, colspan, rowspan: 1 }, fill), page: pages[0] }

  function gather(container: XmlElement, nested: number): void {
    for (const inner of inside(container, reading)) {
      if (inner.name !== 'w:p') {
        gather(inner, nested + (inner.name === 'w:tbl' ? 1 : 0))
        continue
      }
      const { paragraphs, boxes } = parseParagraph(inner, reading)
      for (const paragraph of paragraphs) {
        flow.add(paragraph, nested)
        pages.push(paragraph.page)
      }
      for (const box of boxes) gather(box, nested)
    }
  }
}
