import { elementAt, elementsOf, type XmlElement } from '../xml.ts'
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
const WANTED = new Set(['w:p', 'w:tbl', 'w:tr', 'w:tc'])

/** The paragraphs, tables, rows or cells in something, content controls and kept changes looked through. */
export function inside(container: XmlElement, reading: Reading): XmlElement[] {
  const found: XmlElement[] = []
  look(container, found, reading)
  return found
}

function look(element: XmlElement, found: XmlElement[], reading: Reading): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (isDropped(child)) reading.met.deletions++
    else if (WANTED.has(child.name)) found.push(child)
    else if (child.name === 'mc:AlternateContent') look(firstChoice(child), found, reading)
    else if (WRAPPERS.has(child.name)) look(child, found, reading)
    else if (child.name === 'w:altChunk') reading.met.embedded++
  }
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
export function isFrame(table: XmlElement): boolean {
  const rows = elementsOf(table, 'w:tr')
  let holds = false
  for (const row of rows) {
    const cells = elementsOf(row, 'w:tc')
    if (cells.length !== 1) return false
    holds ||= cells.some((cell) => elementsOf(cell, 'w:tbl').length > 0)
  }
  return holds
}
