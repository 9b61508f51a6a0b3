import { z } from 'zod'
import { drawnFrom } from '#src/kit/http/fields.ts'
import type { WrittenDate } from '#src/features/actions/index.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import type { Fault } from '#src/kit/http/visit.ts'

export const longestWords = 2_000

const words = z.string().max(longestWords, `Shorten this to ${longestWords} characters`)
const date = z.string().max(200, 'Shorten the date to 200 characters')

/** A field left out of the form is an empty one, and is told so in its own words. */
function needed(rule: z.ZodString) {
  return z.string().default('').pipe(rule)
}

export const askForm = z.object({
  due: needed(date.min(1, 'Write the date you ask for, like 31 July 2026, or “Ongoing”')),
  review: date.default(''),
  reason: needed(words.min(1, 'Say why the date cannot be kept: the board reads it beside the date')),
  effect: needed(words.min(1, 'Say what the later date means for children')),
  options: words.default(''),
  rev: drawnFrom,
})

export const firstDateForm = z.object({
  due: date.default(''),
  review: date.default(''),
  reason: words.default(''),
  rev: drawnFrom,
})

export const decisionForm = z.object({
  decision: z.enum(['agree', 'refuse'], 'Choose whether the date moves'),
  words: needed(words.min(1, 'Say why: those who asked read it, and it is kept with the date')),
  reference: z.string().max(60, 'Shorten the number to 60 characters').default(''),
  decidedOn: date.default(''),
})

export type AskedDate = { to: WrittenDate; reviewOn: string | null }

/**
 * A day, or words that stand for no day and the day on which it is looked at again; faults where the words could be more
 * than one day, or where nobody would look again.
 */
export function parseAsked(
  typed: { due: string; review: string },
  today: string,
): { asked: AskedDate } | { faults: Fault[] } {
  const on = dayFromWords(typed.due, today)
  if (on !== null) return { asked: { to: { on, text: '', precision: 'day', repeats: null }, reviewOn: null } }
  if (!/^(on-?going|tbc|to be confirmed)$/i.test(typed.due))
    return {
      faults: [
        {
          field: 'due',
          message: `“${typed.due}” does not name one day. Write the day, like 31 July 2026`,
        },
      ],
    }
  const review = parseReview(typed.review, today)
  if ('faults' in review) return review
  const repeats = /going/i.test(typed.due) ? 'ongoing' : null
  return { asked: { to: { on: null, text: typed.due, precision: null, repeats }, reviewOn: review.on } }
}

/** The day to look again: it must be a day, and still to come. */
export function parseReview(text: string, today: string): { on: string } | { faults: Fault[] } {
  const on = dayFromWords(text, today)
  if (text === '') return fault('Write the day on which you will look at it again, like 30 September 2026')
  if (on === null) return fault(`“${text}” does not name one day. Write the day, like 30 September 2026`)
  return on > today ? { on } : fault('Choose a day still to come')
}

function fault(message: string): { faults: Fault[] } {
  return { faults: [{ field: 'review', message }] }
}
