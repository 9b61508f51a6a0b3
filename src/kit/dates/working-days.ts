import { isBankHoliday } from './bank-holidays.ts'

const dayMs = 86_400_000

/** The day `days` after (or, negative, before) a day. Days are YYYY-MM-DD throughout. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

/** The same day of the month some months later; the month's last where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The Monday on or before a day. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
}

/** Monday to Friday, and no bank holiday in England. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isBankHoliday(day)
}

/** Working days after `from`, up to and with `to`; negative where `to` is earlier. */
export function workingDaysBetween(from: string, to: string): number {
  return ordinal(to) - ordinal(from)
}

/** The working day that is `count` working days after a day (before it, where negative); the start is not counted. */
export function addWorkingDays(day: string, count: number): string {
  const stride = count < 0 ? -1 : 1
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, stride)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

// Working days counted from a fixed day on: the difference of two ordinals is the count between them.
const origin = '2000-01-01'
const ordinals: number[] = [0]

function ordinal(day: string): number {
  const wanted = Math.round((Date.parse(day) - Date.parse(origin)) / dayMs)
  if (wanted < 0) return -countUpTo(day)
  for (let known = ordinals.length; known <= wanted; known += 1) {
    ordinals.push((ordinals[known - 1] ?? 0) + (isWorkingDay(addDays(origin, known)) ? 1 : 0))
  }
  return ordinals[wanted] ?? 0
}

function countUpTo(day: string): number {
  let count = 0
  for (let at = addDays(day, 1); at <= origin; at = addDays(at, 1)) if (isWorkingDay(at)) count += 1
  return count
}
