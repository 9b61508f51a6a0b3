import { markStruck } from '../struck.ts'
import { type FlowParagraph, splitAtBullets } from '../flow.ts'
import { formatCount } from '../list-number.ts'
import { wordsOf } from '../source-document.ts'
import { endsInSpace, tidyText } from '../tidy.ts'
import { elementsOf, textIn, type XmlElement } from '../xml.ts'
import type { Sheet } from './css.ts'
import { countingOf, type Look, lookInside } from './look.ts'

/** What the reader of a flow hands on, in the order of the page. */
export type FlowTaker = {
  paragraph: (flow: FlowParagraph) => void
  table: (element: XmlElement, look: Look) => void
}

/** What is counted over the whole page. */
export type Met = { hiddenWords: number; pictures: number }

const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd hr blockquote pre section article main header footer nav aside address figure figcaption fieldset legend form center details summary body html td th caption'.split(
    ' ',
  ),
)
const DROPPED = new Set(
  'script style head template noscript iframe object svg xml title meta link colgroup col datalist'.split(
    ' ',
  ),
)

type Piece = { text: string; look: Look }

/** Reads the words of a page or cell into paragraphs; tables are handed on whole. */
export class FlowReader {
  private pieces: Piece[] = []
  private ruled = false
  private mark: { list?: FlowParagraph['list']; number?: string } = {}
  private heading = 0
  private title = false
  private readonly sheet: Sheet
  private readonly taker: FlowTaker
  private readonly met: Met

  constructor(sheet: Sheet, taker: FlowTaker, met: Met) {
    this.sheet = sheet
    this.taker = taker
    this.met = met
  }

  read(container: XmlElement, look: Look): void {
    this.readInside(container, look)
    this.end()
  }

  private readInside(container: XmlElement, look: Look): void {
    for (const child of container.children) {
      if (typeof child === 'string')
        this.pieces.push({ text: look.pre ? child : child.replace(/[ \t\r\n\f]+/g, ' '), look })
      else if (!DROPPED.has(child.name)) this.readElement(child, look)
    }
  }

  private readElement(element: XmlElement, around: Look): void {
    const { name } = element
    const declared = this.sheet(element)
    const look = lookInside(around, element, declared)
    if (name === 'br') this.pieces.push({ text: '\n', look })
    else if (name === 'img' || name === 'v:imagedata') this.met.pictures++
    else if (name === 'input' || name === 'select' || name === 'textarea')
      this.pieces.push({ text: shownBy(element), look })
    else if (name === 'table') {
      this.end()
      this.taker.table(element, look)
    } else if (BLOCKS.has(name)) this.readBlock(element, look)
    else if (/ignore/i.test(declared['mso-list'] ?? '')) this.takeMark(element)
    else this.readInside(element, look)
  }

  private readBlock(element: XmlElement, look: Look): void {
    const { name } = element
    const declared = this.sheet(element)
    this.end()
    if (name === 'hr' || isDrawn(declared['border-top'])) this.ruled = true
    if (name === 'li') this.beginItem(look)
    const outer = { heading: this.heading, title: this.title }
    if (element.attribute('class') === 'MsoTitle') this.title = true
    const depth = /^h([1-6])$/.exec(name)?.[1]
    if (depth !== undefined) this.heading = Number(depth)
    const level = /\blevel(\d)/.exec(declared['mso-list'] ?? '')?.[1]
    if (level !== undefined) this.mark = { list: { level: Number(level), ordered: false } }
    this.readInside(element, look)
    this.end()
    this.heading = outer.heading
    this.title = outer.title
    if (isDrawn(declared['border-bottom'])) this.ruled = true
  }

  /** The number is the browser's to show, unless the list says that it shows none. */
  private beginItem(look: Look): void {
    const list = look.lists.at(-1)
    this.mark = { list: { level: Math.max(1, look.lists.length), ordered: list?.ordered === true } }
    if (list?.ordered !== true) return
    const counting = countingOf(list.type)
    if (counting !== 'none') this.mark.number = `${formatCount(list.next, counting)}.`
    list.next++
  }

  /** Word writes a list's mark as words, and says that they are to be ignored. */
  private takeMark(element: XmlElement): void {
    const mark = tidyText(textIn(element))
    const ordered = /^\(?(\d|[a-z]{1,4}[.)])/i.test(mark)
    this.mark.list = { level: this.mark.list?.level ?? 1, ordered }
    if (ordered) this.mark.number = mark
  }

  /** Ends the paragraph. Lines parted by a blank one are paragraphs of their own. */
  private end(): void {
    const pieces = this.pieces
    const { list, number } = this.mark
    this.pieces = []
    const marked = pieces.map((piece) =>
      piece.look.struck ? { ...piece, text: markStruck(piece.text) } : piece,
    )
    const whole = tidyText(joinPieces(marked))
    if (whole === '') return
    this.mark = {}
    const worded = pieces.filter(({ text }) => text.trim() !== '')
    for (const { text, look } of worded) if (look.hidden) this.met.hiddenWords += wordsOf(text).length
    const fills = new Set(worded.map(({ look }) => look.fill))
    const fill = fills.size === 1 ? [...fills][0] : undefined
    for (const [index, text] of whole.split(/\n{2,}/).entries()) {
      const flow: FlowParagraph = {
        text,
        bold: worded.every(({ look }) => look.bold),
        struck: worded.every(({ look }) => look.struck),
        heading: this.heading,
        title: this.title,
        furniture: worded.every(({ look }) => look.furniture),
        ruleAbove: this.ruled,
        ruleBelow: false,
      }
      if (list !== undefined) flow.list = list
      if (number !== undefined && index === 0) flow.number = number
      if (fill !== undefined) flow.fill = fill
      this.ruled = false
      for (const part of splitAtBullets(flow)) this.taker.paragraph(part)
    }
  }
}

/** One space where two pieces meet with space on both sides, as a browser shows it. */
function joinPieces(pieces: Piece[]): string {
  let text = ''
  for (const piece of pieces) {
    const next = piece.text
    text += !piece.look.pre && next.startsWith(' ') && endsInSpace(text) ? next.slice(1) : next
  }
  return text
}

function isDrawn(border: string | undefined): boolean {
  return border !== undefined && /\b(solid|dashed|dotted|double)\b/.test(border)
}

/** What a form's field shows: a tick, a choice, or words typed. */
function shownBy(element: XmlElement): string {
  const { name } = element
  if (name === 'textarea') return textIn(element)
  if (name === 'select') {
    const options = elementsOf(element, 'option')
    const chosen = options.find((option) => option.attribute('selected') !== undefined) ?? options[0]
    return chosen === undefined ? '' : textIn(chosen)
  }
  const type = element.attribute('type') ?? 'text'
  if (type === 'checkbox' || type === 'radio')
    return element.attribute('checked') !== undefined ? '\u2612' : '\u2610'
  return type === 'text' ? (element.attribute('value') ?? '') : ''
}
