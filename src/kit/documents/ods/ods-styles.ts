import type { XmlElement } from '../xml.ts'

/** What an OpenDocument style says that a reader can see. */
export type OdsStyle = { fill?: string | null; bold?: boolean; struck?: boolean; hidden?: boolean }

/** Styles of cells, texts and sheets, gathered as the XML is walked (OpenDocument 1.3 part 3, 16). */
export class OdsStyles {
  private readonly known = new Map<string, OdsStyle & { parent?: string }>()
  private current: (OdsStyle & { parent?: string }) | null = null

  open(element: XmlElement): void {
    const { name } = element
    if (name === 'style:style') this.begin(element)
    else if (!this.current) return
    else if (name === 'style:table-cell-properties') {
      const colour = element.attribute('fo:background-color')
      if (colour !== undefined) this.current.fill = colourOf(colour)
    } else if (name === 'style:text-properties') {
      const weight = element.attribute('fo:font-weight')
      const line =
        element.attribute('style:text-line-through-style') ??
        element.attribute('style:text-line-through-type')
      if (weight !== undefined) this.current.bold = /^(bold|[6-9]00)$/.test(weight)
      if (line !== undefined) this.current.struck = line !== 'none'
    } else if (name === 'style:table-properties' && element.attribute('table:display') === 'false') {
      this.current.hidden = true
    }
  }

  close(name: string): void {
    if (name === 'style:style') this.current = null
  }

  /** A style with what it takes from its parents. */
  find(family: string, name: string | undefined, depth = 0): OdsStyle {
    const own = name === undefined ? undefined : this.known.get(`${family} ${name}`)
    if (!own || depth > 20) return {}
    return own.parent === undefined ? own : { ...this.find(family, own.parent, depth + 1), ...own }
  }

  private begin(element: XmlElement): void {
    const parent = element.attribute('style:parent-style-name')
    this.current = parent === undefined ? {} : { parent }
    this.known.set(
      `${element.attribute('style:family') ?? ''} ${element.attribute('style:name') ?? ''}`,
      this.current,
    )
  }
}

function colourOf(colour: string): string | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null
  const value = colour.slice(1).toUpperCase()
  return value === 'FFFFFF' ? null : value
}
