import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import { parseDue } from './dates.ts'

/** The last day of each year of a plan that its paper explains: "Year 1 is April 2025 to March 2026". */
export type PlanYears = ReadonlyMap<number, string>

const NUMBERS = ['one', 'two', 'three', 'four', 'five']
const NUMBER = `[1-5]|${NUMBERS.join('|')}`
const TOLD = new RegExp(
  String.raw`\byear (${NUMBER})\b((?:(?!\byears? (?:${NUMBER})\b)[^;.)\n]){4,60})`,
  'gi',
)
/** Words that may stand beside the dates of a year, and say no more. */
const BESIDE = pattern('gi')`
  \b(?:
    is | means | covers | runs | will | be | from | to | the | and | for | (?:school|academic|financial|council) | year |
    (?:jan|febr)uary | march | april | may | june | july | august | (?:sept|nov|dec)ember | october | 20\d\d | \d\d?(?:st|nd|rd|th)?
  )\b
`
const SPAN = /\b(20\d\d)\s*(?:to|[-–/])\s*(20\d\d)\b/g

/** What a paper says of the years of its plan; one year explained tells when the others end. */
export function planYears({ blocks }: SourceDocument): PlanYears {
  const years = new Map<number, string>()
  let kind = ''
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !/\byear\b/i.test(block.text)) continue
    for (const [, number = '', span = ''] of block.text.matchAll(TOLD)) {
      if (!/20\d\d/.test(span) || /[\p{L}\d]/u.test(span.replace(BESIDE, ' '))) continue
      kind = /\b(?:school|academic)\b/i.test(span) ? 'academic year ' : kind
      const { date } = parseDue(`${kind}${span.replace(SPAN, oneYear).replace(/^\W+|\bschool\b/gi, '')}`).due
      if (date !== null && !years.has(numberOf(number))) years.set(numberOf(number), date)
    }
  }
  return withOthers(years)
}

/** "2025 to 2026" is one year, and "2025 to 2027" is not. */
function oneYear(written: string, from: string, to: string): string {
  return Number(to) === Number(from) + 1 ? `${from}/${to.slice(2)}` : written
}

function withOthers(told: Map<number, string>): PlanYears {
  const [first] = told
  if (first === undefined) return told
  const [known, date] = first
  const years = NUMBERS.map((_, at): [number, string] => {
    const year = Number(date.slice(0, 4)) + at + 1 - known
    return [at + 1, told.get(at + 1) ?? `${String(year)}${date.slice(4)}`]
  })
  return new Map(years)
}

const DUE = new RegExp(
  String.raw`^(?:(?:by|in|during|for|the|end|of)\s+)*years?\s+(?:(?:${NUMBER})\s*(?:-|–|to|and|&|/)\s*(?:year\s+)?)?(${NUMBER})\.?$`,
  'i',
)

/** The last day of the year of the plan that a due date names and nothing else; null for any other words. */
export function endOfPlanYear(written: string, years: PlanYears): string | null {
  const number = years.size > 0 ? DUE.exec(written.trim())?.[1] : undefined
  return number === undefined ? null : (years.get(numberOf(number)) ?? null)
}

function numberOf(word: string): number {
  const at = NUMBERS.indexOf(word.toLowerCase())
  return at < 0 ? Number(word) : at + 1
}
