import { pattern } from '#src/kit/pattern.ts'
import {
  MONTH,
  type Span,
  academicYear,
  calendarYear,
  day,
  financialYear,
  fullYear,
  monthNumber,
  quarter,
  weekFrom,
  wholeMonth,
} from './calendar.ts'

/** One place in a text where a date is named. `span` is null where the words name no day of the calendar. */
export type Mention = { start: number; end: number; span: Span | null }

type Pattern = { form: RegExp; span: (parts: string[], year: number | null) => Span | null }

const YEAR = "(?:\\d{4}|['’]?\\d{2})(?![\\d/])"
const NTH =
  '(?<!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+)(?<!\\b(?:phase|stage|part|step|cohort|tranche|wave|version)\\s*)(\\d{1,2})(?:st|nd|rd|th)?'
const RANGE = '\\s*(?:-|–|/|to|and|&)\\s*'
const ORDINALS = ['first', 'second', 'third', 'fourth']

/** The more exact forms stand first: each takes its words before a looser one can. */
const PATTERNS: Pattern[] = [
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
    form: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t[\d:.]+z?)?\b/g,
    span: ([y, m, d]) => day(Number(y), Number(m), Number(d)),
  },
  {
    form: /\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})\b/g,
    span: ([d, m, y]) =>
      day(fullYear(String(y)), Number(m), Number(d)) ??
      // No such day before that month: it can only be a month before its day.
      day(fullYear(String(y)), Number(d), Number(m)),
  },
  {
    form: new RegExp(`\\b(?:${NTH}${RANGE})?${NTH}[\\s-]*(?:of\\s+)?(${MONTH})[\\s,-]*(${YEAR})`, 'g'),
    span: ([, d, m, y]) => day(fullYear(String(y)), monthNumber(String(m)), Number(d)),
  },
  {
    form: new RegExp(`\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})\\b`, 'g'),
    span: ([m, d, y]) => day(Number(y), monthNumber(String(m)), Number(d)),
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

/** Something of this stands in each date. */
const NAMES_TIME =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|michaelmas|easter|christmas|half)|quarter/

/** Every date named in a text, from left to right; the text in lower case. `year` serves what is named without one. */
export function listMentions(text: string, year: number | null): Mention[] {
  if (!NAMES_TIME.test(text)) return []
  const name = `${String(year)}/${text}`
  const known = met.get(name)
  if (known) return known
  const mentions = findMentions(text, year)
  if (met.size > 2000) met.clear()
  met.set(name, mentions)
  return mentions
}

/** The same few dates stand in most cells of a plan. */
const met = new Map<string, Mention[]>()

function findMentions(text: string, year: number | null): Mention[] {
  const taken = new Uint8Array(text.length)
  const mentions: Mention[] = []
  for (const pattern of PATTERNS) {
    if (text.search(pattern.form) < 0) continue
    for (const match of text.matchAll(pattern.form)) {
      const end = match.index + match[0].length
      if (taken.subarray(match.index, end).some((mark) => mark === 1)) continue
      const span = pattern.span(match.slice(1), year)
      if (span === null && !/[a-z]/.test(match[0])) continue
      taken.fill(1, match.index, end)
      mentions.push({ start: match.index, end, span: span && weekly(text, match.index, span) })
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

function weekly(text: string, start: number, span: Span): Span {
  return /(?:w\/?c|week (?:commencing|beginning|of))\s*:?\s*(?:mon(?:day)?\s*)?$/.test(
    text.slice(0, start),
  ) && span.precision === 'day'
    ? weekFrom(span)
    : span
}

function yearPair(from: string, to: string): Span | null {
  const follows = (fullYear(from) + 1) % 100 === fullYear(to) % 100
  return follows ? financialYear(fullYear(from)) : null
}

function bareMonth(written: string | undefined, month: string, year: number | null): Span | null {
  if (year === null) return null
  return written === undefined
    ? wholeMonth(year, monthNumber(month))
    : day(year, monthNumber(month), Number(written))
}
