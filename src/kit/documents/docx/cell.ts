import type { Cell, CellParagraph } from '../source-document.ts'
import { elementAt, type XmlElement } from '../xml.ts'
import { parseParagraph, type WordParagraph } from './paragraph.ts'
import type { Reading } from './reading.ts'
import { inside } from './structure.ts'
import { shadeOf } from './styles.ts'

type Lines = { paragraphs: CellParagraph[]; fills: Set<string | undefined>; page?: number; ruled: boolean }

/** One `w:tc`, and the page that its first words stand on. Tables inside it become its own paragraphs. */
export function parseCell(
  element: XmlElement,
  column: number,
  reading: Reading,
): { cell: Cell; page: number | undefined } {
  const lines: Lines = { paragraphs: [], fills: new Set(), ruled: false }
  gatherLines(element, 0, lines, reading)
  const properties = elementAt(element, 'w:tcPr')
  const span = Number(elementAt(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1)
  const colspan = Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1
  const cell: Cell = { column, colspan, rowspan: 1, paragraphs: lines.paragraphs }
  const behindAll = lines.fills.size === 1 ? [...lines.fills][0] : undefined
  const fill = shadeOf(elementAt(properties, 'w:shd')) ?? behindAll
  if (fill !== undefined) cell.fill = fill
  return { cell, page: lines.page }
}

function gatherLines(container: XmlElement, nested: number, lines: Lines, reading: Reading): void {
  for (const element of inside(container, reading)) {
    if (element.name !== 'w:p') {
      gatherLines(element, nested + (element.name === 'w:tbl' ? 1 : 0), lines, reading)
      continue
    }
    const { paragraphs, boxes } = parseParagraph(element, reading)
    for (const paragraph of paragraphs) addLine(paragraph, nested, lines)
    for (const box of boxes) gatherLines(box, nested, lines, reading)
  }
}

/** A rule below one paragraph, or alone in an empty one, is the rule above the next that has words. */
function addLine(paragraph: WordParagraph, nested: number, lines: Lines): void {
  lines.page ??= paragraph.page
  const ruled = (lines.ruled || paragraph.ruleAbove) && lines.paragraphs.length > 0
  if (paragraph.text === '') {
    lines.ruled = ruled || paragraph.ruleBelow
    return
  }
  lines.ruled = paragraph.ruleBelow
  lines.fills.add(paragraph.fill)
  const line = cellParagraph(paragraph)
  if (ruled) line.ruleAbove = true
  if (nested > 0) line.nested = nested
  lines.paragraphs.push(line)
}

function cellParagraph(paragraph: WordParagraph): CellParagraph {
  const line: CellParagraph = { text: paragraph.text }
  if (paragraph.bold || paragraph.heading > 0) line.bold = true
  if (paragraph.struck) line.struck = true
  if (paragraph.list !== undefined) line.list = paragraph.list
  if (paragraph.number !== undefined) line.number = paragraph.number
  return line
}
