/** Whole days from one day to a later one, both "2026-09-14"; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / 86_400_000)
}

/** The day so many days on. */
export function dayAfter(day: string, days: number): string {
  return new Date(midnight(day) + days * 86_400_000).toISOString().slice(0, 10)
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "14 September 2026". */
export function longDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`
}

/** "14 Sep 2026", for labels on drawings. */
export function shortDay(day: string): string {
  const [date = '', month = '', year = ''] = longDay(day).split(' ')
  return `${date} ${month.slice(0, 3)} ${year}`
}

/** A length of time as people say it: days under a week, weeks under nine weeks, then months. */
export function spanInWords(days: number): string {
  const length = Math.abs(days)
  if (length < 7) return length === 1 ? '1 day' : `${length} days`
  const [count, unit] = length < 63 ? [Math.round(length / 7), 'week'] : [Math.round(length / 30.44), 'month']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

function midnight(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date)
}
