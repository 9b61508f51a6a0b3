import { elementAt, elementsOf, type XmlElement } from '../xml.ts'
import { colourOf, type Theme } from './colours.ts'
import { builtInFormat, numberFormat, type NumberFormat } from './number-format.ts'

/** What a cell's style says that a reader can see. */
export type CellStyle = { format: NumberFormat; fill: string | null; bold: boolean; struck: boolean }

export type Styles = {
  cells: CellStyle[]
  /** Fills of conditional formats, by their number. */
  conditional: (string | null)[]
}

export const PLAIN: CellStyle = { format: builtInFormat(0), fill: null, bold: false, struck: false }

export function stylesOf(root: XmlElement | undefined, theme: Theme): Styles {
  if (!root) return { cells: [PLAIN], conditional: [] }
  const formats = new Map<number, NumberFormat>()
  for (const each of childrenOf(root, 'numFmts')) {
    formats.set(Number(each.attribute('numFmtId')), numberFormat(each.attribute('formatCode') ?? 'General'))
  }
  const fills = childrenOf(root, 'fills').map((fill) => fillOf(fill, theme))
  const fonts = childrenOf(root, 'fonts').map((font) => ({
    bold: isOn(font, 'b'),
    struck: isOn(font, 'strike'),
  }))
  const cells = childrenOf(root, 'cellXfs').map((look): CellStyle => {
    const id = Number(look.attribute('numFmtId') ?? 0)
    const font = fonts[Number(look.attribute('fontId') ?? 0)]
    return {
      format: formats.get(id) ?? builtInFormat(id),
      fill: fills[Number(look.attribute('fillId') ?? 0)] ?? null,
      bold: font?.bold ?? false,
      struck: font?.struck ?? false,
    }
  })
  const conditional = childrenOf(root, 'dxfs').map((each) => {
    const fill = elementAt(each, 'fill')
    return fill ? fillOf(fill, theme, true) : null
  })
  return { cells, conditional }
}

function childrenOf(root: XmlElement, name: string): XmlElement[] {
  const list = elementAt(root, name)
  return list ? elementsOf(list) : []
}

/** The colour seen: a pattern's foreground, but in conditional formats its background (18.8.20). */
function fillOf(fill: XmlElement, theme: Theme, conditional = false): string | null {
  const pattern = elementAt(fill, 'patternFill')
  const kind = pattern?.attribute('patternType') ?? (conditional ? 'solid' : 'none')
  if (kind === 'none' || kind === 'gray125') return null
  const fore = colourOf(elementAt(pattern, 'fgColor'), theme)
  const back = colourOf(elementAt(pattern, 'bgColor'), theme)
  const colour = conditional ? (back ?? fore) : fore
  return colour === 'FFFFFF' ? null : colour
}

/** A switch that is on when it stands there, unless it says otherwise. */
export function isOn(element: XmlElement, name: string): boolean {
  const found = elementAt(element, name)
  return found !== undefined && !/^(0|false)$/i.test(found.attribute('val') ?? '1')
}
