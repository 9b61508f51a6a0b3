import { addDays } from './working-days.ts'

const hourInLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The last instant of a day, YYYY-MM-DD, in London: what was recorded that day counts. */
export function endOfDay(day: string): Date {
  const midnight = new Date(`${addDays(day, 1)}T00:00:00Z`)
  return new Date(midnight.getTime() - Number(hourInLondon.format(midnight)) * 3_600_000 - 1)
}

/** The first instant of a day, YYYY-MM-DD, in London. */
export function startOfDay(day: string): Date {
  return new Date(endOfDay(addDays(day, -1)).getTime() + 1)
}
