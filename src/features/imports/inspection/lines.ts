import {
  type Block,
  cellText,
  type Paragraph,
  type SourceDocument,
} from '#src/kit/documents/source-document.ts'
import { oneLine, plainOf } from '../plan/words/wording.ts'

/** Paragraphs in the order of the document; the cells of tables are not among them. */
export function paragraphsOf(document: SourceDocument): Paragraph[] {
  return document.blocks.filter((block): block is Paragraph => block.type === 'paragraph')
}

/** The lines of a report's first pages, tables' cells too: where its particulars stand. */
export function openingLines(document: SourceDocument, pages = 2): string[] {
  return document.blocks.filter((block) => (block.source.page ?? 1) <= pages).flatMap(linesOfBlock)
}

/** Titles of the first page that a narrow sheet broke over several lines, each in one: only those that were broken. */
export function openingTitles(document: SourceDocument): string[] {
  const titles: { style: Paragraph['style']; lines: string[] }[] = []
  for (const block of paragraphsOf(document).filter(({ source }) => (source.page ?? 1) === 1)) {
    const text = oneLine(block.text)
    const open = titles.at(-1)
    if (isTitle(block) && block.style === open?.style && goesOnWithTitle(text)) open.lines.push(text)
    else titles.push({ style: isTitle(block) ? block.style : 'body', lines: [text] })
  }
  return titles.filter(({ lines }) => lines.length > 1).map(({ lines }) => lines.join(' '))
}

function isTitle({ style }: Paragraph): boolean {
  return style === 'title' || style === 'heading'
}

/** The rest of a title, and no title of its own. */
function goesOnWithTitle(text: string): boolean {
  return text.length <= 60 && !/^(?:the|an?|inspection|joint|review|report|published|lead|date)\b/i.test(text)
}

/** Every line of a report, in its order. */
export function allLines(document: SourceDocument): string[] {
  return document.blocks.flatMap(linesOfBlock)
}

function linesOfBlock(block: Block): string[] {
  if (block.type === 'paragraph') return block.text.split('\n').map(oneLine).filter(Boolean)
  return block.rows.flatMap((row) => row.cells.map((cell) => oneLine(cellText(cell))).filter(Boolean))
}

const CONTINUES = /[,;]$|\b(?:and|or|of|the|to|for|in|with|a|by|on)$/i

/** Whether a paragraph stands as a heading: marked so, or a short line that is no sentence and no item of a list. */
export function isHeading(paragraph: Paragraph): boolean {
  const text = oneLine(paragraph.text)
  if (paragraph.style === 'title' || paragraph.style === 'heading') return true
  if (paragraph.style !== 'body' || text.length > 110) return false
  if (/[.;,]$/.test(text) || CONTINUES.test(text) || !/^[\p{Lu}\d‘'“"]/u.test(text)) return false
  if (paragraph.bold === true) return true
  return text.length <= 70 && plainOf(text).split(' ').length <= 9 && !/^\d/.test(text)
}
