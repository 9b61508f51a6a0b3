import { findWaiting } from '#src/features/changes/index.ts'
import { listEvidenceOf } from '#src/features/evidence/index.ts'
import { listEntries } from '#src/features/history/index.ts'
import { findReads, listLinks } from '#src/features/measures/index.ts'
import { listHolders, listStandIns } from '#src/features/people/index.ts'
import {
  type Action,
  findAction,
  findObjective,
  findPlan,
  findRounds,
  findTagged,
  findTheme,
  isOwn,
  listAccepters,
  listCriteria,
  listDueDates,
  listLeads,
  listMilestones,
  listPlaces,
  listRatings,
  listReferred,
  mayManagePlan,
  mayViewPlan,
  partsIn,
  rolesIn,
} from '#src/features/plans/index.ts'
import { listFindingsOf } from '#src/features/sources/index.ts'
import { listUpdates } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Door } from '#src/kit/http/door.ts'
import { notFound, page, type Visit } from '#src/kit/http/visit.ts'
import { isId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import type { ActionFound } from './action-found.ts'
import { ActionPage } from './action.page.tsx'
import { HistoryPage } from './history.page.tsx'
import { UpdatesPage } from './updates.page.tsx'

export function actionRoutes(door: Door): void {
  door.getDated('/actions/:action', mayViewPlan, async (visit) => {
    const found = await findAll(visit)
    if (found === null) return notFound
    return page(found.action.title, <ActionPage {...found} />, {
      current: paths.plans(),
      breadcrumbs: crumbsOf(found),
    })
  })

  door.get('/actions/:action/history', mayViewPlan, async (visit) => {
    const found = await findAll(visit)
    if (found === null) return notFound
    const crumbs = [...crumbsOf(found), { text: found.action.title, href: paths.action(found.action.id) }]
    return page(
      `History: ${found.action.title}`,
      <HistoryPage action={found.action} entries={found.entries} />,
      { current: paths.plans(), breadcrumbs: crumbs },
    )
  })

  door.get('/actions/:action/updates', mayViewPlan, async (visit) => {
    const found = await findAll(visit)
    if (found === null) return notFound
    const crumbs = [...crumbsOf(found), { text: found.action.title, href: paths.action(found.action.id) }]
    return page(
      `Updates: ${found.action.title}`,
      <UpdatesPage action={found.action} updates={found.updates} />,
      { current: paths.plans(), breadcrumbs: crumbs },
    )
  })
}

async function findAll(visit: Visit): Promise<ActionFound | null> {
  const id = visit.params['action'] ?? ''
  if (!isId(id)) return null
  return visit.trx(async (trx) => {
    const action = await findAction(trx, id)
    const theme = action === null ? null : await findTheme(trx, action.themeId)
    const plan = action === null ? null : await findPlan(trx, action.planId)
    if (action === null || theme === null || plan === null) return null
    const roles = await rolesIn(trx, action)
    const leads = (await listLeads(trx, [id])).get(id) ?? []
    return {
      action,
      plan,
      theme,
      objective: action.objectiveId === null ? null : await findObjective(trx, action.objectiveId),
      leads,
      standIns: await listStandIns(
        trx,
        leads.flatMap(({ personId }) => (personId === null ? [] : [personId])),
      ),
      dates: (await listDueDates(trx, [id])).get(id) ?? [],
      request: await findWaiting(trx, id),
      rounds: (await findRounds(trx, [action], dayOf(visit.now))).get(id) ?? [],
      ratings: await listRatings(trx, id),
      updates: await listUpdates(trx, { actionId: id }),
      criteria: await listCriteria(trx, { actionId: id }),
      measures: await findReads(
        trx,
        (await listLinks(trx, { actionIds: [id] })).map(({ measureId }) => measureId),
      ),
      milestones: await listMilestones(trx, id),
      evidence: await listEvidenceOf(trx, id),
      findings: await listFindingsOf(trx, id),
      entries: await listEntries(trx, { subjectKind: 'action', subjectId: id }),
      checkers: await listAccepters(trx, id),
      judges: (await listHolders(trx, ['ql'])).filter((one) => one.id !== theme.leadId && !isOwn(roles, one)),
      personId: visit.person.id,
      parts: visit.asAt === null ? partsIn(roles, visit.person) : [],
      places: await listPlaces(trx, id),
      references: { plan, known: await listReferred(trx, plan.id, wordsOf(action)) },
      tagged: await findTagged(trx, { level: 'action', id }),
      mayPlace: visit.asAt === null && mayManagePlan(visit.person) === true,
      today: dayOf(visit.now),
    }
  })
}

function wordsOf({ title, text, impact, fields }: Action): (string | null)[] {
  return [title, text, impact, ...Object.values(fields)]
}

function crumbsOf({ plan, theme, objective }: ActionFound) {
  const crumbs = [
    { text: plan.title, href: paths.plan(plan.id) },
    { text: [theme.ref, theme.title].filter(Boolean).join('. '), href: paths.theme(plan.id, theme.id) },
  ]
  if (objective !== null)
    crumbs.push({
      text: [objective.ref, objective.title].filter(Boolean).join(' '),
      href: paths.objective(plan.id, objective.id),
    })
  return crumbs
}
