/** Bank holidays in England that the example's dates meet. Source: gov.uk/bank-holidays. */
const BANK_HOLIDAYS = new Set([
  '2025-04-18',
  '2025-04-21',
  '2025-05-05',
  '2025-05-26',
  '2025-08-25',
  '2025-12-25',
  '2025-12-26',
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-04',
  '2026-05-25',
  '2026-08-31',
  '2026-12-25',
  '2026-12-28',
  '2027-01-01',
])

const DAY = 86_400_000

/** The ISO day `days` after (or, negative, before) an ISO day. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10)
}

/** True for Monday to Friday that is no bank holiday. */
export function isWorkingDay(iso: string): boolean {
  const weekday = new Date(iso).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !BANK_HOLIDAYS.has(iso)
}

/** Working days after `from`, up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}

/** The working day that is `count` working days after an ISO day. */
export function addWorkingDays(iso: string, count: number): string {
  let day = iso
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}
