import { looksLikeDue } from '#src/features/imports/plan/dates/dates.ts'
import { parseLevelLabel } from '#src/features/imports/plan/levels/labels.ts'
import { looksLikeLeads } from '#src/features/imports/plan/leads/leads.ts'
import { looksLikeRating } from '#src/features/imports/plan/ratings/ratings.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { isRef, partRef, startsLower } from '#src/features/imports/plan/words/wording.ts'

/** How well a paragraph suits a column, and how much it costs to leave the column out of a row. */
const BLANK: Partial<Record<Role, number>> = {
  action: 4,
  due: 1.2,
  lead: 1.2,
  rating: 0.8,
  parent: 0.1,
  ref: 0.6,
}

/** How well a cell suits a role: its lines by themselves, without the numbers that may stand before them. */
function fitOf(text: string, role: Role): number {
  if (role === 'ref') return fitOfLine(text, role)
  const lines = text.split('\n')
  const fits = lines.map((line) => {
    const whole = fitOfLine(line, role)
    const { ref, text: rest } = partRef(line)
    return ref === null || rest === '' ? whole : Math.max(whole, fitOfLine(rest, role))
  })
  return fits.reduce((sum, one) => sum + one, 0) / lines.length
}

function fitOfLine(text: string, role: Role): number {
  const due = looksLikeDue(text)
  const words = text.split(/\s+/).length
  switch (role) {
    case 'due':
    case 'revised':
      return due ? 3 : -4
    case 'rating':
      return looksLikeRating(text, { levels: [] }) ? 2.6 : /^[1-5]$/.test(text) ? 1.5 : -4
    case 'lead':
    case 'contributor':
      return leadFit(text, due, words)
    case 'ref':
      return isRef(text) ? 3 : -5
    case 'action':
      return proseFit(text, due, words)
    case 'parent':
      return (
        proseFit(text, due, words) +
        (parseLevelLabel(text) !== null ? 2 : partRef(text).ref === null ? -0.4 : 0.8)
      )
    default:
      return isRef(text) || due ? -1.5 : words >= 5 ? 0.8 : 0.4
  }
}

function leadFit(text: string, due: boolean, words: number): number {
  if (due) return -4
  if (looksLikeLeads(text)) return 2.4
  return words <= 6 && !/[.;]$/.test(text) ? 0 : -3
}

function proseFit(text: string, due: boolean, words: number): number {
  if (due || isRef(text) || !/\p{L}{3}/u.test(text)) return -3
  if (words >= 5) return 1.6
  return looksLikeLeads(text) || looksLikeRating(text, { levels: [] }) ? -1 : 0.4
}

type Step = { score: number; from: number | null }

/** One more paragraph of the same cell, and a paragraph that names a level between rows. */
const SAME_CELL = 1.4
export const BANNER = -1

/** For each text its column, `BANNER` for a level named between rows; `places` end where the table does. */
export type Placed = { places: number[]; score: number }

/** How well a text suits a column beyond what the column's title says. */
type Habit = (text: string, column: number) => number

/**
 * The likeliest columns of texts that stand one after another under titles of these roles; the score tells how
 * likely. They are placed twice: the first placing shows what each column usually holds.
 */
export function placeCells(texts: string[], roles: Role[]): Placed {
  const often = repeated(texts)
  const first = placeBy(texts, roles, (text, at) =>
    often.has(text) && roles[at] === 'rating' ? REPEATED : 0,
  )
  const habit = habitsOf(texts, first.places, roles.length)
  return placeBy(texts, roles, habit)
}

function placeBy(texts: readonly string[], roles: Role[], habit: Habit): Placed {
  const steps: Step[][] = []
  for (const text of texts) {
    const before = steps.at(-1)
    const states = Array.from({ length: roles.length + 1 }, (_, state) => state)
    steps.push(states.map((state) => bestStep({ text, roles, habit, before, state })))
  }
  return trace(steps, roles)
}

/** Short words that stand there more than once: what a plan says again and again is how it goes. */
function repeated(texts: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const text of texts) {
    if (text.split(/\s+/).length > 4 || looksLikeDue(text)) continue
    if (seen.has(text)) again.add(text)
    seen.add(text)
  }
  return again
}

