import { elementAt, elementsOf, type XmlElement, type XmlStream } from '../xml.ts'
import type { Reading } from './reading.ts'

/** What may stand around paragraphs, tables, rows and cells without being one. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:body',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
])
const WANTED = new Set(['w:p', 'w:tbl', 'w:tr', 'w:tc', 'w:tblPr', 'w:tblGrid'])

/** What a long paper is made of: gone into as it begins, so that only a row or a paragraph is held at a time. */
export const ENTERED = new Set([...WRAPPERS, 'w:document', 'w:tbl'].filter((name) => !name.startsWith('mc:')))

/** How to come by what stands in an element: it is held whole, or still being read. */
export type Inside = (container: XmlElement, reading: Reading) => Iterable<XmlElement>

/** As `inside`, of an element still being read. */
export function insideStream(stream: XmlStream): Inside {
  return function* passing(container, reading): Generator<XmlElement> {
    for (const child of stream.inside(container)) {
      if (ENTERED.has(child.name) && !WANTED.has(child.name)) yield* passing(child, reading)
      else {
        const found: XmlElement[] = []
        take(child, found, reading)
        yield* found
      }
    }
  }
}

/**
 * The paragraphs, tables, rows or cells in something, and what a table says of itself; content controls and kept
 * changes looked through.
 */
export function inside(container: XmlElement, reading: Reading): XmlElement[] {
  const found: XmlElement[] = []
  look(container, found, reading)
  return found
}

function look(element: XmlElement, found: XmlElement[], reading: Reading): void {
  for (const child of element.children) if (typeof child !== 'string') take(child, found, reading)
}

function take(child: XmlElement, found: XmlElement[], reading: Reading): void {
  if (isDropped(child)) reading.met.deletions++
  else if (WANTED.has(child.name)) found.push(child)
  else if (child.name === 'mc:AlternateContent') look(firstChoice(child), found, reading)
  else if (WRAPPERS.has(child.name)) look(child, found, reading)
  else if (child.name === 'w:altChunk') reading.met.embedded++
}

function firstChoice(element: XmlElement): XmlElement {
  return elementsOf(element)[0] ?? element
}

/** A row or cell that a tracked change took away: nobody who accepts the changes sees it. */
function isDropped(element: XmlElement): boolean {
  if (element.name === 'w:tr') return elementAt(element, 'w:trPr', 'w:del') !== undefined
  return element.name === 'w:tc' && elementAt(element, 'w:tcPr', 'w:cellDel') !== undefined
}

/** A table of one column that holds another table is a frame for laying out the page, no table of anything. */
export function mayFrame(part: XmlElement): boolean {
  return part.name !== 'w:tr' || elementsOf(part, 'w:tc').length === 1
}

export function holdsTable(row: XmlElement): boolean {
  return elementsOf(row, 'w:tc').some((cell) => elementsOf(cell, 'w:tbl').length > 0)
}
