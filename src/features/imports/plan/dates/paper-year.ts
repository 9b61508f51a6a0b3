import type { Paragraph, SourceDocument } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import { parseDue, type ReadDue } from './dates.ts'
import { endOfPlanYear, type PlanYears, planYears } from './plan-years.ts'

/**
 * The year in which the one financial year begins that a paper's head names, null where it names none or several; that of
 * each table below a heading that is a year, or names one of the calendar, where those are several; and the years of its plan.
 */
export type PaperYear = {
  financial: number | null
  ofPlan: PlanYears
  ofTables?: ReadonlyMap<number, TableYear>
}

/** `calendar` where it runs from January, and not from April. */
type TableYear = { year: number; calendar: boolean }

/** A financial year: "2023/24", "2023-2024". */
const FINANCIAL = /\b(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)\b/g

/** Lines at the head of a paper in which it says what year it is for. */
const HEAD = 12

export function paperYear(document: SourceDocument): PaperYear {
  const ofTables = yearsOfTables(document)
  return { financial: financialYear(document), ofPlan: planYears(document), ofTables }
}

const YEAR_ALONE = /^(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)$/

/** A paper that goes on below "2024/25", or "Actions for 2027", with another year's table: by its number, the year of each table. */
function yearsOfTables({ blocks }: SourceDocument): ReadonlyMap<number, TableYear> {
  const years = new Map<number, TableYear>()
  let now: TableYear | null = null
  for (const block of blocks) {
    now = (block.type === 'table' ? calendarYear(block.title ?? '') : yearOver(block)) ?? now
    if (block.type === 'table' && now !== null && block.source.table !== undefined)
      years.set(block.source.table, now)
  }
  return new Set([...years.values()].map(({ year }) => year)).size > 1 ? years : new Map()
}

function yearOver(line: Paragraph): TableYear | null {
  const [, from, to] = YEAR_ALONE.exec(line.text.trim()) ?? []
  if (from !== undefined && (Number(from) + 1) % 100 === Number(to))
    return { year: Number(from), calendar: false }
  return line.style === 'heading' || line.bold === true ? calendarYear(line.text) : null
}

/** "Actions for 2026", "2027": one year of the calendar in a few words. */
function calendarYear(text: string): TableYear | null {
  const [year, ...more] = text.match(/(?<![\d/–-])20\d\d(?![\d/–-])/g) ?? []
  const isAlone = year !== undefined && more.length === 0 && text.split(' ').length <= 5
  return isAlone &&
    /^(?:(?:our |key |the )?(?:actions?|plan|year|work|priorities)\b.*)?20\d\d\b/i.test(text.trim())
    ? { year: Number(year), calendar: true }
    : null
}

function financialYear({ blocks }: SourceDocument): number | null {
  const first = blocks.findIndex(({ type }) => type === 'table')
  const head = blocks.slice(0, Math.min(HEAD, first < 0 ? HEAD : first))
  const named = new Set<number>()
  for (const block of head)
    if (block.type === 'paragraph')
      for (const [, from, to] of block.text.matchAll(FINANCIAL))
        if ((Number(from) + 1) % 100 === Number(to)) named.add(Number(from))
  const [year] = named
  return named.size === 1 && year !== undefined ? year : null
}

/** A quarter or a month and nothing else but what leads it in. */
const BARE = pattern('i')`
  ^(?:(?:by|in|for|end|the|of|during|\s)+)?(?:
    (?:q|qtr|quarter)\s?[1-4] | (?:first|second|third|fourth|final|last)\squarter |
    jan(?:uary)? | feb(?:ruary)? | mar(?:ch)? | apr(?:il)? | may | june? | july? | aug(?:ust)? | sept?(?:ember)? |
    oct(?:ober)? | nov(?:ember)? | dec(?:ember)?
  )\.?$
`

const OF_PAPER = 'The year was taken from the head of the paper'
const OF_TABLE = 'The year was taken from the heading above'

/**
 * A due date as `parseDue` reads it; a quarter or a month without a year falls in the financial year that the paper
 * is for, April to March, and a year of the plan ends when the paper says so.
 */
export function dueInYear(
  written: string,
  { financial, ofPlan, ofTables }: PaperYear,
  table?: number,
): ReadDue {
  const own = table === undefined ? undefined : ofTables?.get(table)
  const read = parseDue(written)
  const end = read.due.date === null ? endOfPlanYear(written, ofPlan) : null
  if (end !== null)
    return {
      due: { ...read.due, date: end, precision: 'year' },
      notes: [...read.notes, 'When the year ends was taken from what the paper says of it'],
    }
  const year = own ?? (financial === null ? null : { year: financial, calendar: false })
  if (year === null || read.due.date !== null || !BARE.test(written.trim())) return read
  const dated = within(year, written)
  if (dated === undefined) return read
  return { ...dated, notes: [...dated.notes, own === undefined ? OF_PAPER : OF_TABLE] }
}

/** The day in that year which a quarter or a month means. */
function within({ year, calendar }: TableYear, written: string): ReadDue | undefined {
  const from = calendar ? `${String(year)}-01` : `${String(year)}-04`
  return [year, year + 1]
    .map((each) => parseDue(written, each))
    .find(({ due: { date } }) => date !== null && date >= from && date < nextOf(from))
}

/** The same month of the next year. */
function nextOf(month: string): string {
  return `${String(Number(month.slice(0, 4)) + 1)}${month.slice(4)}`
}
