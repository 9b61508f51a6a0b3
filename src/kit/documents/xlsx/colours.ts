import { elementAt, elementsOf, type XmlElement } from '../xml.ts'

/** A workbook's theme colours as RRGGBB, in the order in which cells number them. */
export type Theme = readonly string[]

/** Cells number light before dark (18.8.3), the theme's own list names dark first. */
const THEME_ORDER = [
  'a:lt1',
  'a:dk1',
  'a:lt2',
  'a:dk2',
  'a:accent1',
  'a:accent2',
  'a:accent3',
  'a:accent4',
  'a:accent5',
  'a:accent6',
]

const OFFICE_THEME: Theme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
]

/** The numbered palette (18.8.27); 0 to 7 are repeated as 8 to 15. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  )

export function themeOf(root: XmlElement | undefined): Theme {
  const scheme = elementAt(root, 'a:themeElements', 'a:clrScheme')
  if (!scheme) return OFFICE_THEME
  return THEME_ORDER.map((name, index) => {
    const [colour] = elementsOf(elementAt(scheme, name) ?? scheme)
    const value = colour?.attribute('lastClr') ?? colour?.attribute('val') ?? ''
    return /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : (OFFICE_THEME[index] ?? '000000')
  })
}

/** A colour as a cell gives it: by its own value, by theme with a tint, or by number. Null for automatic. */
export function colourOf(element: XmlElement | undefined, theme: Theme): string | null {
  if (!element) return null
  const [rgb, place, indexed, tint] = ['rgb', 'theme', 'indexed', 'tint'].map((name) =>
    element.attribute(name),
  )
  let colour: string | undefined
  if (rgb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) colour = rgb.slice(-6).toUpperCase()
  else if (place !== undefined) colour = theme[Number(place)]
  else if (indexed !== undefined) {
    const index = Number(indexed)
    colour = PALETTE[index < 8 ? index : index - 8]
  }
  if (colour === undefined) return null
  return tint === undefined ? colour : tinted(colour, Number(tint))
}

/** Lightens (tint above 0) or darkens a colour by its lightness in HSL (18.8.19). */
function tinted(colour: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return colour
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  )
  const high = Math.max(red, green, blue)
  const low = Math.min(red, green, blue)
  const light = (high + low) / 2
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint
  const chroma = high - low
  const full = light === 0 || light === 1 ? 0 : chroma / (1 - Math.abs(2 * light - 1))
  const spread = full * (1 - Math.abs(2 * target - 1))
  const channel = (value: number): string => {
    const share = chroma === 0 ? 0 : (value - low) / chroma
    const shade = target - spread / 2 + share * spread
    return Math.round(Math.min(1, Math.max(0, shade)) * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return (channel(red) + channel(green) + channel(blue)).toUpperCase()
}
