/** A span of the calendar that a document names, known by its last day. */
export type Span = { date: string; precision: 'day' | 'month' | 'quarter' | 'year' }

/** A day that the calendar has not, in words: "There is no 31 September". */
export type NoDay = { missing: string }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Every way a month is written, for use inside a larger pattern; a full stop may follow the short form. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?'

/** 1 to 12 for "Sept", "September" or "sep."; 0 when it is no month. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** Two figures stand for this century: plans of the 1900s are not read. */
export function fullYear(written: string): number {
  const year = Number(written.replace(/\D/g, ''))
  return year < 100 ? 2000 + year : year
}

/** The named day, or null where the calendar has no such day. */
export function day(year: number, month: number, number: number): Span | null {
  const date = new Date(Date.UTC(year, month - 1, number))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === number && plausible(year)
  return exists ? { date: iso(date), precision: 'day' } : null
}

/** What to say of a day that is named and that the calendar has not; null where it has, and of years that no plan is for. */
export function noDay(year: number, month: number, number: number): NoDay | null {
  if (!plausible(year) || day(year, month, number) !== null) return null
  if (month < 1 || month > 12) return { missing: `There is no month ${String(month)}` }
  const named = `${String(number)} ${MONTH_NAMES[month - 1] ?? ''}`
  const other = day(year - (year % 4), month, number) !== null
  return { missing: `There is no ${named}${other ? ` in ${String(year)}` : ''}` }
}

const MONTH_NAMES = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
]

export function wholeMonth(year: number, month: number): Span | null {
  if (month < 1 || month > 12 || !plausible(year)) return null
  return { date: iso(new Date(Date.UTC(year, month, 0))), precision: 'month' }
}

/** A financial quarter, by the year its April falls in: quarter 4 of 2024 ends in March 2025. */
export function quarter(year: number, number: number): Span | null {
  const end = new Date(Date.UTC(year, 3 + number * 3, 0))
  return plausible(year) ? { date: iso(end), precision: 'quarter' } : null
}

export function calendarYear(year: number): Span | null {
  return plausible(year) ? { date: `${String(year)}-12-31`, precision: 'year' } : null
}

/** By the year its April falls in. */
export function financialYear(year: number): Span | null {
  return plausible(year) ? { date: `${String(year + 1)}-03-31`, precision: 'year' } : null
}

/** By the year its September falls in. */
export function academicYear(year: number): Span | null {
  return plausible(year) ? { date: `${String(year + 1)}-08-31`, precision: 'year' } : null
}

/** The last day of the week that begins on this day. */
export function weekFrom(first: Span): Span {
  const date = new Date(`${first.date}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 6)
  return { date: iso(date), precision: 'day' }
}

function plausible(year: number): boolean {
  return year >= 1990 && year <= 2079
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10)
}
