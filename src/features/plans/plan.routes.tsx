import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { notFound, page } from '#src/kit/http/visit.ts'
import { isId } from '#src/kit/ids.ts'
import { holds } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { heardSince } from './action.ts'
import { listActionsOf } from './action.store.ts'
import { mayViewPlan } from './plan.access.ts'
import { figuresOf } from './plan.figures.ts'
import { PlanPage } from './plan.page.tsx'
import { findPlan, listObjectives, listPlans, listThemes } from './plan.store.ts'
import { PlansPage } from './plans.page.tsx'

/** How many things in a plan somebody should look at. */
export type CountTroubles = (trx: Trx, planId: string, today: string) => Promise<number>

export function planRoutes(door: Door, countTroubles: CountTroubles): void {
  door.list('/plans', mayViewPlan, {
    find: async (visit) => {
      const since = heardSince(dayOf(visit.now))
      return visit.trx(async (trx) => {
        const plans = await listPlans(trx)
        const rows = []
        for (const plan of plans)
          rows.push({ plan, figures: figuresOf(await listActionsOf(trx, { planId: plan.id }), since) })
        return { rows }
      })
    },
    page: (visit, { rows }) =>
      page('Plans', <PlansPage rows={rows} person={visit.person} />, { current: paths.plans() }),
    columns: ['Plan', 'Actions', 'Accepted as delivered', 'Green', 'Amber', 'Red', 'No report'],
    csv: ({ rows }) =>
      rows.map(({ plan, figures }) => [
        plan.title,
        figures.all,
        figures.accepted,
        figures.green,
        figures.amber,
        figures.red,
        figures.noReport,
      ]),
    json: ({ rows }) => ({
      items: rows.map(({ plan, figures }) => ({ id: plan.id, title: plan.title, figures })),
    }),
    fileName: 'plans',
  })

  door.get('/plans/:plan', mayViewPlan, async (visit) => {
    const planId = visit.params['plan'] ?? ''
    if (!isId(planId)) return notFound
    const today = dayOf(visit.now)
    const found = await visit.trx(async (trx) => {
      const plan = await findPlan(trx, planId)
      if (plan === null) return null
      return {
        plan,
        themes: await listThemes(trx, planId),
        objectives: await listObjectives(trx, { planId }),
        actions: await listActionsOf(trx, { planId }),
        troubles: holds(visit.person, 'pm', 'ql') ? await countTroubles(trx, planId, today) : null,
      }
    })
    if (found === null) return notFound
    return page(
      found.plan.title,
      <PlanPage {...found} today={today} heardSince={heardSince(today)} person={visit.person} />,
      {
        width: 'plan',
        current: paths.plans(),
      },
    )
  })
}
