const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A count as a list writes it: 3 is `3`, `c` or `iii`; after z come aa, bb (as Word does), not aa, ab. */
export function formatCount(count: number, format: string): string {
  if (count < 1 || count > 3000) return String(count)
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  if (format === 'lowerLetter') return letterFor(count)
  if (format === 'upperLetter') return letterFor(count).toUpperCase()
  if (format === 'lowerRoman') return romanFor(count)
  if (format === 'upperRoman') return romanFor(count).toUpperCase()
  return String(count)
}

function letterFor(count: number): string {
  const letter = String.fromCodePoint(97 + ((count - 1) % 26))
  return letter.repeat(Math.ceil(count / 26))
}

function romanFor(count: number): string {
  let left = count
  let roman = ''
  for (const [worth, letters] of ROMAN) {
    roman += letters.repeat(Math.floor(left / worth))
    left %= worth
  }
  return roman
}
