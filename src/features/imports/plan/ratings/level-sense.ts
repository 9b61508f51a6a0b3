import { type Colour, leaningOf } from './colours.ts'
import { levelColour, type ScaleLevel } from './scales.ts'
import { statusOf } from './statuses.ts'

/** What a key's levels mean beside one another, where the words of one alone say too much or too little. */
export function senseOf(levels: ScaleLevel[]): ScaleLevel[] {
  return withLeanings(redWorst(withoutLasting(levels)))
}

/**
 * Where no level is plainly complete, the one that is complete "and evidenced" is: that it lasts is said only
 * where the key sets it apart from what is merely done.
 */
function withoutLasting(levels: ScaleLevel[]): ScaleLevel[] {
  if (levels.some(({ status }) => status === 'complete')) return levels
  return levels.map((one) => {
    const plainly = statusOf(one.label.replace(/\bevidenced\b/gi, ''))
    return one.status === 'embedded' && plainly === 'complete' ? { ...one, status: 'complete' } : one
  })
}

/** Colours on which plans agree. */
const PLAIN: ReadonlySet<Colour | null> = new Set<Colour>(['red', 'amber', 'green'])

/**
 * Where the other colours mean what they mostly do, red, amber or green whose words say nothing of progress
 * ("immediate attention") means what it mostly does too.
 */
function withLeanings(levels: ScaleLevel[]): ScaleLevel[] {
  const usual = levels.every((one) => {
    const colour = levelColour(one)
    return one.status === null || !PLAIN.has(colour) || (colour !== null && one.status === leaningOf(colour))
  })
  return levels.map((one) => {
    const colour = levelColour(one)
    const plain = usual && one.status === null && colour !== null && PLAIN.has(colour)
    return plain ? { ...one, status: leaningOf(colour) } : one
  })
}

/** Where amber's words tell of risk and red's of no more ("delayed, needs help"), red is the worse of the two. */
function redWorst(levels: ScaleLevel[]): ScaleLevel[] {
  const risky = levels.filter(({ status }) => status === 'at-risk')
  const milder = risky.some((one) => ['amber', 'yellow'].includes(levelColour(one) ?? ''))
  const red = risky.find((one) => levelColour(one) === 'red')
  return milder && red ? levels.map((one) => (one === red ? { ...one, status: 'off-track' } : one)) : levels
}
