import { pattern } from '#src/kit/pattern.ts'
import {
  MONTH,
  type NoDay,
  type Span,
  academicYear,
  calendarYear,
  day,
  financialYear,
  fullYear,
  monthNumber,
  noDay,
  quarter,
  wholeMonth,
} from './calendar.ts'

type Pattern = { form: RegExp; span: (parts: string[], year: number | null) => Span | NoDay | null }

const YEAR = "(?:\\d{4}|['’]?\\d{2})(?![\\d/])"
const NTH =
  '(?<!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+)(?<!\\b(?:phase|stage|part|step|cohort|tranche|wave|version)\\s*)(\\d{1,2})(?:st|nd|rd|th)?'
const RANGE = '\\s*(?:-|–|/|to|and|&)\\s*'
const ORDINALS = ['first', 'second', 'third', 'fourth']

/** The more exact forms stand first: each takes its words before a looser one can. */
export const PATTERNS: Pattern[] = [
  // Terms, seasons and feasts fall on other days in each council, so their year is no date.
  {
    form: pattern('g')`
      \b(?:
        spring | summer | autumn | winter | michaelmas | easter | christmas | half(?=[\s-]+terms?\b)
      )(?:\s+half)?(?:[\s-]+terms?)?(?:\s+\d(?!\d))?(?:\s+(?:of\s+)?(?:\d{4}(?:\s*[/–-]\s*\d{2,4})?|['’]?\d{2}\b))?
    `,
    span: () => null,
  },
  { form: /\bterm\s*\d(?:\s+\d{4}(?:\s*[/–-]\s*\d{2,4})?)?/g, span: () => null },
  {
    form: /\b(?:spr|sum|aut)\.?\s*(?:term\s*)?[12](?:\s+(?:\d{4}|['’]?\d{2}\b))?/g,
    span: () => null,
  },
  {
    form: /\b(20[0-7]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\b/g,
    span: ([y, m, d]) => day(Number(y), Number(m), Number(d)),
  },
  {
    form: /\b(\d{4})([-/.])(\d{1,2})([-/.])(\d{1,2})(?:t[\d:.]+z?)?\b/g,
    span: ([y, first, m, second, d]) =>
      day(Number(y), Number(m), Number(d)) ??
      (first === second ? noDay(Number(y), Number(m), Number(d)) : null),
  },
  {
    form: /\b(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?([/.-])\s?(\d{4}|\d{2})\b/g,
    span: ([d, first, m, second, y]) =>
      day(fullYear(String(y)), Number(m), Number(d)) ??
      // No such day before that month: it can only be a month before its day.
      day(fullYear(String(y)), Number(d), Number(m)) ??
      (first === second ? noDay(fullYear(String(y)), Number(m), Number(d)) : null),
  },
  {
    form: new RegExp(`\\b(?:${NTH}${RANGE})?${NTH}[\\s-]*(?:of\\s+)?(${MONTH})[\\s,-]*(${YEAR})`, 'g'),
    span: ([, d, m, y]) => dayOrNone(fullYear(String(y)), monthNumber(String(m)), Number(d)),
  },
  {
    form: new RegExp(`\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})\\b`, 'g'),
    span: ([m, d, y]) => dayOrNone(Number(y), monthNumber(String(m)), Number(d)),
  },
  {
    form: /(?<!(?:q|qtr|quarter)\s*[1-4][\s,(]*(?:of\s+)?)\b((?:20)?\d{2})\s*[/–-]\s*(?:20)?\d{2}[\s,-]*(?:q|qtr|quarter)\s*([1-4])\b/g,
    span: ([y, q]) => quarter(fullYear(String(y)), Number(q)),
  },
  {
    form: pattern('g')`
      \b(?:q|qtr|quarter)s?\s*\.?\s*(?:[1-4]\s*(?:-|–|\/|to|and|&)\s*(?:q|qtr|quarter)?\s*)?([1-4])\b[\s,(-]*(?:of\s+)?(?:the\s+)?(?:fy\s*|financial year\s*)?(?:
        ((?:20)?\d{2})\s*[/–-]\s*\d{2,4}\b | (\d{4}|['’]\d{2})\b | (\d{2})\b
      )?
    `,
    span: ([q, pair, long, short], year) => {
      const written = pair ?? long ?? short
      const of = written === undefined ? year : fullYear(written)
      return of === null ? null : quarter(of, Number(q))
    },
  },
  {
    form: /\b(\d{4})[\s,-]*(?:q|qtr|quarter)\s*([1-4])\b/g,
    span: ([y, q]) => quarter(Number(y), Number(q)),
  },
  {
    form: pattern('g')`
      \b(first|second|third|fourth|final|last)\s+quarter\b(?:
        [\s,]*(?:of\s+)?(?:the\s+)?(?:fy\s*|financial year\s*)?((?:20)?\d{2})(?:\s*[/–-]\s*\d{2,4})?\b
      )?
    `,
    span: ([q, y], year) => {
      const of = y === undefined ? year : fullYear(y)
      const number = ORDINALS.indexOf(String(q)) + 1
      return of === null ? null : quarter(of, number === 0 ? 4 : number)
    },
  },
  {
    form: new RegExp(`\\b(?:${MONTH}${RANGE})*(${MONTH})[\\s,.'’/-]*(${YEAR})`, 'g'),
    span: ([m, y]) => wholeMonth(fullYear(String(y)), monthNumber(String(m))),
  },
  {
    form: new RegExp(`\\b(\\d{4})[\\s-]+(${MONTH})`, 'g'),
    span: ([y, m]) => wholeMonth(Number(y), monthNumber(String(m))),
  },
  {
    form: /\bay\s*((?:20)?\d{2})\s*[/–-]\s*\d{2,4}\b/g,
    span: ([y]) => academicYear(fullYear(String(y))),
  },
  {
    form: /\b(?:academic|school)\s+year\s*(\d{4})\s*[/–-]\s*\d{2,4}\b|\b(\d{4})\s*[/–-]\s*\d{2,4}\s+(?:academic|school)\s+year\b/g,
    span: ([before, after]) => academicYear(Number(before ?? after)),
  },
  {
    form: /\b(?:fy\s*)?((?:20)?\d{2})\s*[/–-]\s*((?:20)?\d{2})\b/g,
    span: ([from, to]) => yearPair(String(from), String(to)),
  },
  {
    form: /\b(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})\b/g,
    span: ([m, y]) => wholeMonth(fullYear(String(y)), Number(m)),
  },
  {
    form: /\b(?:fy\s*|financial year\s+(?:ending\s+)?)(\d{4})\b/g,
    span: ([y]) => financialYear(Number(y) - 1),
  },
  // A month or a day of a month without its year.
  {
    form: new RegExp(`\\b(?:${NTH}\\s+)?(?:${MONTH}${RANGE})*(${MONTH})(?![a-z])`, 'g'),
    span: ([d, m], year) => bareMonth(d, String(m), year),
  },
  { form: /\b(20[0-7]\d)\b/g, span: ([y]) => calendarYear(Number(y)) },
]

function yearPair(from: string, to: string): Span | null {
  const follows = (fullYear(from) + 1) % 100 === fullYear(to) % 100
  return follows ? financialYear(fullYear(from)) : null
}

function bareMonth(written: string | undefined, month: string, year: number | null): Span | NoDay | null {
  if (written === undefined) return year === null ? null : wholeMonth(year, monthNumber(month))
  const number = monthNumber(month)
  return year === null ? noDay(LEAP, number, Number(written)) : dayOrNone(year, number, Number(written))
}

/** A day that no year has is none whatever year is meant. */
const LEAP = 2024

function dayOrNone(year: number, month: number, number: number): Span | NoDay | null {
  return day(year, month, number) ?? noDay(year, month, number)
}
