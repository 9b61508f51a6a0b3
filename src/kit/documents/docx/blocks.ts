import type { Block, Paragraph } from '../source-document.ts'
import type { XmlElement } from '../xml.ts'
import { parseParagraph, type WordParagraph } from './paragraph.ts'
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
    .map((each) => bodyParagraph(each, reading))
  for (const box of boxes) blocks.push(...parseBlocks(box, reading))
  return blocks
}

function bodyParagraph(paragraph: WordParagraph, reading: Reading): Paragraph {
  const { style, level } = standing(paragraph)
  return {
    type: 'paragraph',
    text: paragraph.text,
    style,
    ...(level === undefined ? {} : { level }),
    ...(paragraph.number === undefined ? {} : { number: paragraph.number }),
    ...(paragraph.bold ? { bold: true } : {}),
    source: pageOf(paragraph.page, reading),
  }
}

function standing(paragraph: WordParagraph): { style: Paragraph['style']; level?: number } {
  if (paragraph.contents) return { style: 'furniture' }
  if (paragraph.title) return { style: 'title' }
  if (paragraph.heading > 0) return { style: 'heading', level: paragraph.heading }
  if (paragraph.list !== undefined) return { style: 'list-item', level: paragraph.list.level }
  return { style: 'body' }
}
