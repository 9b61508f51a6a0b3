import { z } from 'zod'
import { sayDay } from '#src/kit/dates/say.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'

const words = (most: number, what: string) => z.string().max(most, `Shorten ${what} to ${most} characters`)

/** A day as people write it, or nothing; `today` reads "Friday" and the like. */
function day(today: string, what: string) {
  return words(40, what)
    .default('')
    .transform((text, context) => {
      if (text === '') return null
      const found = dayFromWords(text, today)
      if (found !== null) return found
      context.addIssue({ code: 'custom', message: `“${text}” is not a day: write ${what} like 9 May 2026` })
      return z.NEVER
    })
}

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

/** When the report came and when the plan that answers it went out, each a day that can have been. */
export function datesForm({ startedOn, today }: Between) {
  return z
    .object({
      received: day(today, 'the day of receipt'),
      draftSent: day(today, 'the day the draft was sent'),
      finalSent: day(today, 'the day the plan was sent'),
    })
    .superRefine(({ received, draftSent, finalSent }, context) => {
      const fault = (field: string, message: string) => {
        context.addIssue({ code: 'custom', path: [field], message })
      }
      const late = receiptFault(received, { startedOn, today })
      if (late !== null) fault('received', late)
      for (const [field, sent] of Object.entries({ draftSent, finalSent })) {
        if (sent === null) continue
        if (sent > today) fault(field, `${sayDay(sent)} is still to come: write the day once it was sent`)
        else if (received !== null && sent < received)
          fault(field, `It cannot have been sent on ${sayDay(sent)}: the report came on ${sayDay(received)}`)
      }
    })
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
