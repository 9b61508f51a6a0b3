import { dayOf } from '#src/kit/clock.ts'
import { kept } from '#src/kit/kept.ts'

const long = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' })
const weekdayLong = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const dayLong = kept((day: string) => long.format(asDate(day)).replace(' ', '\u00a0'))
const dayShort = kept((day: string) => short.format(asDate(day)).replace(' ', '\u00a0'))

/** "30 June 2026", of a day or of the day that an instant was in London. Day and month never part at a line's end. */
export function sayDay(day: string | Date): string {
  return dayLong(asDay(day))
}

/** "30 June 2026" with a plain space, as a field or a file holds it; empty where there is no day. */
export function plainDay(day: string | null): string {
  return day === null ? '' : dayLong(day).replace('\u00a0', ' ')
}

/** "30 June", where the year cannot be doubted: it is left out only when it is `today`'s. */
export function sayShortDay(day: string | Date, today: string): string {
  const at = asDay(day)
  return at.slice(0, 4) === today.slice(0, 4) ? dayShort(at) : dayLong(at)
}

/** "Monday 22 June 2026". */
export function sayWeekday(day: string | Date): string {
  return weekdayLong.format(asDate(asDay(day))).replace(',', '')
}

/** "once", "twice", "3 times". */
export function sayTimes(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

const timeShort = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
})

/** "8:40am", as it was in London. */
export function sayTime(at: Date): string {
  return timeShort.format(at).replace(' ', '').toLowerCase()
}

function asDay(day: string | Date): string {
  return typeof day === 'string' ? day.slice(0, 10) : dayOf(day)
}

function asDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
