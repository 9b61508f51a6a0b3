import type { Repeat } from '#src/features/imports/plan/plan-draft.ts'
import { day, month, quarter, repeating, undated, year } from './truth.ts'
import type { TruthDue } from './types.ts'

/** A table told a line to a row, its cells parted by bars. */
export function piped(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * What a cell of dates is meant to say: the printed words alone where they are a day or a month, and
 * otherwise `words=meaning`. A meaning is a day (2025-03-31, others after commas), a month (2025-03),
 * a quarter (2025-03q), a year (2025-03y), a repeat, a month with a repeat (2025-03+monthly), or nothing.
 */
export function dueOf(cell: string): TruthDue | null {
  const [text = '', meaning] = cell.split('=')
  if (text === '') return null
  if (meaning !== undefined) return meant(text, meaning)
  const date = /^(\d\d?)[/.](\d\d?)[/.](?:20)?(\d\d)$/.exec(text)
  if (date !== null) return day(text, `20${date[3] ?? ''}-${two(date[2])}-${two(date[1])}`)
  const named = /^(?:End |By end of |By )?([A-Z][a-z]+)[ -](?:20)?(\d\d)$/.exec(text)
  const at = MONTHS.indexOf((named?.[1] ?? '').slice(0, 3).toLowerCase())
  if (named !== null && at >= 0) return month(text, `20${named[2] ?? ''}-${two(String(at + 1))}`)
  throw new Error(`No meaning is told for the date ${text}.`)
}

function two(number: string | undefined): string {
  return (number ?? '').padStart(2, '0')
}

function meant(text: string, meaning: string): TruthDue {
  if (meaning === '') return undated(text)
  if (/^\d{4}-\d\d-\d\d/.test(meaning)) {
    const [first = '', ...also] = meaning.split(',')
    return day(text, first, ...also)
  }
  const [when = '', repeat] = meaning.split('+')
  if (/^\d{4}-\d\dq$/.test(when)) return quarter(text, when.slice(0, 7))
  if (/^\d{4}-\d\dy$/.test(when)) return year(text, when.slice(0, 7))
  if (/^\d{4}-\d\d$/.test(when)) return month(text, when, (repeat ?? null) as Repeat | null)
  return repeating(text, meaning as Repeat)
}
