import { kept } from './kept.ts'

/** Tells the time. A parameter everywhere, so that the demo and the tests may fix it. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

/** A clock that stands at one instant. */
export function fixedClock(instant: string): Clock {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime()))
    throw new Error(`"${instant}" is not an instant: write it like 2026-06-22T08:40:00Z`)
  return () => new Date(at)
}

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })
const hourMs = 3_600_000
const dayOfHour = kept((hour: number) => londonDay.format(hour * hourMs))

/** The day, YYYY-MM-DD, that it is in London at an instant. A day there begins on the hour, whatever the season. */
export function dayOf(instant: Date): string {
  return dayOfHour(Math.floor(instant.getTime() / hourMs))
}
