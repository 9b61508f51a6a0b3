import { z } from 'zod'
import type { Fault } from '#src/kit/http/visit.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { type Better, type Unit, units, ways } from './measure.ts'
import { parseNumber } from './reading.form.ts'
import { frequencies, type Frequency } from './period.ts'

const words = (most: number) => z.string().max(most, `Shorten this to ${most} characters`)
const needed = (most: number, message: string) => z.string().default('').pipe(words(most).min(1, message))

export const measureForm = z.object({
  number: words(20).default(''),
  title: needed(200, 'Write what it is called, like Visits within time'),
  definition: needed(2_000, 'Say exactly what is counted, so that two people would count the same'),
  owner: z.string().max(60).default(''),
  unit: z.enum(units, 'Choose what kind of number it is'),
  per: words(9).default(''),
  numerator: words(200).default(''),
  denominator: words(200).default(''),
  better: z.enum(ways, 'Choose which way is better'),
  frequency: z.enum(frequencies, 'Choose how often there is a reading'),
  source: words(200).default(''),
  children: z.enum(['yes', '']).default(''),
})

export type MeasureInput = {
  number: string
  title: string
  definition: string
  unit: Unit
  per: number | null
  numerator: string
  denominator: string
  better: Better
  frequency: Frequency
  source: string
  countsChildren: boolean
}

/** What goes together: both parts or none, and a rate has its number. */
export function completeMeasure({
  owner: _owner,
  children,
  per,
  ...rest
}: z.infer<typeof measureForm>): { input: MeasureInput } | { faults: Fault[] } {
  const faults: Fault[] = []
  const rate = rest.unit === 'rate'
  const count = rate && /^\d{1,7}$/.test(per.replaceAll(',', '')) ? Number(per.replaceAll(',', '')) : null
  if (rate && (count === null || count === 0))
    faults.push({ field: 'per', message: 'Write per how many, as a whole number, like 10000' })
  if (rest.numerator === '' && rest.denominator !== '')
    faults.push({ field: 'numerator', message: 'Say what is counted, or empty what it is out of' })
  if (rest.numerator !== '' && rest.denominator === '')
    faults.push({ field: 'denominator', message: 'Say what it is out of, or empty what is counted' })
  if (faults.length > 0) return { faults }
  return { input: { ...rest, per: count, countsChildren: children === 'yes' } }
}

export const targetForm = z.object({
  target: z.string().max(20, 'Shorten this to 20 characters').default(''),
  tolerance: z.string().max(20, 'Shorten this to 20 characters').default(''),
  from: z.string().max(60, 'Shorten the day to 60 characters').default(''),
  why: needed(2_000, 'Say who agreed the target and why: it is kept beside it'),
})

export type TargetInput = { target: number; tolerance: number; fromOn: string; why: string }

/** A target, how far off it may be, and from when it holds. */
export function completeTarget(
  typed: z.infer<typeof targetForm>,
  unit: Unit,
  today: string,
): { input: TargetInput } | { faults: Fault[] } {
  const target = parseNumber(typed.target)
  const tolerance = typed.tolerance === '' ? 0 : parseNumber(typed.tolerance)
  const fromOn = dayFromWords(typed.from, today)
  if (target !== null && tolerance !== null && tolerance >= 0 && fromOn !== null && isShare(target, unit))
    return { input: { target, tolerance, fromOn, why: typed.why } }
  return {
    faults: [
      ...targetFaults(target, unit),
      ...(tolerance === null || tolerance < 0
        ? [
            {
              field: 'tolerance',
              message: 'Write how far off it may be as a number, like 5, or leave it empty',
            },
          ]
        : []),
      ...(fromOn === null
        ? [{ field: 'from', message: 'Write the day from which it holds, like 1 April 2026' }]
        : []),
    ],
  }
}

function isShare(target: number, unit: Unit): boolean {
  return unit !== 'percentage' || (target >= 0 && target <= 100)
}

function targetFaults(target: number | null, unit: Unit): Fault[] {
  if (target === null) return [{ field: 'target', message: 'Write the target as a number, like 90' }]
  return isShare(target, unit) ? [] : [{ field: 'target', message: 'A percentage lies between 0 and 100' }]
}

export const retireForm = z.object({
  why: needed(2_000, 'Say why it is no longer followed, and who decided it'),
})
