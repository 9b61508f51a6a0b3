import { type NoDay, type Span, weekFrom } from './calendar.ts'
import { PATTERNS } from './date-patterns.ts'
import { weekdayDoubt } from './weekdays.ts'

/**
 * One place in a text where a date is named. `span` is null where the words name no day of the calendar; `doubt` says what a
 * person should look at: a day that there is not, or one that falls on another day of the week.
 */
export type Mention = { start: number; end: number; span: Span | null; doubt: string | null }

/** Something of this stands in each date. */
const NAMES_TIME =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|michaelmas|easter|christmas|half)|quarter/

/** Every date named in a text, from left to right; the text in lower case. `year` serves what is named without one. */
export function listMentions(text: string, year: number | null): Mention[] {
  if (!NAMES_TIME.test(text)) return []
  const name = `${String(year)}/${text}`
  const known = met.get(name)
  if (known) return known
  const mentions = findMentions(text, year)
  if (met.size > 2000) met.clear()
  met.set(name, mentions)
  return mentions
}

/** The same few dates stand in most cells of a plan. */
const met = new Map<string, Mention[]>()

function findMentions(text: string, year: number | null): Mention[] {
  const taken = new Uint8Array(text.length)
  const mentions: Mention[] = []
  for (const pattern of PATTERNS) {
    if (text.search(pattern.form) < 0) continue
    for (const match of text.matchAll(pattern.form)) {
      const end = match.index + match[0].length
      if (taken.subarray(match.index, end).some((mark) => mark === 1)) continue
      const read = pattern.span(match.slice(1), year)
      if (read === null && !/[a-z]/.test(match[0])) continue
      taken.fill(1, match.index, end)
      mentions.push(mentionOf(text, { start: match.index, end }, read))
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

function mentionOf(text: string, place: { start: number; end: number }, read: Span | NoDay | null): Mention {
  if (read === null) return { ...place, span: null, doubt: null }
  if ('missing' in read) return { ...place, span: null, doubt: read.missing }
  return { ...place, span: weekly(text, place.start, read), doubt: weekdayDoubt(text, place, read) }
}

function weekly(text: string, start: number, span: Span): Span {
  return /(?:w\/?c|week (?:commencing|beginning|of))\s*:?\s*(?:mon(?:day)?\s*)?$/.test(
    text.slice(0, start),
  ) && span.precision === 'day'
    ? weekFrom(span)
    : span
}
