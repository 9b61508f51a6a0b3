import type { Frequency } from './period.ts'

export const units = ['count', 'percentage', 'days', 'rate', 'score'] as const
export type Unit = (typeof units)[number]

export const unitNames: Record<Unit, string> = {
  count: 'A count',
  percentage: 'A percentage',
  days: 'Days',
  rate: 'A rate',
  score: 'A score',
}

/** Which way is better. */
export const ways = ['higher', 'lower'] as const
export type Better = (typeof ways)[number]

/** A number that is followed over time: what is counted, how, whose it is, and which way is better. */
export type Measure = {
  id: string
  /** The number that people know it by: "3.04"; empty where it has none. */
  number: string
  title: string
  definition: string
  owner: Owner | null
  unit: Unit
  /** Of a rate: per how many. */
  per: number | null
  /** What is counted and out of what, in words; empty where the value comes as one number. */
  numerator: string
  denominator: string
  better: Better
  frequency: Frequency
  source: string
  countsChildren: boolean
  retiredOn: string | null
  retiredWhy: string | null
}

/** Whoever answers for it: a person, or a post and through it whoever holds it today. */
export type Owner = { personId: string | null; postId: string | null; name: string }

/** What it is aimed at from a day on. An earlier target is never overwritten. */
export type Target = {
  id: string
  fromOn: string
  target: number
  /** How far on the wrong side a value may lie before it breaches. */
  tolerance: number
  why: string
  setByName: string | null
  setAt: Date
}

/** "2.13 Children in pre-proceedings for no more than 16 weeks". */
export function nameOfMeasure({ number, title }: Pick<Measure, 'number' | 'title'>): string {
  return [number, title].filter((part) => part !== '').join(' ')
}

/** Whether a reading is typed as what is counted and out of what. */
export function hasParts({ unit, numerator }: Pick<Measure, 'unit' | 'numerator'>): boolean {
  return numerator !== '' && (unit === 'percentage' || unit === 'rate')
}

/** A value from its parts: a percentage, or so many per the measure's own number. */
export function valueOf(
  { unit, per }: Pick<Measure, 'unit' | 'per'>,
  parts: { numerator: number; denominator: number },
): number {
  return (parts.numerator / parts.denominator) * (unit === 'percentage' ? 100 : (per ?? 1))
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** A value as it is said: "82.5%", "14", "12 days", "45.2 per 10,000", "3.4". */
export function sayValue({ unit, per }: Pick<Measure, 'unit' | 'per'>, value: number): string {
  switch (unit) {
    case 'count':
      return whole.format(value)
    case 'percentage':
      return `${tenths.format(value)}%`
    case 'days':
      return `${tenths.format(value)} ${value === 1 ? 'day' : 'days'}`
    case 'rate':
      return per === null ? tenths.format(value) : `${tenths.format(value)} per ${whole.format(per)}`
    case 'score':
      return tenths.format(value)
  }
}

/** "at least 90%", "no more than 12 days". */
export function sayTarget(measure: Pick<Measure, 'unit' | 'per' | 'better'>, target: number): string {
  return `${measure.better === 'higher' ? 'at least' : 'no more than'} ${sayValue(measure, target)}`
}
