import { bodyParagraph } from '../flow.ts'
import type { Block } from '../source-document.ts'
import type { XmlElement } from '../xml.ts'
import { parseParagraph } from './paragraph.ts'
import { pageOf, type Reading } from './reading.ts'
import { parseTable } from './table.ts'
import { holdsTable, type Inside, inside, mayFrame } from './structure.ts'

/** The paragraphs and tables directly in a body, text box, note, header or footer, in order. */
export function parseBlocks(container: XmlElement, reading: Reading, insideOf: Inside = inside): Block[] {
  const blocks: Block[] = []
  for (const element of insideOf(container, reading)) {
    if (element.name === 'w:p') blocks.push(...parseBodyParagraph(element, reading))
    else if (element.name === 'w:tbl') blocks.push(...parseTableOrFrame(insideOf(element, reading), reading))
  }
  return blocks
}

/** Whether a table is a frame is known at the first row of more than one cell, or at its end. */
function parseTableOrFrame(parts: Iterable<XmlElement>, reading: Reading): Block[] {
  const coming = parts[Symbol.iterator]()
  const met: XmlElement[] = []
  for (let next = coming.next(); next.done !== true; next = coming.next()) {
    met.push(next.value)
    if (!mayFrame(next.value)) return [parseTable(chain(met, coming), reading)]
  }
  if (!met.some(holdsTable)) return [parseTable(met, reading)]
  return met.flatMap((row) => inside(row, reading)).flatMap((cell) => parseBlocks(cell, reading))
}

function* chain(met: XmlElement[], coming: Iterator<XmlElement>): Generator<XmlElement> {
  yield* met
  for (let next = coming.next(); next.done !== true; next = coming.next()) yield next.value
}

function parseBodyParagraph(element: XmlElement, reading: Reading): Block[] {
  const { paragraphs, boxes } = parseParagraph(element, reading)
  const blocks: Block[] = paragraphs
    .filter(({ text }) => text !== '')
    .map((each) => bodyParagraph(each, pageOf(each.page, reading)))
  for (const box of boxes) blocks.push(...parseBlocks(box, reading))
  return blocks
}
