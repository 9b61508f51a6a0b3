import type { Status } from '#src/features/imports/plan/plan-draft.ts'
import { type Colour, colourNamed, leaningOf } from './colours.ts'
import { levelColour, type ScaleLevel } from './scales.ts'
import { statusOf } from './statuses.ts'
import { isNoLongerHere } from './stops.ts'

/** What a key's levels mean beside one another, where the words of one alone say too much or too little. */
export function senseOf(levels: ScaleLevel[]): ScaleLevel[] {
  const here = senseBeside(levels.filter((one) => !isLevelGone(one)))
  return levels.map((one) => (isLevelGone(one) ? { ...one, status: null } : (here.shift() ?? one)))
}

/** Of what is no longer to be done here neither its colour nor its place in the key tells how far it is. */
export function isLevelGone({ code, label }: ScaleLevel): boolean {
  return [code, label, `${code} ${label}`].some((words) => isNoLongerHere(words))
}

function senseBeside(levels: ScaleLevel[]): ScaleLevel[] {
  return betweenOthers(withLeanings(betweenColours(apartByColour(redWorst(notYet(withoutLasting(levels)))))))
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

/** Beside "Partly achieved", which is under way, "Not yet achieved" is not. */
function notYet(levels: ScaleLevel[]): ScaleLevel[] {
  const says = (one: ScaleLevel, words: RegExp): boolean =>
    one.status === 'on-track' && (words.test(one.code) || words.test(one.label))
  if (!levels.some((one) => says(one, /^part(?:ly|ially)?\b/i))) return levels
  return levels.map((one) => (says(one, /^not yet\b/i) ? { ...one, status: 'not-started' } : one))
}

/** Where amber's words tell of risk and red's of no more ("delayed, needs help"), red is the worse of the two. */
function redWorst(levels: ScaleLevel[]): ScaleLevel[] {
  const risky = levels.filter(({ status }) => status === 'at-risk')
  const milder = risky.some((one) => ['amber', 'yellow'].includes(levelColour(one) ?? ''))
  const red = risky.find((one) => levelColour(one) === 'red')
  return milder && red ? levels.map((one) => (one === red ? { ...one, status: 'off-track' } : one)) : levels
}

/** Two levels of a key differ: where both say one thing, and the colour of one leans to what no other says, it means that. */
function apartByColour(levels: ScaleLevel[]): ScaleLevel[] {
  return levels.map((one, at) => {
    const colour = levelColour(one)
    const leaning = colour !== null && PLAIN.has(colour) ? leaningOf(colour) : null
    const twice = levels.some(({ status }, other) => other !== at && status !== null && status === one.status)
    const free = levels.every(({ status }) => status !== leaning)
    return twice && free && leaning !== null ? { ...one, status: leaning } : one
  })
}

/** Between two colours stands what is less than the worse of them: "Amber/Red" where red alone is off track is at risk. */
function betweenColours(levels: ScaleLevel[]): ScaleLevel[] {
  if (!levels.some((one) => levelColour(one) === 'red' && one.status === 'off-track')) return levels
  return levels.map((one) => {
    const colours = one.code.split(/\s*[/-]\s*/).map((part) => colourNamed(part))
    const isBetween = colours.length === 2 && !colours.includes(null) && colours.includes('red')
    return isBetween && one.status === 'off-track' ? { ...one, status: 'at-risk' } : one
  })
}

/** From best to worst, as the levels of a key mostly stand. */
const ORDER: Status[] = ['complete', 'on-track', 'at-risk', 'off-track']

/**
 * A level whose words say nothing means what is missing between those above and below it, where all the others
 * stand in order: between "on time" and "overdue" stands what is at risk.
 */
function betweenOthers(levels: ScaleLevel[]): ScaleLevel[] {
  const inOrder = levels.filter(({ status }) => status === null || ORDER.includes(status))
  const falling = inOrder.map(({ status }) => status)
  for (const statuses of [falling, falling.toReversed()]) {
    const places = statuses.map((status) => (status === null ? null : ORDER.indexOf(status)))
    const first = places.findIndex((place) => place !== null)
    const start = (places[first] ?? -1) - first
    const fits =
      places.length <= ORDER.length && places.every((place, at) => place === null || place === at + start)
    if (first < 0 || start < 0 || start + places.length > ORDER.length || !fits) continue
    if (places.filter((place) => place !== null).length < 2) return levels
    const meant = statuses.map((_, at) => ORDER[at + start] ?? null)
    const means = statuses === falling ? meant : meant.toReversed()
    return levels.map((one) =>
      one.status === null ? { ...one, status: means[inOrder.indexOf(one)] ?? null } : one,
    )
  }
  return levels
}
