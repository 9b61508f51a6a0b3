import type { Line, LinePoint } from '#src/kit/charts/line.ts'
import { hasParts, type Measure, nameOfMeasure, sayTarget, sayValue, type Target } from './measure.ts'
import { frequencyNames, periodAfter, sayPeriod, sayRunning } from './period.ts'
import { breachesRunning, inForce, type Reading, runningSo, standingOf, targetFor } from './reading.ts'

/** A measure with its targets and every version of its readings. */
export type MeasureRead = { measure: Measure; targets: Target[]; readings: Reading[] }

/** Below this many a share is said by its parts first: "27 of 33 (82%)". */
const fewEnough = 100

/** "27 of 33 (81.8%)" where it is of few, else "81.8%"; parts of many stand after it. */
export function sayReading(
  measure: Measure,
  reading: Pick<Reading, 'value' | 'numerator' | 'denominator'>,
): string {
  const value = sayValue(measure, reading.value)
  const { numerator, denominator } = reading
  if (!hasParts(measure) || numerator === null || denominator === null) return value
  const parts = `${numerator.toLocaleString('en-GB')} of ${denominator.toLocaleString('en-GB')}`
  return denominator < fewEnough ? `${parts} (${value})` : `${value} (${parts})`
}

/** "27 of 33 (81.8%) in May 2026, against at least 90%." */
export function sayLatest({ measure, targets, readings }: MeasureRead): string {
  const last = inForce(readings).at(-1)
  if (last === undefined) return 'No reading has been typed yet.'
  const aim = targetFor(targets, last)
  const against = aim === null ? '; no target is set' : `, against ${sayTarget(measure, aim.target)}`
  return `${sayReading(measure, last)} in ${sayPeriod(measure.frequency, last)}${against}.`
}

/** "It has missed its target 2 months running", without a full stop. */
export function sayStanding({ measure, targets, readings }: MeasureRead): string {
  const of = { ...measure, targets, readings }
  const last = inForce(readings).at(-1)
  const standing = last === undefined ? null : standingOf(of, last)
  if (last === undefined) return 'No reading has been typed yet'
  if (standing === null) return `${sayValue(measure, last.value)}; no target is set`
  const running = standing === 'missed' ? breachesRunning(of) : runningSo(of, (one) => one === standing)
  const long = running > 1 ? ` ${sayRunning(measure.frequency, running)}` : ''
  if (standing === 'met') return `It has met its target${long}`
  return standing === 'near'
    ? `It is just short of its target, within tolerance${long}`
    : `It has missed its target${long}`
}

/** A measure as its picture needs it. */
export function lineOf(read: MeasureRead, { council, today }: { council: string; today: string }): Line {
  const { measure } = read
  return {
    council,
    name: nameOfMeasure(measure),
    today,
    higherIsBetter: measure.better === 'higher',
    often: frequencyNames[measure.frequency],
    source: measure.source,
    finding: sayStanding(read),
    say: (value) => sayShort(measure, value),
    points: pointsOf(read),
  }
}

/** On a drawing the words "days" and "per 10,000" stand in its name, not beside every mark. */
function sayShort({ unit }: Measure, value: number): string {
  return sayValue({ unit: unit === 'percentage' || unit === 'count' ? unit : 'score', per: null }, value)
}

function pointsOf({ measure, targets, readings }: MeasureRead): LinePoint[] {
  const values = inForce(readings)
  let [place, expected] = [0, values[0]?.from ?? '']
  return values.map((reading) => {
    // Periods without a reading take their place too, so that the line breaks there.
    while (expected < reading.from) {
      place += 1
      expected = periodAfter(measure.frequency, { from: expected, to: expected }, 1).from
    }
    const aim = targetFor(targets, reading)
    return {
      place,
      period: sayPeriod(measure.frequency, reading),
      value: reading.value,
      said: sayShort(measure, reading.value),
      provisional: reading.status === 'provisional',
      target: aim?.target ?? null,
      saidTarget: aim === null ? null : sayShort(measure, aim.target),
      missed: standingOf({ better: measure.better, targets }, reading) === 'missed',
    }
  })
}
