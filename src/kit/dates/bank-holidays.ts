/**
 * Bank holidays in England by rule (Banking and Financial Dealings Act 1971 and custom), with what
 * was proclaimed otherwise kept as data. Agrees with GOV.UK's published list for 2017 to 2027.
 */
const proclaimed: Record<string, { instead?: Record<string, string>; also?: string[] }> = {
  '2020': { instead: { '2020-05-04': '2020-05-08' } },
  '2022': { instead: { '2022-05-30': '2022-06-02' }, also: ['2022-06-03', '2022-09-19'] },
  '2023': { also: ['2023-05-08'] },
}

const known = new Map<number, Set<string>>()

export function isBankHoliday(day: string): boolean {
  return bankHolidaysIn(Number(day.slice(0, 4))).has(day)
}

/** The bank holidays of a year, YYYY-MM-DD, each on the weekday that is taken. */
export function bankHolidaysIn(year: number): Set<string> {
  const found = known.get(year) ?? byRule(year)
  known.set(year, found)
  return found
}

function byRule(year: number): Set<string> {
  const easter = easterSunday(year)
  const change = proclaimed[String(year)] ?? {}
  const days = [
    forward(date(year, 1, 1), { 6: 2, 0: 1 }),
    shifted(easter, -2),
    shifted(easter, 1),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    forward(date(year, 12, 25), { 6: 2, 0: 2 }),
    forward(date(year, 12, 26), { 6: 2, 0: 2 }),
  ].map((day) => day.toISOString().slice(0, 10))
  return new Set([...days.map((day) => change.instead?.[day] ?? day), ...(change.also ?? [])])
}

function date(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day))
}

function shifted(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000)
}

/** Moves a holiday that falls on a weekend on by so many days. */
function forward(day: Date, byWeekday: Record<number, number>): Date {
  return shifted(day, byWeekday[day.getUTCDay()] ?? 0)
}

function firstMonday(year: number, month: number): Date {
  const first = date(year, month, 1)
  return shifted(first, (8 - first.getUTCDay()) % 7)
}

function lastMonday(year: number, month: number): Date {
  const last = date(year, month + 1, 0)
  return shifted(last, -((last.getUTCDay() + 6) % 7))
}

/** Gregorian Easter by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Date {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return date(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}
