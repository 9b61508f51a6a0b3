import type { Measure, Target } from './measure.ts'
import { type Frequency, type Period, periodAfter } from './period.ts'

/** A value as it was when somebody typed it; a later one may put it right, and both stand. */
export const statuses = ['provisional', 'final'] as const
export type ReadingStatus = (typeof statuses)[number]

export type Reading = Period & {
  id: string
  measureId: string
  /** 1 for the first that was typed of its period. */
  version: number
  value: number
  numerator: number | null
  denominator: number | null
  asAt: string
  status: ReadingStatus
  /** Why it was corrected, or what must be known beside it. */
  note: string
  typedByName: string | null
  typedAt: Date
}

/** How a reading lies to its target: reached, within the tolerance, or a breach; null without a target. */
export type Standing = 'met' | 'near' | 'missed'

export const standingNames: Record<Standing, string> = {
  met: 'Target met',
  near: 'Within tolerance',
  missed: 'Target missed',
}

/** Values reckoned from parts are compared to a millionth, since fractions are not exact. */
const exact = 1e-6

/** The value in force of each period, earliest first: the latest version of each. */
export function inForce(readings: readonly Reading[]): Reading[] {
  const latest = new Map<string, Reading>()
  for (const reading of readings) {
    const known = latest.get(reading.from)
    if (known === undefined || known.version < reading.version) latest.set(reading.from, reading)
  }
  return [...latest.values()].sort((a, b) => a.from.localeCompare(b.from))
}

/** The target that held at the end of a period; null where none did. Of two from one day, the one set later. */
export function targetFor(targets: readonly Target[], period: Pick<Period, 'to'>): Target | null {
  let found: Target | null = null
  for (const target of targets) {
    if (target.fromOn > period.to) continue
    if (found === null || target.fromOn > found.fromOn || isLater(target, found)) found = target
  }
  return found
}

function isLater(one: Target, other: Target): boolean {
  return one.fromOn === other.fromOn && one.setAt > other.setAt
}

type Judged = { better: Measure['better']; targets: readonly Target[] }

export function standingOf(
  { better, targets }: Judged,
  reading: Pick<Reading, 'value' | 'to'>,
): Standing | null {
  const aim = targetFor(targets, reading)
  if (aim === null) return null
  const short = better === 'higher' ? aim.target - reading.value : reading.value - aim.target
  if (short <= exact) return 'met'
  return short <= aim.tolerance + exact ? 'near' : 'missed'
}

type OfMeasure = Judged & { frequency: Frequency; readings: readonly Reading[] }

/** How many periods up to the latest, one after another without a gap, have stood so. */
export function runningSo(of: OfMeasure, holds: (standing: Standing | null) => boolean): number {
  const values = inForce(of.readings).reverse()
  let count = 0
  for (const reading of values) {
    const expected = count === 0 ? reading.from : periodBefore(of.frequency, values[count - 1])
    if (reading.from !== expected || !holds(standingOf(of, reading))) break
    count += 1
  }
  return count
}

function periodBefore(frequency: Frequency, later: Reading | undefined): string | null {
  return later === undefined ? null : periodAfter(frequency, later, -1).from
}

/** So many periods running beyond the tolerance are a breach that may mean slipping back (governance and assurance, 3.2). */
export const breachesToSlip = 2

/** How many periods running the latest readings breach the target. */
export function breachesRunning(of: OfMeasure): number {
  return runningSo(of, (standing) => standing === 'missed')
}

/** Met and sustained: over half a year of months, over two quarters, over two years. */
const sustainedAfter: Record<Frequency, number> = { month: 6, quarter: 2, year: 2 }

/** What the readings say of a criterion that they test: suggested, for a person to confirm. */
export type Suggested = {
  result: 'not-met' | 'partly-met' | 'met' | 'sustained'
  reading: Reading
  /** How many periods running it has stood so. */
  running: number
}

export function suggestResult(of: OfMeasure): Suggested | null {
  const reading = inForce(of.readings).at(-1)
  const standing = reading === undefined ? null : standingOf(of, reading)
  if (reading === undefined || standing === null) return null
  const running = runningSo(of, (one) => one === standing)
  if (standing === 'missed') return { result: 'not-met', reading, running }
  if (standing === 'near') return { result: 'partly-met', reading, running }
  return { result: running >= sustainedAfter[of.frequency] ? 'sustained' : 'met', reading, running }
}

const smallest = 6

/** Counts of 1 to 5 children, also as what is left out of a share, are hidden in what is published. */
export function isSmall(
  measure: Pick<Measure, 'unit' | 'countsChildren'>,
  { value, numerator, denominator }: Pick<Reading, 'value' | 'numerator' | 'denominator'>,
): boolean {
  if (!measure.countsChildren) return false
  const counts = [
    ...(measure.unit === 'count' ? [value] : []),
    ...(numerator === null ? [] : [numerator]),
    ...(denominator === null ? [] : [denominator]),
    ...(numerator === null || denominator === null ? [] : [denominator - numerator]),
  ]
  return counts.some((count) => count > 0 && count < smallest)
}