/** What repeated words that are no known rating gain as one. */
const REPEATED = 5

/** What a column holds again and again, and how long its texts are. */
function habitsOf(texts: readonly string[], places: readonly number[], width: number): Habit {
  const times = new Map<string, number[]>()
  const lengths = Array.from({ length: width }, (): number[] => [])
  for (const [at, column] of places.entries()) {
    const text = texts[at] ?? ''
    const counts = times.get(text) ?? Array.from({ length: width }, () => 0)
    counts[column] = (counts[column] ?? 0) + 1
    times.set(text, counts)
    lengths[column]?.push(sizeOf(text))
  }
  const usual = lengths.map((sizes) => spreadOf(sizes))
  return (text, column) => {
    const counts = times.get(text) ?? []
    const all = counts.reduce((sum, one) => sum + one, 0)
    const own = all < 2 ? 0 : (((counts[column] ?? 0) - 1) / (all - 1)) * AGAIN
    const size = usual[column]
    return own + (size ? Math.max(-1, 0.3 - Math.abs(sizeOf(text) - size.mean) / size.spread / 3) : 0)
  }
}

/** What a text gains in a column where all its other copies stand. */
const AGAIN = 3

function sizeOf(text: string): number {
  return Math.log1p(text.length)
}

function spreadOf(sizes: readonly number[]): { mean: number; spread: number } | null {
  if (sizes.length < 3) return null
  const mean = sizes.reduce((sum, one) => sum + one, 0) / sizes.length
  const spread = Math.sqrt(sizes.reduce((sum, one) => sum + (one - mean) ** 2, 0) / sizes.length)
  return { mean, spread: Math.max(0.25, spread) }
}

type Placing = { text: string; roles: Role[]; habit: Habit; before: Step[] | undefined; state: number }

/** The last state is a level's name between rows. */
function bestStep({ text, roles, habit, before, state }: Placing): Step {
  const width = roles.length
  const role = roles[state]
  const fit = role === undefined ? bannerFit(text, roles) : fitOf(text, role) + habit(text, state)
  if (before === undefined) return { score: fit - blanks(roles, 0, Math.min(state, width)), from: null }
  let best: Step = { score: -Infinity, from: null }
  for (const [from, { score }] of before.entries()) {
    const reached = score + fit - costOf({ from, to: state, roles, text })
    if (reached > best.score) best = { score: reached, from }
  }
  return best
}

/** "Standard 1" names a level between rows, unless a column of levels stands ready for it. */
function bannerFit(text: string, roles: Role[]): number {
  const label = parseLevelLabel(text)
  if (label === null) return -6
  return label.ref === null || (label.text === '' && roles.includes('parent')) ? 0.5 : 3
}

type Move = { from: number; to: number; roles: Role[]; text: string }

function costOf({ from, to, roles, text }: Move): number {
  const width = roles.length
  const end = from === width ? 0 : blanks(roles, from + 1, width)
  if (to === width) return from === width ? 3 : end
  if (from === to) return SAME_CELL - (startsLower(text) ? 1 : 0)
  if (from < to) return blanks(roles, from + 1, to)
  return end + blanks(roles, 0, to)
}

/** What it costs that columns from one to the other, the latter left out, are blank. */
function blanks(roles: Role[], from: number, to: number): number {
  return roles.slice(from, to).reduce((sum, role) => sum + (BLANK[role] ?? 0.25), 0)
}

/** Follows the best way back from where the sum is highest: what stands after that is no part of the table. */
function trace(steps: Step[][], roles: Role[]): Placed {
  let last = { at: -1, state: 0, score: 0 }
  for (const [at, step] of steps.entries()) {
    for (const [state, { score }] of step.entries()) {
      const whole = score - (state === roles.length ? 2 : blanks(roles, state + 1, roles.length))
      if (whole > last.score) last = { at, state, score: whole }
    }
  }
  const { score } = last
  const placed: number[] = []
  let state: number | null = last.state
  for (let at = last.at; at >= 0 && state !== null; at -= 1) {
    placed.unshift(state === roles.length ? BANNER : state)
    state = steps[at]?.[state]?.from ?? null
  }
  return { places: placed, score }
}
