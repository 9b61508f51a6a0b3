import { markStruck } from '../struck.ts'
import { wordsOf } from '../source-document.ts'
import { endsInSpace } from '../tidy.ts'
import { elementsOf, type XmlElement } from '../xml.ts'
import type { OdfReading } from './odf-reading.ts'
import type { OdfStyle } from './odf-styles.ts'

export type OdfInline = {
  text: string
  bold: boolean
  struck: boolean
  fill?: string
  number?: string
  boxes: XmlElement[]
  page: number
}

type Gathering = {
  reading: OdfReading
  text: string
  marks: number
  bold: number
  struck: number
  fills: Set<string>
  boxes: XmlElement[]
  number?: string
  page: number
}

/** The words of a `text:p` or `text:h`, white space collapsed as the format says (part 3, 6.1.2). */
export function parseOdfInline(paragraph: XmlElement, style: OdfStyle, reading: OdfReading): OdfInline {
  const gathering: Gathering = {
    reading,
    text: '',
    marks: 0,
    bold: 0,
    struck: 0,
    fills: new Set(),
    boxes: [],
    page: reading.page,
  }
  gatherAll(paragraph, style, gathering)
  const all = (count: number) => gathering.marks > 0 && count === gathering.marks
  const fill = gathering.fills.size === 1 ? [...gathering.fills].join('') : ''
  const { text, boxes, number, page } = gathering
  return {
    text,
    bold: all(gathering.bold),
    struck: all(gathering.struck),
    boxes,
    page,
    ...(fill === '' ? {} : { fill }),
    ...(number === undefined ? {} : { number }),
  }
}

function gatherAll(element: XmlElement, style: OdfStyle, gathering: Gathering): void {
  for (const child of element.children) {
    if (typeof child === 'string') add(child.replace(/[ \t\r\n]+/g, ' '), style, gathering)
    else gather(child, style, gathering)
  }
}

function gather(element: XmlElement, style: OdfStyle, gathering: Gathering): void {
  const handler = HANDLERS.get(element.name)
  if (handler !== undefined) handler(element, gathering, style)
  else if (element.name === 'text:span') {
    const own = gathering.reading.styles('text', element.attribute('text:style-name'))
    gatherAll(element, { ...style, ...own }, gathering)
  } else gatherAll(element, style, gathering)
}

type Handler = (element: XmlElement, gathering: Gathering, style: OdfStyle) => void
const skip: Handler = () => undefined

const HANDLERS = new Map<string, Handler>([
  ['text:s', (element, gathering) => (gathering.text += ' '.repeat(spaces(element.attribute('text:c'))))],
  ['text:tab', (_, gathering) => (gathering.text += '\t')],
  ['text:line-break', (_, gathering) => (gathering.text += '\n')],
  ['text:soft-page-break', turnPage],
  ['text:number', takeNumber],
  ['text:note', (element, { reading }) => reading.notes.push(...elementsOf(element, 'text:note-body'))],
  ['office:annotation', (_, { reading }) => reading.met.remarks++],
  ['draw:text-box', (element, gathering) => gathering.boxes.push(element)],
  ['draw:image', (_, { reading }) => reading.met.pictures++],
  ['draw:object', (_, { reading }) => reading.met.embedded++],
  ['draw:custom-shape', (element, gathering) => gathering.boxes.push(element)],
  ['text:page-number', skip],
  ['text:page-count', skip],
  ['office:annotation-end', skip],
  ['svg:title', skip],
  ['svg:desc', skip],
  ['text:ruby-text', skip],
  ['office:event-listeners', skip],
  ['draw:enhanced-geometry', skip],
])

function spaces(count: string | undefined): number {
  const times = Number(count ?? 1)
  return Number.isInteger(times) && times > 0 ? Math.min(times, 1000) : 1
}

function turnPage(_: XmlElement, gathering: Gathering): void {
  gathering.reading.page++
  if (gathering.marks === 0) gathering.page = gathering.reading.page
}

function takeNumber(element: XmlElement, gathering: Gathering): void {
  const number = element.children.filter((child) => typeof child === 'string').join('')
  if (number.trim() !== '') gathering.number = number.trim()
}

function add(text: string, style: OdfStyle, gathering: Gathering): void {
  const joined = text.startsWith(' ') && endsInSpace(gathering.text) ? text.slice(1) : text
  gathering.text += style.struck === true ? markStruck(joined) : joined
  if (style.hidden === true) gathering.reading.met.hiddenWords += wordsOf(text).length
  const marks = joined.replace(/\s/g, '').length
  if (marks === 0) return
  gathering.marks += marks
  if (style.bold === true) gathering.bold += marks
  if (style.struck === true) gathering.struck += marks
  gathering.fills.add(style.fill ?? '')
}
