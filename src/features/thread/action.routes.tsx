import { withRef } from '#src/kit/with-ref.ts'
import { findWaiting } from '#src/features/changes/index.ts'
import { listEvidenceOf } from '#src/features/evidence/index.ts'
import { listEntries } from '#src/features/history/index.ts'
import { findReads, listLinks } from '#src/features/measures/index.ts'
import { listHolders, listStandIns } from '#src/features/people/index.ts'
import { listCriteria } from '#src/features/criteria/index.ts'
import {
  type Action,
  findAction,
  findRoles,
  findRounds,
  isOwn,
  listAccepters,
  listDueDates,
  listLeads,
  listMilestones,
  listRatings,
  mayViewPlan,
  partsIn,
} from '#src/features/actions/index.ts'
import {
  findObjective,
  findPlan,
  findTagged,
  findTheme,
  listPlaces,
  listReferred,
  mayManagePlan,
} from '#src/features/plans/index.ts'
import { listFindingsOf } from '#src/features/sources/index.ts'
import { listUpdates } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { notFound, page, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { ActionFound } from './action-found.ts'
import { findBelow } from './action-steps-below.find.ts'
import { ActionPage } from './action.page.tsx'
import { HistoryPage } from './history.page.tsx'
import { columnsOfUpdates, rowOfUpdate } from './update-rows.ts'
import { UpdatesPage } from './updates.page.tsx'
import { wordEntry } from './word-entry.ts'

export function actionRoutes(door: Door): void {
  door.getDated('/actions/:action', mayViewPlan, async (visit) => {
    const found = await findAll(visit)
    if (found === null) return notFound
    return page(found.action.title, <ActionPage {...found} />, {
      current: paths.plans(),
      breadcrumbs: crumbsOf(found),
    })
  })

  door.list<ActionFound>('/actions/:action/history', mayViewPlan, {
    find: async (visit) => (await findAll(visit)) ?? notFound,
    page: (_visit, found) => page(`History: ${found.action.title}`, <HistoryPage {...found} />, below(found)),
    columns: ['When', 'Who', 'What happened', 'Why'],
    csv: ({ entries }) =>
      entries.map((entry) => [entry.at.toISOString(), entry.personName, wordEntry(entry), entry.reason]),
    json: ({ entries }) => ({ items: entries.map((entry) => ({ ...entry, says: wordEntry(entry) })) }),
    fileName: 'action-history',
  })

  door.list<ActionFound>('/actions/:action/updates', mayViewPlan, {
    find: async (visit) => (await findAll(visit)) ?? notFound,
    page: (_visit, found) => page(`Updates: ${found.action.title}`, <UpdatesPage {...found} />, below(found)),
    columns: columnsOfUpdates,
    csv: ({ updates }) => updates.map(rowOfUpdate),
    json: ({ updates }) => ({ items: updates.map(({ rev: _rev, ...update }) => update) }),
    fileName: 'action-updates',
  })
}

function below(found: ActionFound) {
  const { title, id } = found.action
  return {
    current: paths.plans(),
    breadcrumbs: [...crumbsOf(found), { text: title, href: paths.action(id) }],
  }
}

async function findAll(visit: Visit): Promise<ActionFound | null> {
  const id = visit.params['action'] ?? ''
  return visit.trx(async (trx) => {
    const action = await findAction(trx, id)
    if (action === null) return null
    const [theme, plan, objective, roles, leads, rounds, references] = await Promise.all([
      findTheme(trx, action.themeId),
      findPlan(trx, action.planId),
      action.objectiveId === null ? null : findObjective(trx, action.objectiveId),
      findRoles(trx, id),
      listLeads(trx, [id]).then((each) => each.get(id) ?? []),
      findRounds(trx, [action], dayOf(visit.now)).then((each) => each.get(id) ?? []),
      listReferred(trx, action.planId, wordsOf(action)),
    ])
    if (theme === null || plan === null || roles === null) return null
    const leadIds = leads.flatMap(({ personId }) => (personId === null ? [] : [personId]))
    const [standIns, beside, below, quality] = await Promise.all([
      listStandIns(trx, leadIds),
      findBeside(trx, id),
      findBelow(trx, action),
      listHolders(trx, ['ql']),
    ])
    return {
      ...{ action, plan, theme, objective, leads, standIns, rounds },
      ...beside,
      ...below,
      judges: quality.filter((one) => one.id !== theme.leadId && !isOwn(roles, one)),
      personId: visit.person.id,
      parts: visit.asAt === null ? partsIn(roles, visit.person) : [],
      references: { plan, known: references },
      mayPlace: visit.asAt === null && mayManagePlan(visit.person) === true,
      today: dayOf(visit.now),
    }
  })
}

/** What hangs on an action, asked for together. */
async function findBeside(trx: Trx, id: string) {
  const [
    dates,
    request,
    ratings,
    updates,
    criteria,
    measures,
    milestones,
    evidence,
    findings,
    entries,
    checkers,
    places,
    tagged,
  ] = await Promise.all([
    listDueDates(trx, [id]).then((each) => each.get(id) ?? []),
    findWaiting(trx, id),
    listRatings(trx, id),
    listUpdates(trx, { actionId: id }),
    listCriteria(trx, { actionId: id }),
    listLinks(trx, { actionIds: [id] }).then(async (links) =>
      findReads(
        trx,
        links.map(({ measureId }) => measureId),
      ),
    ),
    listMilestones(trx, id),
    listEvidenceOf(trx, id),
    listFindingsOf(trx, id),
    listEntries(trx, { subjectKind: 'action', subjectId: id }),
    listAccepters(trx, id),
    listPlaces(trx, id),
    findTagged(trx, { level: 'action', id }),
  ])
  return {
    ...{ dates, request, ratings, updates, criteria, measures, milestones },
    ...{ evidence, findings, entries, checkers, places, tagged },
  }
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
      text: withRef(objective.ref, objective.title),
      href: paths.objective(plan.id, objective.id),
    })
  return crumbs
}
