import type { XmlElement } from '../xml.ts'
import { parseColour } from './colours.ts'
import type { Declarations } from './css.ts'

/** What an element and those around it say of the words inside. */
export type Look = {
  bold: boolean
  struck: boolean
  hidden: boolean
  fill: string | undefined
  furniture: boolean
  lists: { ordered: boolean; type: string; next: number }[]
  pre: boolean
}

export const PLAIN: Look = {
  bold: false,
  struck: false,
  hidden: false,
  fill: undefined,
  furniture: false,
  lists: [],
  pre: false,
}

/** The look inside an element, from the look around it. */
export function lookInside(look: Look, element: XmlElement, declared: Declarations): Look {
  const { name } = element
  const inside = { ...look }
  if (/^(b|strong|th|h[1-6])$/.test(name)) inside.bold = true
  const weight = declared['font-weight']
  if (weight !== undefined) inside.bold = /^(bold|bolder|[6-9]\d\d)/.test(weight)
  if (/^(s|strike|del)$/.test(name) || /line-through/.test(declared['text-decoration'] ?? ''))
    inside.struck = true
  if (isHidden(element, declared)) inside.hidden = true
  if (/^(header|footer|nav)$/.test(name)) inside.furniture = true
  if (name === 'pre') inside.pre = true
  inside.fill = backgroundOf(element, declared) ?? look.fill
  if (name === 'ul' || name === 'ol') inside.lists = [...look.lists, listOf(element, declared)]
  return inside
}

export function isHidden(element: XmlElement, declared: Declarations): boolean {
  if (element.attribute('hidden') !== undefined || declared['mso-hide'] === 'all') return true
  return /^none/.test(declared['display'] ?? '') || /^hidden/.test(declared['visibility'] ?? '')
}

export function backgroundOf(element: XmlElement, declared: Declarations): string | undefined {
  const marker = parseColour(declared['mso-highlight'])
  return (
    marker ??
    parseColour(declared['background-color'] ?? declared['background']) ??
    parseColour(element.attribute('bgcolor'))
  )
}

function listOf(element: XmlElement, declared: Declarations): Look['lists'][number] {
  const style = declared['list-style-type'] ?? declared['list-style'] ?? element.attribute('type') ?? '1'
  const start = Number(element.attribute('start') ?? 1)
  return { ordered: element.name === 'ol', type: style, next: Number.isInteger(start) ? start : 1 }
}

const FORMATS: [RegExp, string][] = [
  [/^none/, 'none'],
  [/^(a|lower-(alpha|latin))$/, 'lowerLetter'],
  [/^(A|upper-(alpha|latin))$/, 'upperLetter'],
  [/^(i|lower-roman)$/, 'lowerRoman'],
  [/^(I|upper-roman)$/, 'upperRoman'],
]

/** How an ordered list counts, in the words of `formatCount`. */
export function countingOf(type: string): string {
  return FORMATS.find(([pattern]) => pattern.test(type))?.[1] ?? 'decimal'
}
