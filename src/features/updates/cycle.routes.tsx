import { mayViewPlan } from '#src/features/actions/index.ts'
import { findPlan, listThemes, mayManagePlan, planPlace } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Door } from '#src/kit/http/door.ts'
import { parseFields, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { cycleForm } from './cycle.form.ts'
import { CyclePage } from './cycle.page.tsx'
import { setCycle } from './cycle.set.ts'
import { findCycle, listAsked } from './cycle.store.ts'
import { periodBefore, periodOf } from './cycle.ts'

/** How often a plan's leads are asked for updates. */
export function cycleRoutes(door: Door): void {
  door.get('/plans/:plan/cycle', mayViewPlan, async (visit) => cyclePage(visit, {}, []))

  door.submit('/plans/:plan/cycle', mayManagePlan, async (visit) => {
    const parsed = parseFields(cycleForm, visit.fields)
    if (!parsed.ok) return cyclePage(visit, typed(visit.fields), parsed.faults)
    const id = visit.params['plan'] ?? ''
    const saved = await visit.trx(async (trx) => {
      if ((await findPlan(trx, id)) === null) return false
      const { council, person } = visit
      await setCycle(trx, { councilId: council.id, planId: id, personId: person.id, cycle: parsed.input })
      return true
    })
    return saved ? redirect(paths.planCycle(id), 'The cycle of updates is changed.') : notFound
  })
}

async function cyclePage(visit: Visit, was: Record<string, string>, faults: Fault[]): Promise<Answer> {
  const id = visit.params['plan'] ?? ''
  const today = dayOf(visit.now)
  return visit.trx(async (trx) => {
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
        typed={was}
        csrf={visit.csrf}
      />
    )
    return page('The cycle of updates', content, {
      ...planPlace(plan, paths.planCycle(plan.id)),
      faults,
    })
  })
}
