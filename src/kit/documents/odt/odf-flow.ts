import { type FlowParagraph, splitAtBullets } from '../flow.ts'
import { tidyText } from '../tidy.ts'
import { elementsOf, type XmlElement } from '../xml.ts'
import { parseOdfInline } from './odf-inline.ts'
import { type ListPlace, numberAt } from './odf-lists.ts'
import type { OdfReading } from './odf-reading.ts'

/** What the flow of a document or cell hands on, in order. */
export type OdfTaker = {
  paragraph: (flow: FlowParagraph, page: number) => void
  table: (element: XmlElement) => void
}

type Around = { list?: ListPlace; furniture: boolean }

/** Walks paragraphs, headings, lists, sections and text boxes; tables are handed on whole. */
export function readOdfFlow(container: XmlElement, taker: OdfTaker, reading: OdfReading): void {
  new OdfFlow(taker, reading).readInside(container, { furniture: false })
}

class OdfFlow {
  private readonly taker: OdfTaker
  private readonly reading: OdfReading

  constructor(taker: OdfTaker, reading: OdfReading) {
    this.taker = taker
    this.reading = reading
  }

  readInside(element: XmlElement, around: Around): void {
    for (const child of elementsOf(element)) this.readElement(child, around)
  }

  private readElement(element: XmlElement, around: Around): void {
    const { name } = element
    if (name === 'text:p' || name === 'text:h') this.readParagraph(element, around)
    else if (name === 'text:list') this.readList(element, around)
    else if (name === 'table:table') this.taker.table(element)
    else if (name === 'text:soft-page-break') this.reading.page++
    else if (name === 'text:tracked-changes') this.reading.met.deletions += countDeletions(element)
    else if (name === 'text:index-body') this.readInside(element, { ...around, furniture: true })
    else if (!SKIPPED.test(name)) this.readInside(element, around)
  }

  private readList(element: XmlElement, around: Around): void {
    const style = element.attribute('text:style-name') ?? around.list?.style
    const outer = around.list?.counts ?? []
    let count = this.countBefore(element, style, outer.length + 1)
    for (const item of elementsOf(element)) {
      // A list header is an item without a mark of its own.
      const headed = item.name === 'text:list-header'
      if (!headed) count = Number(item.attribute('text:start-value') ?? count + 1)
      this.readInside(item, { ...around, list: { style, counts: headed ? outer : [...outer, count] } })
    }
    const names = [element.attribute('xml:id'), style].filter((name) => name !== undefined)
    for (const name of names) this.reading.stopped.set(name, [...outer, count])
  }

  /** A list may go on counting where an earlier one stopped. */
  private countBefore(element: XmlElement, style: string | undefined, level: number): number {
    const goesOn = element.attribute('text:continue-numbering') === 'true' ? style : undefined
    const earlier = element.attribute('text:continue-list') ?? goesOn
    const stopped = earlier === undefined ? undefined : this.reading.stopped.get(earlier)?.[level - 1]
    return stopped ?? (this.reading.lists.depthOf(style, level)?.start ?? 1) - 1
  }

  private readParagraph(element: XmlElement, around: Around): void {
    const style = this.reading.styles('paragraph', element.attribute('text:style-name'))
    const inline = parseOdfInline(element, style, this.reading)
    const outline = element.name === 'text:h' ? Number(element.attribute('text:outline-level') ?? 1) : 0
    const flow: FlowParagraph = {
      text: tidyText(inline.text),
      bold: inline.bold,
      struck: inline.struck,
      heading: outline > 0 ? outline : (style.heading ?? 0),
      title: style.title === true,
      furniture: around.furniture,
      ruleAbove: style.ruleAbove === true,
      ruleBelow: style.ruleBelow === true,
    }
    if (inline.fill !== undefined) flow.fill = inline.fill
    this.addMark(flow, inline.number, around.list)
    for (const part of splitAtBullets(flow)) this.taker.paragraph(part, inline.page)
    for (const box of inline.boxes) this.readInside(box, { furniture: around.furniture })
  }

  private addMark(flow: FlowParagraph, number: string | undefined, list: ListPlace | undefined): void {
    const listed = list !== undefined && list.counts.length > 0
    const mark = number ?? (listed ? numberAt(this.reading.lists, list) : undefined)
    if (listed) flow.list = { level: list.counts.length, ordered: mark !== undefined }
    if (mark !== undefined && flow.text !== '') flow.number = mark
  }
}

const SKIPPED =
  /^(text:(sequence-decls|variable-decls|user-field-decls|dde-connection-decls|.*-source)|office:(forms|annotation|scripts)|svg:.*)$/

function countDeletions(changes: XmlElement): number {
  return elementsOf(changes).filter((region) => elementsOf(region, 'text:deletion').length > 0).length
}
