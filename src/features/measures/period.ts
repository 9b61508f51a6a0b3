import { sayDay } from '#src/kit/dates/say.ts'
import { addDays, addMonths } from '#src/kit/dates/working-days.ts'

/** How often a measure has a reading. */
export const frequencies = ['month', 'quarter', 'year'] as const
export type Frequency = (typeof frequencies)[number]

export const frequencyNames: Record<Frequency, string> = {
  month: 'Every month',
  quarter: 'Every quarter',
  year: 'Every year, April to March',
}

/** What a reading is of: from its first day to its last. */
export type Period = { from: string; to: string }

const lengths: Record<Frequency, number> = { month: 1, quarter: 3, year: 12 }

/** The period that a day lies in. Quarters are those of the calendar; a year is the financial year. */
export function periodWith(frequency: Frequency, day: string): Period {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = {
    month,
    quarter: Math.floor((month - 1) / 3) * 3 + 1,
    year: 4,
  }[frequency]
  const began = frequency === 'year' && month < 4 ? year - 1 : year
  return periodFrom(frequency, `${began}-${String(first).padStart(2, '0')}-01`)
}

/** The period that begins on a day. */
export function periodFrom(frequency: Frequency, from: string): Period {
  return { from, to: addDays(addMonths(from, lengths[frequency]), -1) }
}

/** So many periods after it (before it, where negative). */
export function periodAfter(frequency: Frequency, period: Period, count: number): Period {
  return periodFrom(frequency, addMonths(period.from, lengths[frequency] * count))
}

/** "May 2026", "April to June 2026", "2025/26". */
export function sayPeriod(frequency: Frequency, { from, to }: Period): string {
  if (frequency === 'year') return `${from.slice(0, 4)}/${to.slice(2, 4)}`
  const [first, last] = [monthAndYear(from), monthAndYear(to)]
  return frequency === 'month' ? first : `${first.split(' ')[0] ?? ''} to ${last}`
}

/** "2 months running". */
export function sayRunning(frequency: Frequency, count: number): string {
  return `${count} ${frequency}s running`
}

function monthAndYear(day: string): string {
  return sayDay(day).split(/\s/).slice(1).join(' ')
}
