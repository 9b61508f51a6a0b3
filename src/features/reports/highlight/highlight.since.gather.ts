import { listEntries } from '#src/features/history/index.ts'
import { type Action, listDueDates } from '#src/features/actions/index.ts'
import type { Plan } from '#src/features/plans/index.ts'
import { listUpdates } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { findPrevious, listStandingAt, type Standing } from '#src/features/reports/report.store.ts'
import { highlightAction } from './highlight-action.ts'
import { changeSentence } from './highlight.sentences.ts'
import { countSince, type SinceCounts } from './highlight.since.ts'
import type { Since } from './highlight.ts'

const most = 100_000

/**
 * What changed in a plan since its last report: the same counts and the same sentence as the report has, from the moves and
 * the record alone, without the updates, leads and answers that the report itself needs.
 */
export async function gatherSince(
  trx: Trx,
  { plan, actions, now }: { plan: Plan; actions: readonly Action[]; now: Date },
): Promise<{ counts: SinceCounts; sentence: string }> {
  const today = dayOf(now)
  const previous = await findPrevious(trx, { planId: plan.id, themeCode: null, before: today })
  const inPlan = actions.filter(({ state }) => state !== 'draft' && state !== 'proposed')
  const began = previous ?? new Date(`${plan.startedOn ?? '2000-01-01'}T00:00:00Z`)
  const [dates, entries, standing, first] = await Promise.all([
    listDueDates(
      trx,
      inPlan.map(({ id }) => id),
    ),
    listEntries(trx, { planId: plan.id, since: began, limit: most }),
    previous === null ? new Map<string, Standing>() : listStandingAt(trx, plan.id, previous),
    previous === null ? firstDay(trx, plan, today) : dayOf(previous),
  ])
  const since: Since = {
    asAt: now.toISOString(),
    previousOn: previous === null ? null : dayOf(previous),
    ...(previous === null ? {} : { previousAt: previous.toISOString() }),
    period: { from: first, to: today },
  }
  const byAction = Map.groupBy(entries.toReversed(), ({ subjectId }) => subjectId)
  const told = inPlan.map((action) =>
    highlightAction({
      action,
      // Every action by its own id, so that two of one number are counted as two.
      ref: action.id,
      leads: [],
      dates: dates.get(action.id) ?? [],
      updates: [],
      entries: byAction.get(action.id) ?? [],
      before: standing.get(action.id) ?? null,
      previousOn: since.previousOn,
      nameOf: () => '',
      today,
    }),
  )
  return { counts: countSince(since, told), sentence: changeSentence(since, [{ actions: told }]) }
}

/** Of a first report: the day on which the plan began, or the first update was given. */
async function firstDay(trx: Trx, plan: Plan, today: string): Promise<string> {
  if (plan.startedOn !== null) return plan.startedOn
  const days = (await listUpdates(trx, { planId: plan.id, limit: most })).map(({ givenAt }) => dayOf(givenAt))
  return days.toSorted()[0] ?? today
}
