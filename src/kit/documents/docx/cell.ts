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
  const filling: Filling = { flow: new CellFlow(), reading, page: undefined, row: 0, next: 1 }
  gather(element, filling, 0)
  const properties = elementAt(element, 'w:tcPr')
  const colspan = spanOf(element)
  const fill = shadeOf(elementAt(properties, 'w:shd'))
  return { cell: filling.flow.toCell({ column, colspan, rowspan: 1 }, fill), page: filling.page }
}

type Filling = {
  readonly flow: CellFlow
  readonly reading: Reading
  page: number | undefined
  /** The row of a table inside the cell that is open, and the column in which its next cell begins. */
  row: number
  next: number
}

/** Tells where the words of a table right inside the cell stand in it. */
function enter(inner: XmlElement, filling: Filling): void {
  if (inner.name === 'w:tbl') {
    filling.flow.innerTable()
    filling.row = 0
  }
  if (inner.name === 'w:tr') Object.assign(filling, { row: filling.row + 1, next: 1 })
  if (inner.name !== 'w:tc') return
  filling.flow.innerCell(filling.row, filling.next)
  filling.next += spanOf(inner)
}

function spanOf(cell: XmlElement): number {
  const span = Number(elementAt(cell, 'w:tcPr', 'w:gridSpan')?.attribute('w:val') ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1
}

function gather(container: XmlElement, filling: Filling, nested: number): void {
  for (const inner of inside(container, filling.reading)) {
    if (inner.name !== 'w:p') {
      if (nested === (inner.name === 'w:tbl' ? 0 : 1)) enter(inner, filling)
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
