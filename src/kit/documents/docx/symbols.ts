/**
 * What letters of the symbol fonts show. Ticks and boxes matter: some plans say "achieved" with
 * nothing else. Codes from Microsoft's font charts; the high byte F0 is only how Word stores them.
 */
const WINGDINGS: Record<number, string> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x71: '❑',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '→',
  0xf0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}
const WINGDINGS_2: Record<number, string> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0xa3: '☐',
}
const WEBDINGS: Record<number, string> = { 0x61: '✓', 0x63: '☐', 0x67: '■', 0x6e: '●', 0x72: '✗' }
const SYMBOL: Record<number, string> = {
  0xa3: '≤',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
}

const FONTS: Record<string, Record<number, string>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  webdings: WEBDINGS,
  symbol: SYMBOL,
}

export function isSymbolFont(font: string): boolean {
  return font.toLowerCase() in FONTS
}

/** What one character shows in a symbol font: its meaning where known, a small square where not. */
export function symbolFor(font: string, code: number): string {
  const shown = FONTS[font.toLowerCase()]
  if (shown === undefined) return code >= 0xf000 && code <= 0xf0ff ? '▪' : String.fromCodePoint(code)
  return shown[code & 0xff] ?? '▪'
}
