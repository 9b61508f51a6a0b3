import { addDays } from '#src/kit/dates/working-days.ts'

const DAY = 86_400_000
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY)

/** The last day of the month that an ISO day is in. */
export function monthEnd(iso: string): string {
  return new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).toISOString().slice(0, 10)
}

/**
 * Moves a day on which something happened as far as `anchor` is from `monday`: whole weeks, so that weekdays
 * and the order of a story keep. Throws when the two are not the same weekday.
 */
export function shiftHappening(iso: string, anchor: string, monday: string): string {
  const days = daysBetween(anchor, monday)
  if (days % 7 !== 0) throw new RangeError(`The example moves by whole weeks: ${anchor} to ${monday} is not.`)
  return addDays(iso, days)
}

/**
 * Moves a planned day likewise, except that a day which is its month's last becomes the nearest month's end
 * instead, so that due dates stay month ends.
 */
export function shiftDate(iso: string, anchor: string, monday: string): string {
  const moved = shiftHappening(iso, anchor, monday)
  if (moved === iso || iso !== monthEnd(iso)) return moved
  const before = addDays(`${moved.slice(0, 7)}-01`, -1)
  const after = monthEnd(moved)
  return daysBetween(before, moved) < daysBetween(moved, after) ? before : after
}
