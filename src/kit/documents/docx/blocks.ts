import { bodyParagraph } from '../flow.ts'
import type { Block } from '../source-document.ts'
import type { XmlElement } from '../xml.ts'
import { parseParagraph } from './paragraph.ts'
import { pageOf, type Reading } from './reading.ts'
import { parseTable } from './table.ts'
import { inside, isFrame } from './structure.ts'

/** The paragraphs and tables directly in a body, text box, note, header or footer, in order. */
export function parseBlocks(container: XmlElement, reading: Reading): Block[] {
  const blocks: Block[] = []
  for (const element of inside(container, reading)) {
    if (element.name === 'w:p') blocks.push(...parseBodyParagraph(element, reading))
    else if (isFrame(element))
      for (const cell of framedCells(element, reading)) blocks.push(...parseBlocks(cell, reading))
    else blocks.push(parseTable(element, reading))
  }
  return blocks
}

function framedCells(table: XmlElement, reading: Reading): XmlElement[] {
  return inside(table, reading).flatMap((row) => inside(row, reading))
}

function parseBodyParagraph(element: XmlElement, reading: Reading): Block[] {
  const { paragraphs, boxes } = parseParagraph(element, reading)
  const blocks: Block[] = paragraphs
    .filter(({ text }) => text !== '')
    .map((each) => bodyParagraph(each, pageOf(each.page, reading)))
  for (const box of boxes) blocks.push(...parseBlocks(box, reading))
  return blocks
}
