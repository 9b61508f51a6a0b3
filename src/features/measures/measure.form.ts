import { z } from 'zod'
import { alongside, field, parseFields, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { type Better, type Unit, units, ways } from './measure.ts'
import { parseNumber } from './reading.form.ts'
import { frequencies, type Frequency } from './period.ts'

const words = (most: number) => z.string().max(most, `Shorten this to ${most} characters`)
const needed = (most: number, message: string) => z.string().default('').pipe(words(most).min(1, message))

/** How many letters the form takes of what a document may offer: a table of measures and a link keep within them. */
export const measureLimits = { title: 200, definition: 2_000, source: 200 }

const measureForm = z.object({
  number: words(20).default(''),
  title: needed(measureLimits.title, 'Write what it is called, like Visits within time'),
  definition: needed(
    measureLimits.definition,
    'Say exactly what is counted, so that two people would count the same',
  ),
  owner: z.string().max(60).default(''),
  unit: z.enum(units, 'Choose what kind of number it is'),
  per: words(9).default(''),
  numerator: words(200).default(''),
  denominator: words(200).default(''),
  better: z.enum(ways, 'Choose which way is better'),
  frequency: z.enum(frequencies, 'Choose how often there is a reading'),
  source: words(measureLimits.source).default(''),
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

/** The whole form: each field by itself, and what goes together: both parts or none, and a rate has its number. */
export function parseMeasure(fields: Fields): Parsed<MeasureInput & { owner: string }> {
  const [unit, numerator, denominator] = ['unit', 'numerator', 'denominator'].map((name) =>
    field(fields, name),
  )
  const per = perHowMany(unit === 'rate' ? field(fields, 'per') : '')
  const faults: Fault[] = []
  if (unit === 'rate' && per === null)
    faults.push({ field: 'per', message: 'Write per how many, as a whole number, like 10000' })
  if (numerator === '' && denominator !== '')
    faults.push({ field: 'numerator', message: 'Say what is counted, or empty what it is out of' })
  if (numerator !== '' && denominator === '')
    faults.push({ field: 'denominator', message: 'Say what it is out of, or empty what is counted' })
  const parsed = alongside(parseFields(measureForm, fields), faults)
  if (!parsed.ok) return parsed
  const { children, ...rest } = parsed.input
  return { ok: true, input: { ...rest, per, countsChildren: children === 'yes' } }
}

function perHowMany(text: string): number | null {
  const digits = text.replaceAll(',', '')
  return /^\d{1,7}$/.test(digits) && Number(digits) > 0 ? Number(digits) : null
}

const targetForm = z.object({
  target: z.string().max(20, 'Shorten this to 20 characters').default(''),
  tolerance: z.string().max(20, 'Shorten this to 20 characters').default(''),
  from: z.string().max(60, 'Shorten the day to 60 characters').default(''),
  why: needed(2_000, 'Say who agreed the target and why: it is kept beside it'),
})

export type TargetInput = { target: number; tolerance: number; fromOn: string; why: string }

/** A target, how far off it may be, and from when it holds. */
export function parseTarget(fields: Fields, unit: Unit, today: string): Parsed<TargetInput> {
  const written = field(fields, 'tolerance')
  const target = parseNumber(field(fields, 'target'))
  const tolerance = written === '' ? 0 : parseNumber(written)
  const fromOn = dayFromWords(field(fields, 'from'), today)
  const faults: Fault[] = [
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
  ]
  const parsed = alongside(parseFields(targetForm, fields), faults)
  if (!parsed.ok) return parsed
  if (target === null || tolerance === null || fromOn === null) return { ok: false, faults }
  return { ok: true, input: { target, tolerance, fromOn, why: parsed.input.why } }
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
