import { plainDay } from '#src/kit/dates/say.ts'
import type { Span } from './calendar.ts'

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const WEEKDAY = '(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?'
const BEFORE = new RegExp(String.raw`\b${WEEKDAY}[\s,.:]+(?:the\s+)?$`)
const BEHIND = new RegExp(String.raw`^\s*\(\s*${WEEKDAY}\s*\)`)

/**
 * What to say of a day beside which another day of the week stands than that on which it falls: "Friday 30 June 2026". Of a date
 * that does not begin with its day ("Friday 12 to Sunday 14 June", "2026-06-30") nothing is said. In small letters.
 */
export function weekdayDoubt(
  text: string,
  { start, end }: { start: number; end: number },
  { date, precision }: Span,
): string | null {
  const [number] = /\d+/.exec(text.slice(start, end)) ?? []
  if (precision !== 'day' || Number(number) !== Number(date.slice(8))) return null
  const [, said] = BEFORE.exec(text.slice(0, start)) ?? BEHIND.exec(text.slice(end)) ?? []
  const falls = NAMES[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''
  if (said === undefined || falls.toLowerCase().startsWith(said)) return null
  const named = NAMES.find((name) => name.toLowerCase().startsWith(said)) ?? ''
  return `${plainDay(date)} is a ${falls}, not a ${named}`
}
