import { listRequests } from '#src/features/changes/index.ts'
import { listBoardChairs } from '#src/features/bodies/index.ts'
import { listEntries } from '#src/features/history/index.ts'
import { dutyWords, listOwed, nameOfInspection } from '#src/features/inspections/index.ts'
import { listBreaches } from '#src/features/measures/index.ts'
import { listAllStandIns, listPeople } from '#src/features/people/index.ts'
import { type Action, listActionsOf, listLeads } from '#src/features/actions/index.ts'
import { type Plan, type Theme, listPlans, listThemes } from '#src/features/plans/index.ts'
import {
  listAsked,
  listCycles,
  listReturned,
  listUpdates,
  periodBefore,
  periodOf,
  usualCycle,
} from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { paths } from '#src/paths.ts'
import type { Clock, PlanFacts, Scene } from './scene.ts'
import { announcing, consultationsIn, papersIn } from './announced.ts'
import { listContradictions, listDeeds, listLastRatings, listUncovered } from './scene.store.ts'

/** What was done in these days is told of, should the worker have been away meanwhile. */
const latelyMs = 4 * 86_400_000
const most = 5_000
/** Papers and consultations are announced at most half a year before. */
const announcedMs = 183 * 86_400_000

/** Everything that the rules look at, from the record as it stands. */
export async function gatherScene(trx: Trx, now: Date, settings: Record<string, unknown>): Promise<Scene> {
  const today = dayOf(now)
  const since = new Date(now.getTime() - latelyMs)
  const live = await listPlans(trx)
  const cycles = await listCycles(trx)
  const plans: PlanFacts[] = []
  const actions: Action[] = []
  const themes: Theme[] = []
  for (const plan of live) {
    plans.push(await planFacts(trx, plan, { cycles, today }))
    actions.push(...(await listActionsOf(trx, { planId: plan.id })))
    themes.push(...(await listThemes(trx, plan.id)))
  }
  const ids = actions.map(({ id }) => id)
  const announced = await listDeeds(trx, announcing, new Date(now.getTime() - announcedMs))
  return {
    now,
    today,
    people: (await listPeople(trx)).filter(({ state }) => state === 'active'),
    plans,
    actions,
    themes: new Map(themes.map((theme) => [theme.id, theme])),
    leads: await listLeads(trx, ids),
    standIns: await listAllStandIns(trx),
    submitted: await listUpdates(trx, { state: 'submitted', limit: most }),
    requests: await listRequests(trx, { state: 'waiting' }),
    returned: await listReturned(trx, ids),
    entries: await listEntries(trx, { since, limit: most }),
    contradictions: await listContradictions(trx, since),
    breaches: await listBreaches(trx, since),
    chairs: await listBoardChairs(trx),
    ratings: await listLastRatings(trx, since),
    uncovered: await listUncovered(trx),
    papers: papersIn(announced),
    consultations: consultationsIn(announced),
    clocks: await listClocks(trx, settings, today),
  }
}

type When = { cycles: Awaited<ReturnType<typeof listCycles>>; today: string }

async function planFacts(trx: Trx, plan: Plan, { cycles, today }: When): Promise<PlanFacts> {
  const cycle = cycles.get(plan.id) ?? usualCycle
  const period = periodBefore(cycle, periodOf(cycle, today))
  return { plan, cycle, before: { period, asked: await listAsked(trx, plan.id, period) } }
}

async function listClocks(trx: Trx, settings: Record<string, unknown>, today: string): Promise<Clock[]> {
  return (await listOwed(trx, settings, today)).map(({ inspection, duty }) => ({
    inspectionId: inspection.id,
    title: nameOfInspection(inspection),
    owes: dutyWords[duty.name],
    workingDays: duty.workingDays,
    gone: duty.workingDays - duty.daysLeft,
    endsOn: duty.dueOn,
    href: paths.inspection(inspection.id),
  }))
}
