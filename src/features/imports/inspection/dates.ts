const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?'
const DAY = `${WEEKDAY}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:(?: of)? (${MONTH})\\.?,?(?: (\\d{4}))?)?`
const JOIN = ',? ?(?:to|until|and|&|-|,) ?'
const DATES = new RegExp(`\\b${DAY}(?:${JOIN}${DAY}\\b)*`, 'gi')
const ONE = new RegExp(`\\b${DAY}\\b`, 'gi')
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g

/**
 * Days that stand together in a text, as the first and the last of them, and where in the text they begin.
 * `length`: how many days that is, without those between where one stay was broken off and taken up again.
 */
export type Span = { start: string; end: string; at: number; length: number }

/**
 * Every run of days in a text: "8 May 2023 to 19 May 2023", "27 February to 10 March 2023", "6 and 7 June 2018",
 * "20 June – 13 July 2017", "4/6/2018 - 15/6/2018". A day without a month or a year takes those of the day after it.
 */
export function findSpans(text: string): Span[] {
  const plain = plainDates(text)
  return [...plain.matchAll(DATES)].flatMap((match) => {
    const days = daysOf(match[0])
    const start = days[0]
    const end = days.at(-1)
    if (start === undefined || end === undefined) return []
    return [{ start, end, at: match.index, length: lengthOf(match[0], days) }]
  })
}

const dayMs = 86_400_000

/** "8 to 12 July 2019 and 7 to 8 August 2019" are two stays; "6 and 7 June 2018" is one. */
function lengthOf(run: string, days: readonly string[]): number {
  const joins = [...run.matchAll(/ (?:to|until) ?|-|,? (?:and|&) | ?, ?/g)].map(([join]) => join.trim())
  const stays = /^(?:to|until|-)\W*,? ?(?:and|&|,)\W*(?:to|until|-)$/.test(joins.join(' '))
  const [first = '', second = '', third = '', last = second] = days
  return stays && days.length === 4
    ? between(first, second) + between(third, last)
    : between(first, days.at(-1) ?? first)
}

function between(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / dayMs + 1
}

/** Dashes, spaces ("1 9 June 20 23" too, as some files have it) and days in figures brought to one form; every text keeps its order. */
function plainDates(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .replace(NUMERIC, (all, day: string, month: string, year: string) => {
      const name = MONTHS[Number(month) - 1]
      return name === undefined ? all : `${day} ${name} ${year}`
    })
    .replace(new RegExp(`\\b([0-3]) (\\d)(?= ?${MONTH}\\b)`, 'gi'), '$1$2')
    .replace(new RegExp(`(\\d)(?=${MONTH}\\b)`, 'gi'), '$1 ')
    .replace(
      new RegExp(`\\b(${MONTH},? ?)(2 ?0 ?\\d ?\\d)\\b`, 'gi'),
      (_, month: string, year: string) => month + year.replaceAll(' ', ''),
    )
    .replace(new RegExp(`\\b(${MONTH})(?=\\d{4}\\b)`, 'gi'), '$1 ')
    .replace(/\s+/g, ' ')
}

type Part = { day: number; month: number | null; year: number | null }

function daysOf(run: string): string[] {
  const parts = [...run.matchAll(ONE)].map(
    ([, day, month, year]): Part => ({
      day: Number(day),
      month: month === undefined ? null : MONTHS.indexOf(month.slice(0, 3).toLowerCase()),
      year: year === undefined ? null : Number(year),
    }),
  )
  let next: Part = { day: 0, month: null, year: null }
  const filled = parts.toReversed().map((part) => {
    const month = part.month ?? next.month
    const turned = month !== null && next.month !== null && month > next.month
    const year = part.year ?? (next.year !== null && turned ? next.year - 1 : next.year)
    next = { day: part.day, month, year }
    return next
  })
  return forward(filled.toReversed())
    .flatMap(asDay)
    .sort((a, b) => (a < b ? -1 : 1))
}

/** A last day without its year takes that of the day before it: "6 February 2023 to 17 February". */
function forward(parts: readonly Part[]): Part[] {
  const whole: Part[] = []
  for (const part of parts) {
    const before = whole.at(-1)
    const turned = (part.month ?? 0) < (before?.month ?? 0) ? 1 : 0
    const year = typeof before?.year === 'number' ? before.year + turned : null
    whole.push({ ...part, year: part.year ?? year })
  }
  return whole
}

function asDay({ day, month, year }: Part): string[] {
  if (month === null || year === null || year < 2000 || year > 2100) return []
  const date = new Date(Date.UTC(year, month, day))
  return date.getUTCMonth() === month && day > 0 ? [date.toISOString().slice(0, 10)] : []
}
