import type { EvidenceOfAction, Family } from './evidence.ts'

/** Families that can carry a claim of difference; delivery and outside views never do. */
export const provingFamilies = ['data', 'audit', 'voice'] as const satisfies readonly Family[]

type Dated = Pick<EvidenceOfAction, 'family' | 'direction' | 'datedOn' | 'periodFrom' | 'periodTo'>

/** How many quarters running each proving family supports the claim; the longest run counts. */
export function quartersRunning(
  evidence: readonly Dated[],
): Record<(typeof provingFamilies)[number], number> {
  const run = (family: Family) =>
    longestRun(
      evidence.filter((one) => one.family === family && one.direction === 'supports').flatMap(quartersOf),
    )
  return { data: run('data'), audit: run('audit'), voice: run('voice') }
}

/**
 * The quarters that a piece of evidence speaks for, counted from year 0: those that its period covers whole, and the one
 * in which it ends; without a period, the quarter of its own date.
 */
function quartersOf({ datedOn, periodFrom, periodTo }: Dated): number[] {
  const last = quarterOf(periodTo ?? datedOn)
  if (periodFrom === null || periodTo === null) return [last]
  const from = quarterOf(periodFrom)
  const firstWhole = periodFrom.slice(5) === firstDays[from % 4] ? from : from + 1
  const quarters = [last]
  for (let quarter = firstWhole; quarter < last; quarter += 1) quarters.push(quarter)
  return quarters
}

const firstDays = ['01-01', '04-01', '07-01', '10-01']

function quarterOf(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
}

function longestRun(quarters: readonly number[]): number {
  let [longest, run, before] = [0, 0, Number.NaN]
  for (const quarter of [...new Set(quarters)].toSorted((a, b) => a - b)) {
    run = quarter === before + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
    before = quarter
  }
  return longest
}
