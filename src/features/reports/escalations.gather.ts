import {
  type DateRequest,
  gatherLedger,
  inText,
  listAuthorities,
  sayAsked,
} from '#src/features/changes/index.ts'
import { listChecks } from '#src/features/checks/index.ts'
import { forecastActions } from '#src/features/forecast/index.ts'
import {
  breachesToSlip,
  findMeasure,
  listBreaches,
  nameOfMeasure,
  sayRunning,
} from '#src/features/measures/index.ts'
import type { Plan } from '#src/features/plans/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { addWorkingDays } from '#src/kit/dates/working-days.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { HighlightReport } from '#src/features/reports/highlight/highlight.ts'

/** Where the council has set no limit of a theme's lead. */
const usualTolerance = 20

/**
 * Open actions that the plan's own slips say will end later than their date by more than a theme's lead may agree to, in
 * eight runs of ten; each with a sentence.
 */
export async function findLikelyLate(
  trx: Trx,
  { plan, report }: { plan: Plan; report: HighlightReport },
): Promise<Map<string, string>> {
  const now = new Date(report.asAt)
  const [ledger, authorities] = await Promise.all([
    gatherLedger(trx, { council: report.council, plan, theme: null, now }),
    listAuthorities(trx),
  ])
  const tolerance = authorities.find(({ kind }) => kind === 'theme-lead')?.mostDays ?? usualTolerance
  return new Map(
    forecastActions(ledger)
      .filter(({ dueOn, hardlyBefore }) => hardlyBefore > addWorkingDays(dueOn, tolerance))
      .map(({ actionId, likely }) => [
        actionId,
        `From how late this plan’s actions have been, it will likely be delivered about ${sayDay(likely)}`,
      ]),
  )
}

/** A later date that waits for a board. */
export function sayAskedLater(request: DateRequest): string {
  return `A move to ${sayAsked(request)} is asked for, which ${inText(request.decider)} decides`
}

/** What brings each action before a board by the rules: requests, greens that a check found not to hold, measures that miss. */
export async function findEscalated(
  trx: Trx,
  { plan, requests }: { plan: Plan; requests: readonly DateRequest[] },
): Promise<Map<string, string[]>> {
  const [checks, breaches] = await Promise.all([listChecks(trx, plan.id), listBreaches(trx, new Date(0))])
  const found = new Map<string, string[]>()
  const say = (actionId: string, says: string) => {
    found.set(actionId, [...(found.get(actionId) ?? []), says])
  }
  for (const request of requests)
    if (request.deciderKind === 'board') say(request.actionId, sayAskedLater(request))
  const seen = new Set<string>()
  for (const { actionId, outcome, claim, checkedByName } of checks) {
    if (outcome === null || seen.has(actionId)) continue
    seen.add(actionId)
    const what = claim === 'lasting' ? 'what is said to last' : 'its green'
    if (outcome === 'contradicted')
      say(actionId, `${checkedByName ?? 'Whoever checked it'} found that ${what} does not hold`)
  }
  for (const { actionId, measureId, running, frequency } of breaches) {
    if (running < breachesToSlip) continue
    const measure = await findMeasure(trx, measureId)
    const name = measure === null ? 'A measure tied to it' : nameOfMeasure(measure)
    say(actionId, `${name} has missed its target ${sayRunning(frequency, running)}`)
  }
  return found
}
