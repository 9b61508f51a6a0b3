import type { Candidate } from './column.ts'

/** When a column's title says that it tells of: months, quarters or school terms on one count, with or without a year. */
type When = { at: number; year: number | null; round: 12 | 4 | 3 }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b\W*(20\d\d|\d\d)?(?!\d)/i
const FIGURES = /\b\d{1,2}[/.-](\d{1,2})[/.-](20\d\d|\d\d)\b/
const QUARTER = /\bq(?:uarter|tr)? ?([1-4])\b\W*(20\d\d|\d\d)?/i

const TERMS = ['spring', 'summer', 'autumn']
const TERM = /\b(spring|summer|autumn)\b(?: term)?\W*(20\d\d|\d\d)?(?![\d/–-])/i

/** Reviews or periods that are counted: "Review 2". */
const TURN = /\b(?:period|month|review|update|week|visit) (\d{1,2})\b/i

/** "RAG Oct", "Status at 30/09/24", "Q2 rating"; null where a title names no time. */
function whenOf(title: string): When | null {
  const quarter = QUARTER.exec(title)
  if (quarter) return { at: Number(quarter[1]) - 1, year: yearOf(quarter[2]), round: 4 }
  const figures = FIGURES.exec(title)
  if (figures) return { at: Number(figures[1]) - 1, year: yearOf(figures[2]), round: 12 }
  const turn = TURN.exec(title)
  if (turn) return { at: Number(turn[1]), year: 0, round: 12 }
  const term = TERM.exec(title)
  if (term) return { at: TERMS.indexOf(String(term[1]).toLowerCase()), year: yearOf(term[2]), round: 3 }
  const month = MONTH.exec(title)
  if (!month) return null
  return { at: MONTHS.indexOf(String(month[1]).toLowerCase()), year: yearOf(month[2]), round: 12 }
}

function yearOf(written: string | undefined): number | null {
  return written === undefined ? null : Number(written) % 100
}

/**
 * Of columns that tell the same for one month or quarter after another, the earlier ones and those still
 * blank go: what stands in the latest is how things are. Columns of no time stay.
 */
export function withoutEarlier(columns: Candidate[]): Candidate[] {
  const dated = columns.flatMap((column) => {
    const when = whenOf(column.title)
    return when === null ? [] : [{ column, when }]
  })
  const most = dated.filter(({ column: { contents } }) => contents.own + contents.colour >= 0.5)
  const some = dated.filter(({ column: { contents } }) => contents.filled > 0 || contents.colour > 0)
  const filled = most.length > 0 ? most : some
  const rounds = new Set(filled.map(({ when }) => when.round))
  if (dated.length < 2 || filled.length === 0 || rounds.size > 1) return columns
  const latest = latestOf(filled)
  return columns.filter((column) => column === latest || !dated.some((one) => one.column === column))
}

type Dated = { column: Candidate; when: When }

/** By the years where all have one; else by the way in which the columns run. */
function latestOf(dated: Dated[]): Candidate | undefined {
  if (dated.every(({ when }) => when.year !== null))
    return dated.reduce((a, b) => (count(b.when) >= count(a.when) ? b : a)).column
  const steps = dated.slice(1).map(({ when }, at) => forward(dated[at]?.when ?? when, when))
  const onward = steps.filter((step) => step).length * 2 >= steps.length
  return dated.at(onward ? -1 : 0)?.column
}

function count({ at, year, round }: When): number {
  return (year ?? 0) * round + at
}

/** Whether a month or quarter follows another within half a year: January follows November. */
function forward(one: When, next: When): boolean {
  return (next.at - one.at + one.round) % one.round <= one.round / 2
}

/** The columns that tell the same for earlier times, the nearest first: what a row's latest leaves blank stands there. */
export function earlierThan(latest: Candidate, columns: Candidate[]): number[] {
  const at = columns.indexOf(latest)
  const when = whenOf(latest.title)
  if (when === null) return []
  const before = columns.flatMap((column, index) => {
    const then = whenOf(column.title)
    return then?.round === when.round && column !== latest ? [{ column, index, then }] : []
  })
  const left = before.filter(({ index, then }) => index < at && forward(then, when))
  const right = before.filter(({ index, then }) => index > at && forward(then, when))
  return [...left.reverse(), ...(left.length > 0 ? [] : right)].map(({ column }) => column.at)
}
