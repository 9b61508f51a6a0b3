import { elementAt, elementsOf, type XmlElement } from '../xml.ts'

/** What a style says about a paragraph or run, with all that it is based on already taken in. */
export type Style = {
  /** Depth of heading, from 1. */
  heading?: number
  title?: boolean
  /** An entry of a table of contents. */
  contents?: boolean
  bold?: boolean
  hidden?: boolean
  list?: { name: string; depth: number }
  /** Background of a table's cells, and of its first row. */
  fill?: string
  firstRowFill?: string
}

/** Styles by their id. Built-in styles are known by name, which Word keeps in English in every language. */
export type Styles = (id: string | undefined) => Style

/** Reads word/styles.xml (ISO 29500 part 1, 17.7). */
export function parseStyles(root: XmlElement | undefined): Styles {
  const sources = new Map<string, XmlElement>()
  let usual: string | undefined
  for (const style of root === undefined ? [] : elementsOf(root, 'w:style')) {
    const id = style.attribute('w:styleId') ?? ''
    sources.set(id, style)
    if (style.attribute('w:type') === 'paragraph' && isOn(style.attribute('w:default'))) usual = id
  }
  const known = new Map<string, Style>()
  const resolve = (id: string, depth: number): Style => {
    const source = sources.get(id)
    const before = known.get(id)
    if (before !== undefined || source === undefined || depth > 50) return before ?? {}
    const parent = elementAt(source, 'w:basedOn')?.attribute('w:val')
    const inherited = parent === undefined ? {} : resolve(parent, depth + 1)
    const style = { ...inherited, ...ownStyle(source), ...listOf(source, inherited) }
    known.set(id, style)
    return style
  }
  return (id) => {
    const named = id ?? usual
    return named === undefined ? {} : resolve(named, 0)
  }
}

function ownStyle(source: XmlElement): Style {
  const name = (elementAt(source, 'w:name')?.attribute('w:val') ?? '').toLowerCase()
  const style: Style = { ...standing(source, name) }
  const runs = elementAt(source, 'w:rPr')
  const bold = switched(runs, 'w:b')
  const hidden = switched(runs, 'w:vanish')
  if (bold !== undefined) style.bold = bold
  if (hidden !== undefined) style.hidden = hidden
  const fill = shadeOf(elementAt(source, 'w:tcPr', 'w:shd'))
  if (fill !== undefined) style.fill = fill
  const first = elementsOf(source, 'w:tblStylePr').find((part) => part.attribute('w:type') === 'firstRow')
  const firstFill = shadeOf(elementAt(first, 'w:tcPr', 'w:shd'))
  if (firstFill !== undefined) style.firstRowFill = firstFill
  return style
}

/** A style may take its list from the one it is based on, and say only at what depth it stands. */
function listOf(source: XmlElement, inherited: Style): Style {
  const list = elementAt(source, 'w:pPr', 'w:numPr')
  const name = elementAt(list, 'w:numId')?.attribute('w:val') ?? inherited.list?.name
  const depth = elementAt(list, 'w:ilvl')?.attribute('w:val')
  return list === undefined || name === undefined ? {} : { list: { name, depth: Number(depth ?? 0) } }
}

function standing(source: XmlElement, name: string): Style {
  const heading = /^heading (\d)$/.exec(name)?.[1]
  if (heading !== undefined) return { heading: Number(heading) }
  if (name === 'title') return { title: true }
  if (name === 'subtitle') return { heading: 2 }
  if (/^toc \d$/.test(name)) return { contents: true }
  return outline(elementAt(source, 'w:pPr'))
}

/** An outline level of 9 says "body text", and so undoes the heading a style is based on. */
export function outline(properties: XmlElement | undefined): Style {
  const level = Number(elementAt(properties, 'w:outlineLvl')?.attribute('w:val') ?? Number.NaN)
  if (Number.isNaN(level)) return {}
  return level < 9 ? { heading: level + 1 } : { heading: 0 }
}

/** A switch such as `w:b`: present means on unless it says off; undefined where it says nothing. */
export function switched(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = elementAt(properties, name)
  return found === undefined ? undefined : isOn(found.attribute('w:val') ?? 'true')
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(0|false|off|none)$/.test(value)
}

/** The colour of a shading as RRGGBB; a solid pattern shows its own colour, not its ground. */
export function shadeOf(shading: XmlElement | undefined): string | undefined {
  const colour = shading?.attribute(shading.attribute('w:val') === 'solid' ? 'w:color' : 'w:fill')
  return colour !== undefined && /^[0-9a-f]{6}$/i.test(colour) ? colour.toUpperCase() : undefined
}

const HIGHLIGHTS: Record<string, string> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00FF00',
  lightGray: 'C0C0C0',
  magenta: 'FF00FF',
  red: 'FF0000',
  white: 'FFFFFF',
  yellow: 'FFFF00',
}

/** The colour drawn behind a run: its highlighter, else its shading. */
export function behindRun(properties: XmlElement | undefined): string | undefined {
  const highlight = elementAt(properties, 'w:highlight')?.attribute('w:val')
  return HIGHLIGHTS[highlight ?? ''] ?? shadeOf(elementAt(properties, 'w:shd'))
}
