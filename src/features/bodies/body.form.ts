import { z } from 'zod'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { alongside, field, parseFields, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { bodyKinds, bodyRoles, type BodyRole } from './body.ts'

const words = (most: number) => z.string().max(most, `Shorten this to ${most} characters`)
const needed = (most: number, message: string) => z.string().default('').pipe(words(most).min(1, message))
const day = words(60).default('')

export const bodyForm = z.object({
  name: needed(120, 'Write what it is called, like Improvement Board'),
  kind: z.enum(bodyKinds, 'Choose what kind of body it is'),
  cadence: words(120).default(''),
  about: words(2_000).default(''),
  reportsTo: z.uuid().or(z.literal('')).catch('').default(''),
})

const memberForm = z.object({
  who: needed(60, 'Choose who sits on it'),
  role: z.enum(bodyRoles, 'Choose what they are on it'),
  from: day,
})

export type MemberInput = { who: string; role: BodyRole; fromOn: string }

/** A seat: who, as what, and from which day; from today where none is written. */
export function parseMember(fields: Fields, today: string): Parsed<MemberInput> {
  const from = field(fields, 'from')
  const fromOn = from === '' ? today : dayFromWords(from, today)
  const wrong = fromOn === null || fromOn > today
  const parsed = alongside(
    parseFields(memberForm, fields),
    wrong ? [{ field: 'from', message: 'Write a day that has come, like 1 June 2026' }] : [],
  )
  if (!parsed.ok) return parsed
  const { who, role } = parsed.input
  return { ok: true, input: { who, role, fromOn: fromOn ?? today } }
}

const decisionForm = z.object({
  reference: needed(60, 'Write the number that the minutes give it, like PB-31'),
  decided: day,
  words: needed(4_000, 'Write what was decided, in the words of the minutes'),
})

export type DecisionInput = { reference: string; decidedOn: string; words: string }

/** A decision as the minutes have it: its number, its day and its words. */
export function parseDecision(fields: Fields, today: string): Parsed<DecisionInput> {
  const parsed = parseFields(decisionForm, fields)
  const written = fields.values['decided']?.[0]?.trim() ?? ''
  const decidedOn = dayFromWords(written, today)
  const faults: Fault[] = parsed.ok ? [] : [...parsed.faults]
  if (decidedOn === null)
    faults.push({ field: 'decided', message: 'Write the day of the meeting, like 9 July 2026' })
  else if (decidedOn > today)
    faults.push({
      field: 'decided',
      message: 'That meeting is still to come. Write its decisions down after it',
    })
  if (!parsed.ok || decidedOn === null || faults.length > 0) return { ok: false, faults }
  const { reference, words: said } = parsed.input
  return { ok: true, input: { reference, decidedOn, words: said } }
}
