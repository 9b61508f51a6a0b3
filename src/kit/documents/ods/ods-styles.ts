import type { Attributes } from '../xml.ts'

/** What an OpenDocument style says that a reader can see. */
export type OdsStyle = { fill?: string | null; bold?: boolean; struck?: boolean; hidden?: boolean }

/** Styles of cells, texts and sheets, gathered as the XML is walked (OpenDocument 1.3 part 3, 16). */
export class OdsStyles {
  private readonly known = new Map<string, OdsStyle & { parent?: string }>()
  private current: (OdsStyle & { parent?: string }) | null = null

  open(name: string, attributes: Attributes): void {
    if (name === 'style:style') this.begin(attributes)
    else if (!this.current) return
    else if (name === 'style:table-cell-properties') {
      const colour = attributes['fo:background-color']
      if (colour !== undefined) this.current.fill = colourOf(colour)
    } else if (name === 'style:text-properties') {
      const weight = attributes['fo:font-weight']
      const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type']
      if (weight !== undefined) this.current.bold = /^(bold|[6-9]00)$/.test(weight)
      if (line !== undefined) this.current.struck = line !== 'none'
    } else if (name === 'style:table-properties' && attributes['table:display'] === 'false') {
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

  private begin(attributes: Attributes): void {
    const parent = attributes['style:parent-style-name']
    this.current = parent === undefined ? {} : { parent }
    this.known.set(`${attributes['style:family'] ?? ''} ${attributes['style:name'] ?? ''}`, this.current)
  }
}

function colourOf(colour: string): string | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null
  const value = colour.slice(1).toUpperCase()
  return value === 'FFFFFF' ? null : value
}
