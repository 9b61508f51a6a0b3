import { elementAt, elementsOf, type XmlElement } from '../xml.ts'

/** What an OpenDocument style says, with all that its parents say already taken in. */
export type OdfStyle = {
  bold?: boolean
  struck?: boolean
  hidden?: boolean
  /** Background as RRGGBB; '' where the style says that there is none. */
  fill?: string
  title?: boolean
  heading?: number
  list?: string
  ruleAbove?: boolean
  ruleBelow?: boolean
}

export type OdfStyles = (family: string, name: string | undefined) => OdfStyle

/** Reads the styles of styles.xml and content.xml together (OpenDocument 1.3 part 3, 16). */
export function parseOdfStyles(roots: (XmlElement | undefined)[]): OdfStyles {
  const sources = new Map<string, XmlElement>()
  for (const root of roots)
    for (const group of root === undefined ? [] : elementsOf(root))
      for (const style of /styles$/.test(group.name) ? elementsOf(group, 'style:style') : [])
        sources.set(keyOf(style.attribute('style:family'), style.attribute('style:name')), style)
  const known = new Map<string, OdfStyle>()
  const resolve = (key: string, depth: number): OdfStyle => {
    const before = known.get(key)
    if (before !== undefined) return before
    const source = sources.get(key)
    if (source === undefined || depth > 50) {
      const named = ofName(key)
      known.set(key, named)
      return named
    }
    const parent = source.attribute('style:parent-style-name')
    const inherited =
      parent === undefined ? {} : resolve(keyOf(source.attribute('style:family'), parent), depth + 1)
    const style = { ...inherited, ...ownStyle(source), ...ofName(key) }
    known.set(key, style)
    return style
  }
  return (family, name) => (name === undefined ? {} : resolve(keyOf(family, name), 0))
}

const keyOf = (family: string | undefined, name: string | undefined) => `${family ?? ''} ${name ?? ''}`

/** The names of built-in styles are the same in every language. */
function ofName(key: string): OdfStyle {
  if (key === 'paragraph Title') return { title: true }
  const level = /^paragraph Heading_20_(\d)$/.exec(key)?.[1]
  return level === undefined ? {} : { heading: Number(level) }
}

function ownStyle(source: XmlElement): OdfStyle {
  const properties = (name: string) => elementAt(source, `style:${name}-properties`)
  const text = properties('text')
  const paragraph = properties('paragraph')
  const style: OdfStyle = { ...textStyle(text), ...ruleStyle(paragraph) }
  const backgrounds = [properties('table-cell'), properties('table-row'), paragraph, text]
  const colour = backgrounds
    .map((each) => each?.attribute('fo:background-color'))
    .find((each) => each !== undefined)
  if (colour !== undefined) style.fill = /^#[0-9a-f]{6}$/i.test(colour) ? colour.slice(1).toUpperCase() : ''
  const level = Number(source.attribute('style:default-outline-level') ?? '')
  if (level > 0) style.heading = level
  const list = source.attribute('style:list-style-name')
  if (list !== undefined) style.list = list
  return style
}

function textStyle(text: XmlElement | undefined): OdfStyle {
  const style: OdfStyle = {}
  const weight = text?.attribute('fo:font-weight')
  if (weight !== undefined) style.bold = /^(bold|[6-9]00)$/.test(weight)
  const through =
    text?.attribute('style:text-line-through-style') ?? text?.attribute('style:text-line-through-type')
  if (through !== undefined) style.struck = through !== 'none'
  const display = text?.attribute('text:display')
  if (display !== undefined) style.hidden = display === 'none'
  return style
}

function ruleStyle(paragraph: XmlElement | undefined): OdfStyle {
  const style: OdfStyle = {}
  const around = paragraph?.attribute('fo:border')
  if (isDrawn(paragraph?.attribute('fo:border-top') ?? around)) style.ruleAbove = true
  if (isDrawn(paragraph?.attribute('fo:border-bottom') ?? around)) style.ruleBelow = true
  return style
}

function isDrawn(border: string | undefined): boolean {
  return border !== undefined && border !== 'none' && /\b(solid|double|dotted|dashed)\b/.test(border)
}
