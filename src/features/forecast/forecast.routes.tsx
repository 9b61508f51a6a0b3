import { mayViewPlan } from '#src/features/actions/index.ts'
import { findPlan, planPlace } from '#src/features/plans/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { notFound, page } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { gatherForecast, type PlanForecast } from './forecast.gather.ts'
import { finishesOf, ForecastPage } from './forecast.page.tsx'

/** When the plan and its themes will likely be finished. */
export function forecastRoutes(door: Door): void {
  door.list<PlanForecast>('/plans/:plan/forecast', mayViewPlan, {
    find: async (visit) => {
      const id = visit.params['plan'] ?? ''
      return visit.trx(async (trx) => {
        const plan = await findPlan(trx, id)
        return plan === null
          ? notFound
          : gatherForecast(trx, { council: visit.council.name, plan, now: visit.now })
      })
    },
    page: (_visit, found) =>
      page(
        `When it will be finished: ${found.plan.title}`,
        <ForecastPage {...found} />,
        planPlace(found.plan, paths.planForecast(found.plan.id)),
      ),
    columns: ['What', 'Open', 'As dated', 'From', 'Likely', 'To'],
    csv: (found) =>
      linesOf(found).map(({ name, open, asDated, from, likely, to }) => [
        name,
        open,
        asDated,
        from,
        likely,
        to,
      ]),
    json: (found) => ({
      asAt: found.today,
      delivered: found.forecast.delivered,
      undated: found.undated,
      items: linesOf(found),
    }),
    fileName: 'forecast',
  })
}

function linesOf(found: PlanForecast) {
  const finishes = finishesOf(found)
  return finishes === null ? [] : [finishes.whole, ...finishes.themes]
}
