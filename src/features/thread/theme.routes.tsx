import { gatherLedger } from '#src/features/changes/index.ts'
import { listCriteria } from '#src/features/criteria/index.ts'
import { heardSince, listLeads, mayViewPlan } from '#src/features/actions/index.ts'
import {
  type Objective,
  type Plan,
  type Theme,
  figuresOf,
  findObjective,
  findPlan,
  findTagged,
  findTheme,
  listObjectives,
  listReferred,
  listStanding,
  mayManagePlan,
  sayUnanswered,
} from '#src/features/plans/index.ts'
import { listUpdates } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { notFound, page, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { ObjectivePage } from './objective.page.tsx'
import { ThemePage } from './theme.page.tsx'

/** Words of the latest accepted updates, on a theme's page. */
const mostUpdates = 6

export function themeRoutes(door: Door): void {
  door.getDated('/plans/:plan/themes/:theme', mayViewPlan, async (visit) => {
    const id = visit.params['theme'] ?? ''
    const today = dayOf(visit.now)
    const found = await visit.trx(async (trx) => {
      const theme = await findTheme(trx, id)
      const plan = theme === null ? null : await findPlan(trx, theme.planId)
      if (theme === null || plan === null) return null
      const actions = await listStanding(trx, plan, { themeId: id })
      const actionIds = actions.map((action) => action.id)
      const [objectives, criteria, leads, updates, ledger, beside] = await Promise.all([
        listObjectives(trx, { themeId: id }),
        listCriteria(trx, { themeId: id }),
        listLeads(trx, actionIds),
        listUpdates(trx, { actionIds, state: 'accepted', limit: mostUpdates }),
        gatherLedger(trx, { council: visit.council.name, plan, theme, now: visit.now }),
        besideIn(trx, visit, { level: 'theme', plan, part: theme }),
      ])
      return { theme, plan, actions, objectives, criteria, leads, updates, ledger, ...beside }
    })
    if (found === null) return notFound
    const since = heardSince(today)
    return page(
      found.theme.title,
      <ThemePage {...found} figures={figuresOf(found.actions, since)} today={today} heardSince={since} />,
      {
        current: paths.plans(),
        breadcrumbs: [{ text: found.plan.title, href: paths.plan(found.plan.id) }],
      },
    )
  })

  door.getDated('/plans/:plan/objectives/:objective', mayViewPlan, async (visit) => {
    const id = visit.params['objective'] ?? ''
    const today = dayOf(visit.now)
    const found = await visit.trx(async (trx) => {
      const objective = await findObjective(trx, id)
      if (objective === null) return null
      const [theme, plan] = await Promise.all([
        findTheme(trx, objective.themeId),
        findPlan(trx, objective.planId),
      ])
      if (theme === null || plan === null) return null
      const [actions, objectives, criteria, beside] = await Promise.all([
        listStanding(trx, plan, { objectiveId: id }),
        listObjectives(trx, { themeId: theme.id }),
        listCriteria(trx, { objectiveId: id }),
        besideIn(trx, visit, { level: 'objective', plan, part: objective }),
      ])
      const leads = await listLeads(
        trx,
        actions.map((action) => action.id),
      )
      const unanswered =
        actions.length > 0 ? null : await tellUnanswered(trx, { plan, objective, objectives })
      return { objective, objectives, theme, plan, actions, criteria, leads, unanswered, ...beside }
    })
    if (found === null) return notFound
    const crumbs = [
      { text: found.plan.title, href: paths.plan(found.plan.id) },
      { text: found.theme.title, href: paths.theme(found.plan.id, found.theme.id) },
    ]
    return page(
      found.objective.title,
      <ObjectivePage {...found} today={today} heardSince={heardSince(today)} />,
      { current: paths.plans(), breadcrumbs: crumbs },
    )
  })
}

type Part = {
  level: 'theme' | 'objective'
  plan: Plan
  part: Pick<Theme, 'id' | 'title' | 'impact' | 'fields' | 'state'>
}

/** What stands below an objective that has no action of its own. */
async function tellUnanswered(
  trx: Trx,
  { plan, objective, objectives }: { plan: Plan; objective: Objective; objectives: Objective[] },
): Promise<string> {
  const actions = await listStanding(trx, plan, { themeId: objective.themeId })
  const answered = new Set(actions.map(({ objectiveId }) => objectiveId))
  return sayUnanswered(objective, { plan, objectives, answered })
}

/** What a theme and an objective have beside their actions: what their words refer to, and what they serve. */
async function besideIn(trx: Trx, visit: Visit, { level, plan, part }: Part) {
  const texts = [part.title, part.impact, ...Object.values(part.fields)]
  const [known, tagged] = await Promise.all([
    listReferred(trx, plan.id, texts),
    findTagged(trx, { level, id: part.id }),
  ])
  const mayTag = visit.asAt === null && part.state === 'live' && mayManagePlan(visit.person) === true
  return { references: { plan, known }, tagged, mayTag }
}
