import type { Status } from '#src/features/imports/plan/plan-draft.ts'

/** Names under which plans rate. */
export type Colour = 'red' | 'amber' | 'yellow' | 'green' | 'blue' | 'purple' | 'grey' | 'white' | 'black'

const WRITTEN: [Colour, string[]][] = [
  ['red', ['r', 'red', '🔴', '🟥', '❌', '🛑']],
  ['amber', ['a', 'amber', 'orange', '🟠', '🟧', '\u{26a0}', '\u{26a0}\u{fe0f}']],
  ['yellow', ['y', 'yellow', '🟡', '🟨']],
  ['green', ['g', 'green', '🟢', '🟩']],
  ['blue', ['b', 'blue', '🔵', '🟦']],
  ['purple', ['p', 'purple', 'violet', '🟣', '🟪']],
  ['grey', ['grey', 'gray']],
  ['white', ['w', 'white', 'clear', '⚪', '⬜']],
  ['black', ['black', '⚫', '⬛']],
]

const COLOURS = new Map(WRITTEN.flatMap(([colour, names]) => names.map((name) => [name, colour] as const)))

/** No name of a colour is longer. */
const LONGEST = 'bright yellow'.length

const SHADE = /^(?:light|dark|pale|bright) /i

/** What a colour leans to where no key gives it a meaning; a person confirms. */
const LEANING: Record<Colour, Status> = {
  red: 'off-track',
  amber: 'at-risk',
  yellow: 'at-risk',
  green: 'on-track',
  blue: 'complete',
  purple: 'embedded',
  grey: 'not-started',
  white: 'not-started',
  black: null,
}

export function colourNamed(text: string): Colour | null {
  const clean = text.trim()
  if (clean.length > LONGEST + 1) return null
  const bare = clean.replace(/[.:*]$/, '').replace(SHADE, '')
  return COLOURS.get(bare.toLowerCase()) ?? null
}

export function leaningOf(colour: Colour): Status {
  return LEANING[colour]
}

/** The colour that a person would call a fill (RRGGBB); null for white, near-white and the pale tints of headings. */
export function colourOfFill(fill: string): Colour | null {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16))
  const high = Math.max(red, green, blue)
  const low = Math.min(red, green, blue)
  const strength = high - low
  if (high === 0 || Number.isNaN(strength)) return null
  if (strength < 40) return low > 100 && high < 205 ? 'grey' : null
  return hueName(hueOf(red, green, blue))
}

function hueOf(red: number, green: number, blue: number): number {
  const high = Math.max(red, green, blue)
  const strength = high - Math.min(red, green, blue)
  if (high === red) return (((green - blue) / strength) * 60 + 360) % 360
  return high === green ? ((blue - red) / strength) * 60 + 120 : ((red - green) / strength) * 60 + 240
}

function hueName(hue: number): Colour {
  if (hue < 15 || hue >= 335) return 'red'
  if (hue < 48) return 'amber'
  if (hue < 70) return 'yellow'
  if (hue < 170) return 'green'
  return hue < 262 ? 'blue' : 'purple'
}
