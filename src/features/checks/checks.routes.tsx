import { listRoles, mayViewPlan, type Roles } from '#src/features/actions/index.ts'
import { type Plan, findPlan, planPlace } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Door } from '#src/kit/http/door.ts'
import { notFound, page } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { seesMend } from './check.access.ts'
import { ChecksPage } from './checks.page.tsx'
import { type Checked, checkPlan } from './plan.check.ts'

type Found = { plan: Plan; checked: Checked[]; roles: ReadonlyMap<string, Roles> }

/** What in a plan contradicts itself or is missing. */
export function planCheckRoutes(door: Door): void {
  door.list<Found>('/plans/:plan/checks', mayViewPlan, {
    find: async (visit) => {
      const id = visit.params['plan'] ?? ''
      return visit.trx(async (trx) => {
        const plan = await findPlan(trx, id)
        if (plan === null) return notFound
        const checked = await checkPlan(trx, id, dayOf(visit.now))
        return { plan, checked, roles: await listRoles(trx, actionsIn(checked)) }
      })
    },
    page: (visit, { plan, checked, roles }) =>
      page(
        'Checks',
        <ChecksPage {...{ plan, checked }} mayMend={({ mend }) => seesMend(mend.by, visit.person, roles)} />,
        planPlace(plan, paths.planChecks(plan.id)),
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
        items: troubles.map(({ mend: { says, href: to }, ...trouble }) => ({
          ...trouble,
          mend: { says, href: to },
        })),
      })),
    }),
    fileName: 'checks',
  })
}

/** The actions that somebody with a part in them mends. */
function actionsIn(checked: readonly Checked[]): string[] {
  const menders = checked.flatMap(({ troubles }) => troubles.map(({ mend }) => mend.by))
  return [
    ...new Set(menders.flatMap((by) => (typeof by === 'object' && 'actionId' in by ? by.actionId : []))),
  ]
}
