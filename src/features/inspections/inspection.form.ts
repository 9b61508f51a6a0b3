import { z } from 'zod'
import { sayDay } from '#src/kit/dates/say.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'

/** The days between which something of an inspection can have happened. */
export type Between = { startedOn: string | null; today: string }

/** Why a report cannot have come on a day, as one sentence; null where it can, and where no day is given. */
export function receiptFault(received: string | null, { startedOn, today }: Between): string | null {
  if (received === null) return null
  if (received > today)
    return `${sayDay(received)} is still to come: write the day on which the report reached you`
  return startedOn !== null && received < startedOn
    ? `The report cannot have come on ${sayDay(received)}: the inspection began on ${sayDay(startedOn)}`
    : null
}

/** When the report came and when the plan that answers it went out; null where no day is written. */
export type Dates = { received: string | null; draftSent: string | null; finalSent: string | null }

const dayNames: Record<keyof Dates, string> = {
  received: 'the day of receipt',
  draftSent: 'the day the draft was sent',
  finalSent: 'the day the plan was sent',
}

/** The form of those days, each one that can have been; what is wrong with each is told at once. */
export function parseDates(fields: Fields, { startedOn, today }: Between): Parsed<Dates> {
  const faults: Fault[] = []
  const day = (name: keyof Dates) => {
    const text = field(fields, name).slice(0, mostOfDay)
    const found = text === '' ? null : dayFromWords(text, today)
    if (text !== '' && found === null)
      faults.push({ field: name, message: `“${text}” is not a day: write ${dayNames[name]} like 9 May 2026` })
    return found
  }
  const dates = { received: day('received'), draftSent: day('draftSent'), finalSent: day('finalSent') }
  const late = receiptFault(dates.received, { startedOn, today })
  if (late !== null) faults.push({ field: 'received', message: late })
  for (const name of ['draftSent', 'finalSent'] as const) {
    const message = sentFault(dates[name], dates.received, today)
    if (message !== null) faults.push({ field: name, message })
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, input: dates }
}

/** More of what was written for a day is not said back. */
const mostOfDay = 40

function sentFault(sent: string | null, received: string | null, today: string): string | null {
  if (sent === null) return null
  if (sent > today) return `${sayDay(sent)} is still to come: write the day once it was sent`
  return received !== null && sent < received
    ? `It cannot have been sent on ${sayDay(sent)}: the report came on ${sayDay(received)}`
    : null
}

const length = z.coerce
  .number({ message: 'Write a number of working days' })
  .int('Write a whole number of working days')
  .min(1, 'Write at least 1 working day')
  .max(250, 'Write at most 250 working days')

export const clocksForm = z.object({
  draftDays: length,
  finalDays: length,
  from: z.enum(['receipt', 'day-after'], { message: 'Choose from when the days count' }),
})
