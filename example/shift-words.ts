import { addDays } from '#src/kit/dates/working-days.ts'
import { shiftDate, shiftHappening } from './shift.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September']
MONTHS.push('October', 'November', 'December')
const NAMES = MONTHS.join('|')
const DAY = new RegExp(
  `\\b(?:(?<first>\\d{1,2}) (?<join>to|and) )?(?<last>\\d{1,2}) (?<month>${NAMES})(?: (?<year>\\d{4}))?\\b`,
  'g',
)
const MONTH = new RegExp(`\\b(?<month>${NAMES})(?: (?<year>\\d{4}))?\\b`, 'g')
const SHORT_MONTH = /\b(?<short>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec) (?<year>\d{2,4})\b/g
const SEASON = /\b(?<season>spring|summer|autumn|winter)(?<term> term| half term)?(?: (?<year>\d{4}))?\b/gi
const YEAR = /\bend of (?<year>\d{4})\b/g
const SEASON_MONTHS: Record<string, number> = { spring: 4, summer: 7, autumn: 10, winter: 1 }
const TERM_MONTHS: Record<string, number> = { spring: 2, summer: 6, autumn: 10, winter: 1 }

export type WordShift = {
  anchor: string
  monday: string
  /** The unshifted day beside which the words were written: a date without a year is the one nearest to it. */
  near: string
}

const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

type Groups = Record<string, string | undefined>

/** Moves the dates that are named in words with the example: "14 July", "8 to 12 June 2026", "March", "spring term". */
export function shiftWords(text: string, shift: WordShift): string {
  if (shift.anchor === shift.monday) return text
  const kept: string[] = []
  const rules: [RegExp, (found: Groups, shift: WordShift) => string][] = [
    [DAY, daysIn],
    [MONTH, monthIn],
    [SHORT_MONTH, shortMonthIn],
    [SEASON, seasonIn],
    [YEAR, yearIn],
  ]
  let moved = text
  for (const [pattern, say] of rules)
    moved = replaceEach(moved, pattern, (found) => `\u0001${kept.push(say(found, shift)) - 1}\u0002`)
  return replaceEach(moved, /\u0001(?<at>\d+)\u0002/g, ({ at }) => kept[Number(at)] ?? '')
}

function replaceEach(text: string, pattern: RegExp, say: (found: Groups) => string): string {
  let out = ''
  let from = 0
  for (const match of text.matchAll(pattern)) {
    out += text.slice(from, match.index) + say(match.groups ?? {})
    from = match.index + match[0].length
  }
  return out + text.slice(from)
}

function daysIn({ first, join, last, month, year }: Groups, shift: WordShift): string {
  const number = MONTHS.indexOf(month ?? '') + 1
  const moved = (day: string) =>
    shiftDate(resolve([number, Number(day)], year, shift), shift.anchor, shift.monday)
  const at = moved(last ?? '1')
  const words = `${Number(at.slice(8))} ${monthOf(at)}${yearOf(at, year)}`
  if (first === undefined) return words
  const from = moved(first)
  const opening = from.slice(0, 7) === at.slice(0, 7) ? '' : ` ${monthOf(from)}`
  return `${Number(from.slice(8))}${opening} ${join ?? 'to'} ${words}`
}

function monthIn({ month, year }: Groups, shift: WordShift): string {
  const at = middle(MONTHS.indexOf(month ?? '') + 1, year, shift)
  return `${monthOf(at)}${yearOf(at, year)}`
}

function shortMonthIn({ short = '', year = '' }: Groups, shift: WordShift): string {
  const number = MONTHS.findIndex((month) => month.startsWith(short)) + 1
  const at = middle(number, year.length === 2 ? `20${year}` : year, shift)
  return `${monthOf(at).slice(0, 3)} ${at.slice(4 - year.length, 4)}`
}

function seasonIn({ season = '', term, year }: Groups, shift: WordShift): string {
  const months = term === undefined ? SEASON_MONTHS : TERM_MONTHS
  const at = middle(months[season.toLowerCase()] ?? 1, year, shift)
  const number = Number(at.slice(5, 7))
  const name = term === undefined ? seasonOf(number) : termOf(number)
  const cased = /^[A-Z]/.test(season) ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` : name
  return `${cased}${term ?? ''}${yearOf(at, year)}`
}

function yearIn({ year = '' }: Groups, shift: WordShift): string {
  return `end of ${shiftDate(`${year}-12-31`, shift.anchor, shift.monday).slice(0, 4)}`
}

const yearOf = (day: string, asked: string | undefined) => (asked === undefined ? '' : ` ${day.slice(0, 4)}`)
const seasonOf = (month: number) =>
  ['winter', 'spring', 'summer', 'autumn'][Math.floor((month % 12) / 3)] ?? ''
const termOf = (month: number) => (month <= 4 ? 'spring' : month <= 8 ? 'summer' : 'autumn')
const monthOf = (day: string) => MONTHS[Number(day.slice(5, 7)) - 1] ?? ''

/** The middle of a month, moved: where most of the month comes to lie. */
function middle(month: number, year: string | undefined, shift: WordShift): string {
  return shiftHappening(resolve([month, 15], year, shift), shift.anchor, shift.monday)
}

function resolve([month, day]: [number, number], year: string | undefined, { near }: WordShift): string {
  if (year !== undefined) return iso(Number(year), month, day)
  const now = Number(near.slice(0, 4))
  const apart = (one: string) => Math.abs(Date.parse(one) - Date.parse(near))
  const [nearest] = [now - 1, now, now + 1]
    .map((one) => iso(one, month, day))
    .sort((a, b) => apart(a) - apart(b))
  return nearest ?? addDays(near, 0)
}

const CONTEXTS = ['on', 'askedOn', 'publishedOn', 'meetingOn', 'agreedOn', 'due'] as const

/** Everything that is written in a value, moved; the days themselves are left for whoever loads them. */
export function shiftWordsIn<T>(value: T, shift: WordShift): T {
  return walk(value, shift) as T
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

function walk(value: unknown, shift: WordShift): unknown {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : shiftWords(value, shift)
  if (isList(value)) return value.map((one) => walk(one, shift))
  if (typeof value !== 'object' || value === null) return value
  const fields = new Map<string, unknown>(Object.entries(value))
  const named = CONTEXTS.map((key) => fields.get(key)).find((day) => typeof day === 'string')
  const inner = typeof named === 'string' ? { ...shift, near: named } : shift
  return Object.fromEntries([...fields].map(([key, one]) => [key, walk(one, inner)]))
}
