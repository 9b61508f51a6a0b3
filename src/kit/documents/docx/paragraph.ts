import { type FlowParagraph, splitAtBullets } from '../flow.ts'
import { tidyText } from '../tidy.ts'
import { elementAt, type XmlElement } from '../xml.ts'
import { type Inline, parseInline } from './inline.ts'
import { isPageField, type Reading } from './reading.ts'
import { outline, type Style, shadeOf } from './styles.ts'

/** One paragraph of a Word file, and the page on which it begins. */
export type WordParagraph = FlowParagraph & { page: number }

/** The paragraphs that one `w:p` shows (several where bullets were typed after line breaks), and its text boxes. */
export function parseParagraph(
  paragraph: XmlElement,
  reading: Reading,
): { paragraphs: WordParagraph[]; boxes: XmlElement[] } {
  const properties = elementAt(paragraph, 'w:pPr')
  const style = {
    ...reading.styles(elementAt(properties, 'w:pStyle')?.attribute('w:val')),
    ...outline(properties),
  }
  const inline = parseInline(paragraph, style, reading)
  endStrayFields(reading)
  const text = tidyText(inline.text)
  const whole = describe(text, inline, style, properties)
  const mark = text === '' ? undefined : markOf(style, properties, reading)
  const marked = mark === undefined ? whole : { ...whole, ...mark }
  return { paragraphs: splitAtBullets(marked), boxes: inline.boxes }
}

function describe(
  text: string,
  inline: Inline,
  style: Style,
  properties: XmlElement | undefined,
): WordParagraph {
  const fill = inline.fill ?? shadeOf(elementAt(properties, 'w:shd'))
  return {
    text,
    bold: inline.bold,
    struck: inline.struck,
    heading: style.heading ?? 0,
    title: style.title === true,
    furniture: style.contents === true,
    ruleAbove: inline.rule || isDrawn(elementAt(properties, 'w:pBdr', 'w:top')),
    ruleBelow: isDrawn(elementAt(properties, 'w:pBdr', 'w:bottom')),
    page: inline.page,
    ...(fill === undefined ? {} : { fill }),
  }
}

function isDrawn(border: XmlElement | undefined): boolean {
  return border !== undefined && !/^(nil|none)?$/.test(border.attribute('w:val') ?? '')
}

function markOf(style: Style, properties: XmlElement | undefined, { numbering }: Reading) {
  const own = elementAt(properties, 'w:numPr')
  const name = elementAt(own, 'w:numId')?.attribute('w:val') ?? style.list?.name
  const depth = Number(elementAt(own, 'w:ilvl')?.attribute('w:val') ?? style.list?.depth ?? 0)
  if (name === undefined || name === '0') return undefined
  const mark = numbering.next(name, depth)
  if (mark === undefined) return undefined
  return {
    list: { level: depth + 1, ordered: mark.ordered },
    ...(mark.number === undefined ? {} : { number: mark.number }),
  }
}

/** A field whose end was lost must not hide what follows it: no instruction outlasts its paragraph. */
function endStrayFields(reading: Reading): void {
  reading.fields = reading.fields.filter((field) => field.inResult && !isPageField(field.code))
}
