import type { Paragraph } from '../source-document.ts'
import { tidyText } from '../tidy.ts'
import { findRelated } from '../relationships.ts'
import { elementAt, elementsOf, parseXml, textIn, type XmlElement } from '../xml.ts'
import type { Zip } from '../zip.ts'
import { blockOf, type Block } from './references.ts'
import type { SheetPart } from './workbook.ts'

/** What a sheet holds outside its cells: comments, text boxes, and the heading rows of its named tables. */
export type BesideCells = { comments: Paragraph[]; boxes: Paragraph[]; tables: Block[] }

export function listBesideCells(zip: Zip, sheet: SheetPart): BesideCells {
  const beside: BesideCells = { comments: [], boxes: [], tables: [] }
  for (const { kind, target } of findRelated(zip, sheet.part)) {
    if (!['comments', 'drawing', 'table'].includes(kind)) continue
    const bytes = zip.part(target)
    if (!bytes) continue
    const root = parseXml(bytes)
    if (kind === 'comments') beside.comments.push(...listComments(root, sheet.name))
    else if (kind === 'drawing') beside.boxes.push(...listBoxes(root, sheet.name))
    else if (root.attribute('headerRowCount') !== '0') {
      const block = blockOf(root.attribute('ref') ?? '')
      if (block) beside.tables.push(block)
    }
  }
  return beside
}

/** Newer Excel writes each threaded comment a second time for older ones, under a notice about itself. */
const NOTICE = /^\[Threaded comment\][\s\S]*?Comment:\s*/

function listComments(root: XmlElement, sheet: string): Paragraph[] {
  const list = elementAt(root, 'commentList')
  return (list ? elementsOf(list, 'comment') : []).flatMap((comment) => {
    const text = tidyText(
      comment.children.map((child) => (typeof child === 'string' ? '' : textOf(child))).join(''),
    )
    const row = blockOf(comment.attribute('ref') ?? '')?.top
    return paragraphsOf(text.replace(NOTICE, ''), { sheet, ...(row === undefined ? {} : { row }) })
  })
}

function textOf(element: XmlElement): string {
  if (element.name === 't') return textIn(element)
  if (element.name === 'rPh') return ''
  return elementsOf(element).map(textOf).join('')
}

function listBoxes(root: XmlElement, sheet: string): Paragraph[] {
  const lines = paragraphElements(root).map((paragraph) => runsText(paragraph))
  return lines.flatMap((text) => paragraphsOf(tidyText(text), { sheet }))
}

function paragraphElements(element: XmlElement): XmlElement[] {
  if (element.name === 'mc:Fallback') return []
  return elementsOf(element).flatMap((child) => (child.name === 'a:p' ? [child] : paragraphElements(child)))
}

function runsText(element: XmlElement): string {
  if (element.name === 'a:t') return textIn(element)
  if (element.name === 'a:br') return '\n'
  return elementsOf(element).map(runsText).join('')
}

function paragraphsOf(text: string, source: Paragraph['source']): Paragraph[] {
  return text === '' ? [] : [{ type: 'paragraph', text, style: 'body', source }]
}
