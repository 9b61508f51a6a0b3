import { wordsOf } from '../source-document.ts'
import { markStruck } from '../struck.ts'
import { elementAt, elementsOf, type XmlElement } from '../xml.ts'
import { isMuted, isPageField, type Reading } from './reading.ts'
import { behindRun, type Style, switched } from './styles.ts'
import { isSymbolFont, symbolFor } from './symbols.ts'

/** The words of one paragraph as they stand on the page, and what is true of all of them. */
export type Inline = {
  text: string
  bold: boolean
  struck: boolean
  /** One colour behind every word. */
  fill: string | undefined
  /** Contents of text boxes anchored here. */
  boxes: XmlElement[]
  /** A horizontal rule was drawn here. */
  rule: boolean
  page: number
}

type Look = { bold: boolean; struck: boolean; hidden: boolean; font: string; fill: string | undefined }

/** What is told of all words is so far true of those met. */
type Gathering = Inline & { reading: Reading; style: Style; look: Look; worded: boolean }

const PLAIN: Look = { bold: false, struck: false, hidden: false, font: '', fill: undefined }
const BOLD: Look = { ...PLAIN, bold: true }

/** Reads the runs of a `w:p`, through links, content controls and kept changes. */
export function parseInline(paragraph: XmlElement, style: Style, reading: Reading): Inline {
  const gathering: Gathering = {
    reading,
    style,
    look: style.bold === true ? BOLD : PLAIN,
    text: '',
    worded: false,
    bold: true,
    struck: true,
    fill: undefined,
    boxes: [],
    rule: false,
    page: reading.page,
  }
  gatherAll(paragraph, gathering)
  gathering.bold &&= gathering.worded
  gathering.struck &&= gathering.worded
  return gathering
}

function gatherAll(element: XmlElement, gathering: Gathering): void {
  for (const child of element.children) if (typeof child !== 'string') gather(child, gathering)
}

function gather(element: XmlElement, gathering: Gathering): void {
  const handler = HANDLERS.get(element.name)
  if (handler === undefined) gatherAll(element, gathering)
  else handler(element, gathering)
}

const skip = (): void => undefined

const HANDLERS = new Map<string, (element: XmlElement, gathering: Gathering) => void>([
  ['w:r', gatherRun],
  ['w:t', (element, gathering) => add(contentOf(element), gathering)],
  ['m:t', (element, gathering) => add(contentOf(element), gathering)],
  ['w:tab', (_, gathering) => add('\t', gathering)],
  ['w:ptab', (_, gathering) => add('\t', gathering)],
  ['w:br', (_, gathering) => add('\n', gathering)],
  ['w:cr', (_, gathering) => add('\n', gathering)],
  ['w:noBreakHyphen', (_, gathering) => add('-', gathering)],
  ['w:sym', gatherSymbol],
  ['w:fldSimple', gatherSimpleField],
  ['w:fldChar', gatherFieldMark],
  ['w:instrText', gatherCode],
  ['w:lastRenderedPageBreak', turnPage],
  ['mc:AlternateContent', gatherAlternative],
  ['w:txbxContent', gatherBox],
  ['w:drawing', gatherDrawing],
  ['w:object', gatherObject],
  ['v:imagedata', gatherPicture],
  ['v:rect', gatherShape],
  ['w:del', gatherDeletion],
  ['w:moveFrom', skip],
  ['w:delText', skip],
  ['w:pPr', skip],
  ['w:rPr', skip],
  ['w:sdtPr', skip],
  ['w:rt', skip],
])

function gatherBox(element: XmlElement, { boxes }: Gathering): void {
  boxes.push(element)
}

function gatherPicture(_: XmlElement, { reading }: Gathering): void {
  reading.met.pictures++
}

function gatherDeletion(_: XmlElement, { reading }: Gathering): void {
  reading.met.deletions++
}

function gatherObject(element: XmlElement, gathering: Gathering): void {
  gathering.reading.met.embedded++
  gatherAll(element, gathering)
}

function gatherRun(run: XmlElement, gathering: Gathering): void {
  const properties = elementAt(run, 'w:rPr')
  const outer = gathering.look
  if (properties !== undefined) gathering.look = lookOf(properties, gathering)
  gatherAll(run, gathering)
  gathering.look = outer
}

