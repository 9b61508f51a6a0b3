/** The brand colour of a council that has not chosen one. */
export const defaultBrand = '#12436D'

const written = /^#?([0-9a-f]{6})$/i

/** Six hexadecimal digits in capitals, no hash; null when it is not a colour written so. */
export function parseBrand(colour: string): string | null {
  return written.exec(colour.trim())?.[1]?.toUpperCase() ?? null
}

/** Contrast of white on the colour, 1 to 21, by WCAG 2.2 relative luminance. 1 when it is not a colour. */
export function contrastWithWhite(colour: string): number {
  const digits = parseBrand(colour)
  if (digits === null) return 1
  return 1.05 / (luminance(digits) + 0.05)
}

/** White text stands on the brand colour in the masthead and on buttons: WCAG 1.4.3 asks for 4.5. */
export function mayBeBrand(colour: string): boolean {
  return contrastWithWhite(colour) >= 4.5
}

/**
 * The style sheet that gives a council its colour, served at the address `brandHref` returns. A colour that is not
 * one, or on which white cannot be read, gives an empty sheet: the default stands.
 */
export function brandCss(colour: string): string {
  const digits = parseBrand(colour)
  if (digits === null || !mayBeBrand(digits)) return ''
  return `:root{--brand:#${digits};--brand-dark:#${darker(digits, 0.7)};--brand-hover:#${darker(digits, 0.84)}}\n`
}

/** Where the council's style sheet is served; null when the colour is the default or cannot be used. */
export function brandHref(colour: string): string | null {
  const digits = parseBrand(colour)
  if (digits === null || `#${digits}` === defaultBrand.toUpperCase() || !mayBeBrand(digits)) return null
  return `/assets/brand-${digits}.css`
}

function luminance(digits: string): number {
  const [red = 0, green = 0, blue = 0] = channels(digits).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(digits: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
}

function darker(digits: string, share: number): string {
  return channels(digits)
    .map((channel) =>
      Math.round(channel * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()
}
