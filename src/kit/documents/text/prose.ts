import type { Block, CellParagraph, Paragraph } from '../source-document.ts'
import { BULLETS } from '../bullets.ts'
import { parseCrumbs, unstar } from './crumbs.ts'
import { isBlank, isRule, type Line, placeOf } from './line.ts'

const ITEM = new RegExp(String.raw`^(\s*)[-*+\u2013\u2014o${BULLETS}\u0192\u00a7][ \t]+(\S.*)$`, 'u')

/** Reads the lines that are no table. Indents of list items are remembered from line to line. */
export class Prose {
  private readonly indents: number[] = []
  private readonly running: ReadonlySet<Line>

  constructor(running: ReadonlySet<Line>) {
    this.running = running
  }

  parse(line: Line): Block[] {
    if (isRule(line) || isBlank(line)) return []
    if (this.running.has(line))
      return [{ type: 'paragraph', text: line.text.trim(), style: 'furniture', source: placeOf(line) }]
    const { crumbs, rest } = splitConverterMarks(line.text)
    const source = placeOf(line)
    const furniture = crumbs.map(
      (text): Paragraph => ({ type: 'paragraph', text, style: 'furniture', source }),
    )
    return [...furniture, ...(rest.trim() === '' ? [] : this.parseWords(rest, source))]
  }

  private parseWords(text: string, source: Paragraph['source']): Paragraph[] {
    const heading = /^\s{0,3}(#{1,6})\s+/.exec(text)
    if (heading !== null) return headings(text.slice(heading[0].length), source, heading[1]?.length)
    const item = ITEM.exec(text)
    if (item !== null) return this.parseItem(item[2] ?? '', (item[1] ?? '').length, source)
    this.indents.length = 0
    if (unstar(text.trim()).bold) return headings(text, source)
    return parseCrumbs(text.replaceAll('\t', ' ')).map((crumb) => bodyOf(crumb, source))
  }

  private parseItem(text: string, indent: number, source: Paragraph['source']): Paragraph[] {
    while ((this.indents.at(-1) ?? -1) > indent) this.indents.pop()
    if (this.indents.at(-1) !== indent) this.indents.push(indent)
    const level = this.indents.length
    return parseCrumbs(text.replaceAll('\t', ' ')).map((crumb, index) => ({
      ...bodyOf(crumb, source),
      style: 'list-item',
      level: level + (index > 0 && crumb.list !== undefined ? 1 : 0),
    }))
  }
}

function headings(text: string, source: Paragraph['source'], level?: number): Paragraph[] {
  return parseCrumbs(text).map(({ text: words }) => ({
    type: 'paragraph',
    text: words,
    style: 'heading',
    ...(level === undefined ? {} : { level }),
    bold: true,
    source,
  }))
}

function bodyOf(crumb: CellParagraph, source: Paragraph['source']): Paragraph {
  const paragraph: Paragraph = { type: 'paragraph', text: crumb.text, style: 'body', source }
  if (crumb.bold === true) paragraph.bold = true
  return crumb.list === undefined ? paragraph : { ...paragraph, style: 'list-item', level: crumb.list.level }
}

/** What converters write where a bookmark or picture stood is kept apart, so that it spoils no heading. */
function splitConverterMarks(text: string): { crumbs: string[]; rest: string } {
  const crumbs: string[] = []
  const rest = text.replace(/\[(?:bookmark|image|cid):[^\]]{0,200}\]/gi, (crumb) => {
    crumbs.push(crumb)
    return ''
  })
  return { crumbs, rest }
}
