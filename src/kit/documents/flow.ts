import type { Cell, CellParagraph, InnerPlace, Paragraph, Piece, Source } from './source-document.ts'
import { isPartStruck, partStruck } from './struck.ts'
import { afterBullet } from './tidy.ts'

/** One paragraph as a flowing format states it, not yet said to stand in a cell or outside one. */
export type FlowParagraph = {
  text: string
  bold: boolean
  struck: boolean
  inPlace?: Piece[]
  /** Depth of heading, from 1; 0 is none. */
  heading: number
  title: boolean
  furniture: boolean
  list?: { level: number; ordered: boolean }
  number?: string
  ruleAbove: boolean
  ruleBelow: boolean
  /** One colour behind every word, as RRGGBB. */
  fill?: string
}

/** The paragraph as it stands outside tables. */
export function bodyParagraph(flow: FlowParagraph, source: Source): Paragraph {
  const paragraph: Paragraph = { type: 'paragraph', text: flow.text, ...standing(flow), source }
  if (flow.number !== undefined) paragraph.number = flow.number
  if (flow.bold) paragraph.bold = true
  if (flow.struck) paragraph.struck = true
  if (flow.inPlace !== undefined) paragraph.inPlace = flow.inPlace
  return paragraph
}

function standing(flow: FlowParagraph): { style: Paragraph['style']; level?: number } {
  if (flow.furniture) return { style: 'furniture' }
  if (flow.title) return { style: 'title' }
  if (flow.heading > 0) return { style: 'heading', level: flow.heading }
  if (flow.list !== undefined) return { style: 'list-item', level: flow.list.level }
  return { style: 'body' }
}

/** Bullets typed by hand after line breaks begin list items; other line breaks stay within their paragraph. */
export function splitAtBullets<Part extends FlowParagraph>(whole: Part): Part[] {
  if (!whole.text.includes('\n') && !isPartStruck(whole.text) && afterBullet(whole.text) === undefined)
    return [whole]
  const parts: string[] = []
  for (const line of whole.text.split('\n')) {
    const last = parts.length - 1
    if (last < 0 || afterBullet(line) !== undefined) parts.push(line)
    else parts[last] = `${parts[last] ?? ''}\n${line}`
  }
  return parts.flatMap((written, index) => {
    const { kept, struck, inPlace } = partStruck(written)
    const text = kept === '' ? struck : kept
    const after = afterBullet(text)
    const part = { ...whole, text: after ?? text, ruleAbove: whole.ruleAbove && index === 0 }
    if (after !== undefined) part.list = whole.list ?? { level: 1, ordered: false }
    if (kept === '' || struck === '') return [part]
    return [{ ...part, struck: false }, struckPart({ ...whole, inPlace }, struck)]
  })
}

/** Struck words of a paragraph that holds others too: a paragraph of their own behind it. */
function struckPart<Part extends FlowParagraph>(whole: Part, text: string): Part {
  const { list: _, number: __, ...rest } = whole
  const part = { ...rest, text, struck: true, heading: 0, title: false, ruleAbove: false, ruleBelow: false }
  return part as Part
}

/** Gathers what stands in one cell, paragraph by paragraph. */
export class CellFlow {
  readonly paragraphs: CellParagraph[] = []
  /** The colour that stands behind every word of the cell, where there is one. */
  private fill: string | undefined
  private ruled = false
  private inner: InnerPlace = { table: 0, row: 0, column: 0 }

  /** A table right inside the cell begins. */
  innerTable(): void {
    this.inner = { table: this.inner.table + 1, row: 0, column: 0 }
  }

  /** A cell of it begins, in its row and column. */
  innerCell(row: number, column: number): void {
    this.inner = { ...this.inner, row, column }
  }

  /**
   * `nested` is the depth of tables within the cell, 0 outside them. A rule below one paragraph, or
   * alone in an empty one, is the rule above the next that has words.
   */
  add(flow: FlowParagraph, nested: number): void {
    const ruled = (this.ruled || flow.ruleAbove) && this.paragraphs.length > 0
    if (flow.text === '') {
      this.ruled = ruled || flow.ruleBelow
      return
    }
    this.ruled = flow.ruleBelow
    this.fill = this.paragraphs.length > 0 && this.fill !== flow.fill ? undefined : flow.fill
    const line = cellParagraph(flow)
    if (ruled) line.ruleAbove = true
    if (nested > 0) Object.assign(line, { nested, inner: this.inner })
    this.paragraphs.push(line)
  }

  /** The cell itself; `fill` is its own background, which the words' background only stands in for. */
  toCell(place: { column: number; colspan: number; rowspan: number }, fill: string | undefined): Cell {
    const cell: Cell = { ...place, paragraphs: this.paragraphs }
    const shown = fill ?? this.fill
    if (shown !== undefined) cell.fill = shown
    return cell
  }
}

function cellParagraph(flow: FlowParagraph): CellParagraph {
  const line: CellParagraph = { text: flow.text }
  if (flow.bold || flow.heading > 0) line.bold = true
  if (flow.struck) line.struck = true
  if (flow.inPlace !== undefined) line.inPlace = flow.inPlace
  if (flow.list !== undefined) line.list = flow.list
  if (flow.number !== undefined) line.number = flow.number
  return line
}
