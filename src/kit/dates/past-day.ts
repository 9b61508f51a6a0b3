import { dayFromWords } from './written-day.ts'

/** A day that somebody names to look back to, with its year: the day, or the sentence that says what is wrong. */
export function pastDay(written: string): { day: string } | { fault: string } {
  const day = /\d{4}/.test(written) ? dayFromWords(written, '1990-01-01') : null
  return day === null
    ? { fault: `“${written}” is not a day. Write it with its year, like 14 May 2026` }
    : { day }
}
