import { dayOf } from '#src/kit/clock.ts'
import type { Door } from '#src/kit/http/door.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type Answer, type Look, notFound, page } from '#src/kit/http/visit.ts'
import { isId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { heardSince } from './action.ts'
import { listQuery } from './action-list.form.ts'
import { type ActionListProps, ActionListPage } from './action-list.page.tsx'
import { type ActionLine, narrows } from './action-list.ts'
import { countActionLines, countActions, listActionLines, listLeadNames } from './action-list.store.ts'
import { mayViewPlan } from './plan.access.ts'
import { pluralOf } from './plan.ts'
import { findPlan, listThemes } from './plan.store.ts'

const perPage = 100
const mostInFile = 20_000

export function actionListRoutes(door: Door): void {
  door.listAlike<ActionListProps>('/plans/:plan/actions', mayViewPlan, {
    find: findList,
    page: (props) =>
      page(pluralOf(props.plan.words.action), <ActionListPage {...props} />, {
        current: paths.plans(),
        breadcrumbs: [
          { text: 'Plans', href: paths.plans() },
          { text: props.plan.title, href: paths.plan(props.plan.id) },
        ],
      }),
    columns: [
      'Number',
      'Title',
      'Theme',
      'Lead',
      'Delivery',
      'Confidence',
      'Reason',
      'Level in the plan',
      'Difference',
      'Due',
      'Due as written',
      'First due',
      'Times moved',
      'Last update',
    ],
    csv: ({ lines }) => lines.map(csvLine),
    json: ({ lines, total }) => ({ items: lines, total }),
    fileName: 'actions',
  })
}

async function findList(trx: Trx, look: Look, whole: boolean): Promise<ActionListProps | Answer> {
  const planId = look.params['plan'] ?? ''
  if (!isId(planId)) return notFound
  const { today } = look
  const since = heardSince(today)
  const query = listQuery(planId, look.query)
  const [plan, themes, leads, inPlan, lines, matching] = await Promise.all([
    findPlan(trx, planId),
    listThemes(trx, planId),
    listLeadNames(trx, planId),
    countActions(trx, planId),
    listActionLines(trx, query.filter, {
      order: query.order,
      descending: query.descending,
      limit: whole ? mostInFile : perPage,
      offset: whole ? 0 : (query.page - 1) * perPage,
      today,
      heardSince: since,
    }),
    narrows(query.filter) ? countActionLines(trx, query.filter, { today, heardSince: since }) : null,
  ])
  if (plan === null) return notFound
  return {
    plan,
    themes,
    leads,
    lines,
    total: matching ?? inPlan,
    inPlan,
    query,
    asked: look.query,
    perPage,
    today,
    heardSince: since,
  }
}

function csvLine(line: ActionLine): (string | number | null)[] {
  return [
    line.ref,
    line.title,
    [line.themeRef, line.themeTitle].filter((part) => part !== null).join(' '),
    line.lead,
    line.state,
    line.confidence,
    line.confidenceReason,
    line.levelAsWritten,
    line.difference,
    line.dueOn,
    line.dueText,
    line.firstDueOn,
    line.timesMoved,
    line.lastUpdateAt === null ? null : dayOf(line.lastUpdateAt),
  ]
}
