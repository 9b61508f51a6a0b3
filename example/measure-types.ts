import type { PersonKey } from './keys.ts'

/** A number that is followed: the criteria that name its number say what it is tied to. */
export type Measure = {
  number: string
  title: string
  definition: string
  owner: PersonKey
  unit: 'percentage'
  numerator: string
  denominator: string
  better: 'higher' | 'lower'
  frequency: 'month' | 'quarter'
  source: string
  countsChildren: boolean
  targets: { from: string; target: number; tolerance: number; why: string }[]
  /** The last day of the last period that was read. */
  lastTo: string
  /** What was counted and out of what, period by period up to the last; null where nobody read it. */
  readings: ([numerator: number, denominator: number] | null)[]
  /** One that was put right a fortnight later: its place among the readings, as it was first, and why. */
  corrected: { place: number; was: [numerator: number, denominator: number]; why: string } | null
  /** The last may still change. */
  provisional: boolean
}
