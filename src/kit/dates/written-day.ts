import { addDays } from './working-days.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/**
 * A day as people write it in a form, as YYYY-MM-DD: "10 July", "10/7/2026", "10.7.26", "2026-07-10", "Friday",
 * "end of July", "today", "tomorrow". Day before month. Without a year it is the next such day from `today`.
 * Null where the words could be more than one day ("end of term") or none.
 */
export function dayFromWords(words: string, today: string): string | null {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(by|on|before) /, '')
  if (text === 'today') return today
  if (text === 'tomorrow') return addDays(today, 1)
  return fromNumbers(text, today) ?? fromMonthName(text, today) ?? fromWeekday(text, today)
}

function fromNumbers(text: string, today: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso !== null) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const british = /^(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{2}|\d{4}))?$/.exec(text)
  if (british === null) return null
  return withYear(Number(british[1]), Number(british[2]), british[3], today)
}

function fromMonthName(text: string, today: string): string | null {
  const day =
    /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?,?(?: (\d{2}|\d{4}))?$/.exec(
      text,
    )
  if (day !== null) return withYear(Number(day[1]), monthOf(day[2]), day[3], today)
  const end = /^(?:the )?end (?:of )?([a-z]{3,9})(?: (\d{2}|\d{4}))?$/.exec(text)
  const month = monthOf(end?.[1])
  if (end === null || month === 0) return null
  const year = end[2] === undefined ? yearNotBefore(31, month, today) : fullYear(end[2])
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

function fromWeekday(text: string, today: string): string | null {
  const named = /^(?:(this|next) )?(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/.exec(text)
  if (named === null || named[1] === 'next') return null
  const wanted = weekdays.indexOf((named[2] ?? '').slice(0, 3))
  const ahead = (wanted - new Date(today).getUTCDay() + 7) % 7
  return addDays(today, ahead === 0 ? 7 : ahead)
}

function withYear(day: number, month: number, year: string | undefined, today: string): string | null {
  return valid(year === undefined ? yearNotBefore(day, month, today) : fullYear(year), month, day)
}

function monthOf(name: string | undefined): number {
  return name === undefined ? 0 : months.indexOf(name.slice(0, 3)) + 1
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function yearNotBefore(day: number, month: number, today: string): number {
  const year = Number(today.slice(0, 4))
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` < today.slice(5)
    ? year + 1
    : year
}

function valid(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return same && year >= 1990 && year <= 2100 ? at.toISOString().slice(0, 10) : null
}
