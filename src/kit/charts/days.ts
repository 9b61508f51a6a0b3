import { sayDay } from '#src/kit/dates/say.ts'

/** "14 Sep 2026", for labels on drawings. */
export function shortDay(day: string): string {
  const [date = '', month = '', year = ''] = sayDay(day).split(/\s/)
  return `${date} ${month.slice(0, 3)} ${year}`
}

/** A length of time as people say it: days under a week, weeks under nine weeks, then months. */
export function spanInWords(days: number): string {
  const length = Math.abs(days)
  if (length < 7) return length === 1 ? '1 day' : `${length} days`
  const [count, unit] = length < 63 ? [Math.round(length / 7), 'week'] : [Math.round(length / 30.44), 'month']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
