import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import { parseDue, type ReadDue } from './dates.ts'
import { endOfPlanYear, type PlanYears, planYears } from './plan-years.ts'

/** The year in which the one financial year begins that a paper's head names, null where it names none or several; that of each table below a heading that is a year, where those are several; and the years of its plan. */
export type PaperYear = {
  financial: number | null
  ofPlan: PlanYears
  ofTables?: ReadonlyMap<number, number>
}

/** A financial year: "2023/24", "2023-2024". */
const FINANCIAL = /\b(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)\b/g

/** Lines at the head of a paper in which it says what year it is for. */
const HEAD = 12

export function paperYear(document: SourceDocument): PaperYear {
  const ofTables = yearsOfTables(document)
  return { financial: financialYear(document), ofPlan: planYears(document), ofTables }
}

const YEAR_ALONE = /^(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)$/

/** A paper that goes on below "2024/25" with last year's table: by its number, the year of each table. */
function yearsOfTables({ blocks }: SourceDocument): ReadonlyMap<number, number> {
  const years = new Map<number, number>()
  let now: number | null = null
  for (const block of blocks) {
    const [, from, to] = block.type === 'paragraph' ? (YEAR_ALONE.exec(block.text.trim()) ?? []) : []
    if (from !== undefined && (Number(from) + 1) % 100 === Number(to)) now = Number(from)
    if (block.type === 'table' && now !== null && block.source.table !== undefined)
      years.set(block.source.table, now)
  }
  return new Set(years.values()).size > 1 ? years : new Map()
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
  const year = own ?? financial
  const read = parseDue(written)
  const end = read.due.date === null ? endOfPlanYear(written, ofPlan) : null
  if (end !== null)
    return {
      due: { ...read.due, date: end, precision: 'year' },
      notes: [...read.notes, 'When the year ends was taken from what the paper says of it'],
    }
  if (year === null || read.due.date !== null || !BARE.test(written.trim())) return read
  const dated = [year, year + 1]
    .map((each) => parseDue(written, each))
    .find(
      ({ due: { date } }) => date !== null && date >= `${String(year)}-04` && date < `${String(year + 1)}-04`,
    )
  if (dated === undefined) return read
  return { ...dated, notes: [...dated.notes, own === undefined ? OF_PAPER : OF_TABLE] }
}
