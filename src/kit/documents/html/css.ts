import type { XmlElement } from '../xml.ts'

export type Declarations = Record<string, string>

/** What a page's own style sheet and attributes say of an element, as far as it changes what is read. */
export type Sheet = (element: XmlElement) => Declarations

const READ =
  /^(background(-color)?|display|visibility|font-weight|text-decoration|list-style(-type)?|mso-[\w-]+|border-(top|bottom))$/

/**
 * Reads the simple selectors of style sheets: a tag, a class, or both. Excel's clipboard keeps every
 * cell's colour in such classes, and Word's its lists.
 */
export function parseSheet(css: string): Sheet {
  const rules = new Map<string, Declarations>()
  const plain = css.replace(/<!--|-->|\/\*[\s\S]*?\*\//g, ' ')
  for (const rule of plain.split('}')) {
    const [selectors = '', body = ''] = rule.split('{').slice(-2)
    const declared = parseDeclarations(body)
    if (Object.keys(declared).length === 0) continue
    for (const selector of selectors.split(',')) {
      const name = selector.trim().toLowerCase()
      if (/^[\w-]*(\.[\w-]+)?$/.test(name) && name !== '')
        rules.set(name, { ...rules.get(name), ...declared })
    }
  }
  return (element) => {
    const { name } = element
    const written = element.attribute('style')
    const own = written === undefined ? {} : parseDeclarations(written)
    if (rules.size === 0) return own
    const classes = (element.attribute('class') ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '')
    const found: Declarations = { ...rules.get(name) }
    for (const each of classes) Object.assign(found, rules.get(`.${each}`), rules.get(`${name}.${each}`))
    return { ...found, ...own }
  }
}

function parseDeclarations(text: string): Declarations {
  const declared: Declarations = {}
  for (const part of text.split(';')) {
    const colon = part.indexOf(':')
    const name = part.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (READ.test(name)) declared[name] = part.slice(colon + 1).trim()
  }
  return declared
}
