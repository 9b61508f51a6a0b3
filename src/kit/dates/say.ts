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
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** "30 June 2026", of a day or of the day that an instant was in London. Day and month never part at a line's end. */
export function sayDay(day: string | Date): string {
  return long.format(asDate(day)).replace(' ', '\u00a0')
}

/** "30 June", where the year cannot be doubted: it is left out only when it is `today`'s. */
export function sayShortDay(day: string | Date, today: string): string {
  const at = asDate(day)
  return at.getUTCFullYear() === Number(today.slice(0, 4))
    ? short.format(at).replace(' ', '\u00a0')
    : sayDay(day)
}

/** "Monday 22 June 2026". */
export function sayWeekday(day: string | Date): string {
  return weekdayLong.format(asDate(day)).replace(',', '')
}

function asDate(day: string | Date): Date {
  return new Date(`${typeof day === 'string' ? day.slice(0, 10) : london.format(day)}T00:00:00Z`)
}
