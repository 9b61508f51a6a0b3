/** The colours that office programs and people name; others are written as numbers. */
const NAMED: Record<string, string> = {
  aqua: '00FFFF',
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  fuchsia: 'FF00FF',
  gold: 'FFD700',
  gray: '808080',
  green: '008000',
  grey: '808080',
  lightblue: 'ADD8E6',
  lightgreen: '90EE90',
  lightgrey: 'D3D3D3',
  lime: '00FF00',
  magenta: 'FF00FF',
  maroon: '800000',
  navy: '000080',
  olive: '808000',
  orange: 'FFA500',
  pink: 'FFC0CB',
  purple: '800080',
  red: 'FF0000',
  silver: 'C0C0C0',
  teal: '008080',
  white: 'FFFFFF',
  yellow: 'FFFF00',
}

/** The first colour in a CSS or HTML value as RRGGBB; undefined where it names none or is see-through. */
export function parseColour(value: string | undefined): string | undefined {
  if (value === undefined || /transparent|rgba\([^)]*,\s*0\s*\)/i.test(value)) return undefined
  const long = /#([0-9a-f]{6})\b/i.exec(value)?.[1]
  if (long !== undefined) return long.toUpperCase()
  const short = /#([0-9a-f]{3})\b/i.exec(value)?.[1]
  if (short !== undefined) return short.replace(/./g, '$&$&').toUpperCase()
  const parts = /rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})/i.exec(value)
  if (parts !== null) return parts.slice(1, 4).map(asHex).join('')
  for (const word of value.toLowerCase().split(/[^a-z]+/)) if (word in NAMED) return NAMED[word]
  return undefined
}

function asHex(part: string): string {
  return Math.min(255, Number(part)).toString(16).padStart(2, '0').toUpperCase()
}
