import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { hasParts, type Measure, type Unit, valueOf } from './measure.ts'
import { type Period, periodFrom } from './period.ts'
import { type ReadingStatus, statuses } from './reading.ts'

const mostDigits = 12
const longestNote = 2_000

/** A number as people write it: "1,204", "82.5", "82.5%". Null where it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.replaceAll(',', '').replace(/\s*%$/, '').trim()
  return /^-?\d+(\.\d{1,6})?$/.test(plain) && plain.length <= mostDigits ? Number(plain) : null
}

export type ReadingInput = {
  period: Period
  value: number
  numerator: number | null
  denominator: number | null
  asAt: string
  status: ReadingStatus
  note: string
}

/** The form of a reading into its value; `periods`: the first days of those that may be chosen, `read`: of those that have one. */
export function parseReading(
  fields: Fields,
  measure: Measure,
  known: { today: string; periods: readonly string[]; read: readonly string[] },
): Parsed<ReadingInput> {
  const from = known.periods.find((one) => one === field(fields, 'period'))
  const status = statuses.find((one) => one === field(fields, 'status'))
  const note = field(fields, 'note')
  const asAt = dayFromWords(field(fields, 'asAt'), known.today)
  const typed = hasParts(measure) ? parseParts(fields, measure) : parseValue(fields, measure.unit)
  const faults: Fault[] = [
    ...(from === undefined ? [{ field: 'period', message: 'Choose what it is a reading of' }] : []),
    ...('faults' in typed ? typed.faults : []),
    ...asAtFaults(asAt, from, known.today),
    ...(status === undefined ? [{ field: 'status', message: 'Choose whether it may still change' }] : []),
    ...noteFaults(note, from !== undefined && known.read.includes(from)),
  ]
  if (faults.length > 0 || from === undefined || asAt === null || status === undefined || 'faults' in typed)
    return { ok: false, faults }
  const period = periodFrom(measure.frequency, from)
  return { ok: true, input: { period, ...typed, asAt, status, note } }
}

type Typed = Pick<ReadingInput, 'value' | 'numerator' | 'denominator'>

function parseValue(fields: Fields, unit: Unit): Typed | { faults: Fault[] } {
  const text = field(fields, 'value')
  const value = parseNumber(text)
  const message = value === null ? notANumber(text) : whyWrong(value, unit)
  return value === null || message !== null
    ? { faults: [{ field: 'value', message: message ?? '' }] }
    : { value, numerator: null, denominator: null }
}

function notANumber(text: string): string {
  return text === ''
    ? 'Write the value as a number, like 82.5'
    : `“${text.slice(0, 40)}” is no number. Write it like 82.5`
}

function whyWrong(value: number, unit: Unit): string | null {
  if (unit === 'percentage' && (value < 0 || value > 100))
    return 'A percentage lies between 0 and 100. Check it'
  if (unit === 'count' && !Number.isInteger(value)) return 'A count is a whole number. Check it'
  if (unit !== 'score' && value < 0) return 'It cannot be less than 0. Check it'
  return null
}

function parseParts(fields: Fields, measure: Measure): Typed | { faults: Fault[] } {
  const [above, below] = [field(fields, 'numerator'), field(fields, 'denominator')]
  const [numerator, denominator] = [parseNumber(above), parseNumber(below)]
  const faults = [...partFaults('numerator', above), ...partFaults('denominator', below)]
  if (faults.length > 0 || numerator === null || denominator === null) return { faults }
  if (denominator === 0)
    return fault('denominator', 'Out of none there is no share to say. Leave this period without a reading')
  if (measure.unit === 'percentage' && numerator > denominator)
    return fault('numerator', `${above} is more than the ${below} that it is out of. Check both numbers`)
  return { numerator, denominator, value: valueOf(measure, { numerator, denominator }) }
}

function partFaults(name: 'numerator' | 'denominator', text: string): Fault[] {
  const count = parseNumber(text)
  if (count === null) return [{ field: name, message: notANumber(text) }]
  return count < 0 ? [{ field: name, message: 'It cannot be less than 0. Check it' }] : []
}

function fault(name: string, message: string): { faults: Fault[] } {
  return { faults: [{ field: name, message }] }
}

function asAtFaults(asAt: string | null, from: string | undefined, today: string): Fault[] {
  if (asAt === null)
    return [{ field: 'asAt', message: 'Write the day on which it stood so, like 31 May 2026' }]
  if (asAt > today) return [{ field: 'asAt', message: 'That day is still to come. Check it' }]
  return from !== undefined && asAt < from
    ? [{ field: 'asAt', message: 'That day is before the period began. Check both' }]
    : []
}

function noteFaults(note: string, correction: boolean): Fault[] {
  if (note.length > longestNote)
    return [{ field: 'note', message: `Shorten the note to ${longestNote} characters` }]
  return correction && note === ''
    ? [
        {
          field: 'note',
          message: 'This period has a reading already. Say why it is put right: both are kept',
        },
      ]
    : []
}
