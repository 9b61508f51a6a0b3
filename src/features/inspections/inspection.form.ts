import { z } from 'zod'
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

/** When the report came and when the plan that answers it went out. */
export function datesForm(today: string) {
  return z.object({
    received: day(today, 'the day of receipt'),
    draftSent: day(today, 'the day the draft was sent'),
    finalSent: day(today, 'the day the plan was sent'),
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
