import { mayViewPlan } from '#src/features/actions/index.ts'
import { findPlan, listThemes, mayManagePlan, planPlace } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { changedSince, markOf, type Stands } from '#src/kit/http/changed-since.ts'
import { parseFields, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { cycleForm } from './cycle.form.ts'
import { CyclePage, lengthNames } from './cycle.page.tsx'
import { setCycle } from './cycle.set.ts'
import { findCycle, listAsked } from './cycle.store.ts'
import { periodBefore, periodOf, type UpdateCycle } from './cycle.ts'

/** How often a plan's leads are asked for updates. */
export function cycleRoutes(door: Door): void {
  door.get('/plans/:plan/cycle', mayViewPlan, async (visit) =>
    visit.trx(async (trx) => cyclePage(trx, visit, {}, [])),
  )

  door.submit('/plans/:plan/cycle', mayManagePlan, async (visit) =>
    visit.trx(async (trx) => keepCycle(trx, visit)),
  )
}

async function keepCycle(trx: Trx, visit: Visit): Promise<Answer> {
  const id = visit.params['plan'] ?? ''
  await holdRow(trx, 'plan', id)
  if ((await findPlan(trx, id)) === null) return notFound
  const parsed = parseFields(cycleForm, visit.fields)
  const faults = parsed.ok ? changedSince(visit.fields, standsOf(await findCycle(trx, id))) : parsed.faults
  if (!parsed.ok || faults.length > 0) return cyclePage(trx, visit, typed(visit.fields), faults)
  const { council, person } = visit
  await setCycle(trx, { councilId: council.id, planId: id, personId: person.id, cycle: parsed.input })
  return redirect(paths.planCycle(id), 'When updates are due is changed.')
}

function standsOf({ every, daysBeforeEnd }: UpdateCycle): Stands {
  return {
    every: { value: every, says: lengthNames[every] },
    daysBeforeEnd: String(daysBeforeEnd),
  }
}

async function cyclePage(
  trx: Trx,
  visit: Visit,
  was: Record<string, string>,
  faults: Fault[],
): Promise<Answer> {
  const id = visit.params['plan'] ?? ''
  const today = dayOf(visit.now)
  const plan = await findPlan(trx, id)
  if (plan === null) return notFound
  const cycle = await findCycle(trx, id)
  const current = periodOf(cycle, today)
  const period = periodBefore(cycle, current)
  const content = (
    <CyclePage
      {...{ plan, cycle, current, faults, today }}
      before={{ period, asked: await listAsked(trx, id, period) }}
      themes={await listThemes(trx, id)}
      mayChange={mayManagePlan(visit.person) === true}
      mark={markOf(standsOf(cycle))}
      typed={was}
      csrf={visit.csrf}
    />
  )
  return page('When updates are due', content, {
    ...planPlace(plan, paths.planCycle(plan.id)),
    faults,
  })
}
