import { mayViewPlan } from '#src/features/actions/index.ts'
import { type Plan, findPlan } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Door } from '#src/kit/http/door.ts'
import { notFound, page } from '#src/kit/http/visit.ts'
import { holds } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { ChecksPage } from './checks.page.tsx'
import { type Checked, checkPlan } from './plan.check.ts'

/** What its own theme's lead mends, who may not be this one, or the programme manager alone. */
const managersOwn = ['activity-criterion', 'dates-differ']

type Found = { plan: Plan; checked: Checked[] }

/** What in a plan contradicts itself or is missing. */
export function planCheckRoutes(door: Door): void {
  door.list<Found>('/plans/:plan/checks', mayViewPlan, {
    find: async (visit) => {
      const id = visit.params['plan'] ?? ''
      return visit.trx(async (trx) => {
        const plan = await findPlan(trx, id)
        return plan === null ? notFound : { plan, checked: await checkPlan(trx, id, dayOf(visit.now)) }
      })
    },
    page: (visit, { plan, checked }) =>
      page(
        'Checks',
        <ChecksPage
          {...{ plan, checked }}
          mayMend={({ code }) =>
            holds(visit.person, 'pm') ||
            (!managersOwn.includes(code) && holds(visit.person, 'sro', 'ql', 'al'))
          }
        />,
        { current: paths.plans(), breadcrumbs: [{ text: plan.title, href: paths.plan(plan.id) }] },
      ),
    columns: ['Check', 'Question', 'Number', 'What', 'Why', 'Mend it', 'Where'],
    csv: ({ checked }) =>
      checked.flatMap(({ check, troubles }) =>
        troubles.map(({ ref, title, why, mend }) => [
          check.code,
          check.question,
          ref,
          title,
          why,
          mend.says,
          mend.href,
        ]),
      ),
    json: ({ checked }) => ({
      checks: checked.map(({ check: { code, question, because }, troubles }) => ({
        code,
        question,
        because,
        items: troubles,
      })),
    }),
    fileName: 'checks',
  })
}