function lookOf(properties: XmlElement, { reading, look }: Gathering): Look {
  const id = elementAt(properties, 'w:rStyle')?.attribute('w:val')
  const style = id === undefined ? {} : reading.styles(id)
  const fonts = elementAt(properties, 'w:rFonts')
  const is = (name: string) => switched(properties, name)
  return {
    bold: is('w:b') ?? style.bold ?? look.bold,
    struck: is('w:strike') === true || is('w:dstrike') === true,
    hidden: (is('w:vanish') ?? style.hidden) === true,
    font: fonts?.attribute('w:ascii') ?? fonts?.attribute('w:hAnsi') ?? '',
    fill: behindRun(properties),
  }
}

function add(text: string, gathering: Gathering): void {
  if (isMuted(gathering.reading)) return
  const { look } = gathering
  const shown = isSymbolFont(look.font) ? inSymbols(look.font, text) : text
  gathering.text += look.struck ? markStruck(shown) : shown
  if (look.hidden) gathering.reading.met.hiddenWords += wordsOf(shown).length
  if (!/\S/.test(shown)) return
  gathering.fill = gathering.worded && gathering.fill !== look.fill ? undefined : look.fill
  gathering.worded = true
  gathering.bold &&= look.bold
  gathering.struck &&= look.struck
}

function inSymbols(font: string, text: string): string {
  let shown = ''
  for (const letter of text) shown += /\s/.test(letter) ? letter : symbolFor(font, letter.codePointAt(0) ?? 0)
  return shown
}

function contentOf(element: XmlElement): string {
  let text = ''
  for (const child of element.children) if (typeof child === 'string') text += child
  return text
}

function gatherSymbol(element: XmlElement, gathering: Gathering): void {
  const code = Number.parseInt(element.attribute('w:char') ?? '', 16)
  if (code > 0 && code < 0x11_0000) add(symbolFor(element.attribute('w:font') ?? '', code), gathering)
}

function gatherSimpleField(element: XmlElement, gathering: Gathering): void {
  if (!isPageField(element.attribute('w:instr') ?? '')) gatherAll(element, gathering)
}

function gatherFieldMark(element: XmlElement, gathering: Gathering): void {
  const { fields } = gathering.reading
  const kind = element.attribute('w:fldCharType')
  if (kind === 'begin') {
    const form = formContent(element)
    if (form !== '') add(form, gathering)
    fields.push({ code: '', inResult: false })
  }
  const field = fields.at(-1)
  if (kind === 'separate' && field !== undefined) field.inResult = true
  if (kind === 'end') fields.pop()
}

/** Old forms keep what was ticked or chosen in the field's own settings, not as words. */
function formContent(mark: XmlElement): string {
  const box = elementAt(mark, 'w:ffData', 'w:checkBox')
  if (box !== undefined)
    return (switched(box, 'w:checked') ?? switched(box, 'w:default')) === true ? '☒' : '☐'
  const list = elementAt(mark, 'w:ffData', 'w:ddList')
  if (list === undefined) return ''
  const chosen = Number(elementAt(list, 'w:result')?.attribute('w:val') ?? 0)
  return elementsOf(list, 'w:listEntry')[chosen]?.attribute('w:val') ?? ''
}

function gatherCode(element: XmlElement, { reading }: Gathering): void {
  const field = reading.fields.at(-1)
  if (field !== undefined && !field.inResult) field.code += contentOf(element)
}

/** A break met before any word says that the paragraph itself stands on the new page. */
function turnPage(_: XmlElement, gathering: Gathering): void {
  gathering.reading.page++
  if (!gathering.worded) gathering.page = gathering.reading.page
}

/** The same text box stands twice, once for new and once for old versions of Word: only the first is read. */
function gatherAlternative(element: XmlElement, gathering: Gathering): void {
  const first = elementAt(element, 'mc:Choice') ?? elementAt(element, 'mc:Fallback')
  if (first !== undefined) gatherAll(first, gathering)
}

function gatherDrawing(drawing: XmlElement, gathering: Gathering): void {
  const frame = elementsOf(drawing)[0]
  const kind = elementAt(frame, 'a:graphic', 'a:graphicData')?.attribute('uri') ?? ''
  if (/picture$/.test(kind)) gathering.reading.met.pictures++
  else if (/(diagram|chart)$/.test(kind)) gathering.reading.met.diagrams++
  gatherAll(drawing, gathering)
}

function gatherShape(shape: XmlElement, gathering: Gathering): void {
  if (shape.attribute('o:hr') === 't') gathering.rule = true
  gatherAll(shape, gathering)
}
