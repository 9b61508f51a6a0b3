import { parseReview } from '#src/features/changes/index.ts'
import { hasOtherNumbers, missingDay, parseDue } from '#src/features/imports/index.ts'
import { isRound, type WrittenDate } from '#src/features/actions/index.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import type { Fault } from '#src/kit/http/visit.ts'

export type When = { due: WrittenDate; reviewOn: string | null }

const open = /^(?:tbc|tba|tbd|to be (?:confirmed|agreed|determined))\b/i

/**
 * A first date as a plan writes it: a day, the end of a month, a quarter or a year, or how often it comes round. What
 * names no day at all ("Ongoing", "TBC") must say when it is looked at again (governance and assurance, 3.0).
 */
export function parseWhen(
  typed: { due: string; review: string },
  today: string,
): { when: When } | { faults: Fault[] } {
  const written = typed.due.replace(/\s+/g, ' ')
  if (written === '') return fault('due', 'Write its date, like 31 July 2026, Quarterly or Ongoing')
  const day = dayFromWords(written, today)
  if (day !== null)
    return { when: { due: { on: day, text: '', precision: 'day', repeats: null }, reviewOn: null } }
  const missing = missingDay(written)
  if (missing !== null)
    return fault('due', `${missing}. Write the day by which it is done, like 31 July 2026`)
  const { due, notes } = parseDue(written)
  if (notes.length > 0)
    return fault('due', `“${written}” does not name one day. Write the one by which it is done`)
  if (due.date !== null && (hasOtherNumbers(written) || open.test(written)))
    return fault('due', `“${written}” names no one day. Write the day by which it is done, like 31 July 2026`)
  const understood = { on: due.date, text: written, precision: due.precision, repeats: due.repeats }
  if (due.date !== null || isRound(due.repeats)) return { when: { due: understood, reviewOn: null } }
  if (due.repeats === null && !open.test(written))
    return fault('due', `“${written}” names no day. Write one, like 31 July 2026, or “Ongoing” or “TBC”`)
  return again(understood, typed.review, today)
}

function again(due: WrittenDate, review: string, today: string): { when: When } | { faults: Fault[] } {
  if (review === '')
    return fault(
      'review',
      `“${due.text}” is no day, so write the day on which you will look at it again, like 30 September 2026`,
    )
  const looked = parseReview(review, today)
  return 'faults' in looked ? looked : { when: { due, reviewOn: looked.on } }
}

function fault(field: string, message: string): { faults: Fault[] } {
  return { faults: [{ field, message }] }
}
