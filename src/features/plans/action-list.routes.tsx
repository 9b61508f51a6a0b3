import { heardSince, mayViewPlan } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Door } from '#src/kit/http/door.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type Answer, type Look, notFound, page } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { planPlace } from './plan-ways.tsx'
import { listQuery } from './action-list.form.ts'
import { type ActionListProps, ActionListPage } from './action-list.page.tsx'
import { type ActionFilter, type ActionLine, narrows } from './action-list.ts'
import { countActionLines, countActions, listActionLines, listLeadNames } from './action-list.store.ts'
import type { Mirror } from './placement.ts'
import { listMirrored } from './placement.store.ts'
import { type Plan, pluralOf } from './plan.ts'
import { findPlan, listThemes } from './plan.store.ts'

const perPage = 100
const mostInFile = 20_000

export function actionListRoutes(door: Door): void {
  door.listAlike<ActionListProps>('/plans/:plan/actions', mayViewPlan, {
    find: findList,
    page: (props) =>
      page(
        pluralOf(props.plan.words.action),
        <ActionListPage {...props} />,
        planPlace(props.plan, paths.actions(props.plan.id)),
      ),
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
      'Mirrored from',
      'Date in this plan',
    ],
    csv: ({ lines, guests }) => [...lines, ...guests].map(csvLine),
    json: ({ lines, guests, total }) => ({ items: [...lines, ...guests], total }),
    fileName: 'actions',
  })
}

async function findList(trx: Trx, look: Look, whole: boolean): Promise<ActionListProps | Answer> {
  const planId = look.params['plan'] ?? ''
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
  const guests = plan.mirrors ? await findGuests(trx, plan, { filter: query.filter, today, since }) : noGuests
  return {
    ...{ plan, themes, leads, lines, query, perPage, today },
    ...countsOf(matching ?? inPlan, inPlan, guests),
    guests: guests.matching,
    asked: look.query,
    heardSince: since,
  }
}

type Guests = { all: number; matching: ActionListProps['guests'] }

const noGuests: Guests = { all: 0, matching: [] }

/** What matches and what there is, of the plan's own and with those that other plans lend it. */
function countsOf(ownTotal: number, own: number, { all, matching }: Guests) {
  return { ownTotal, total: ownTotal + matching.length, inPlan: own + all, guestsInPlan: all }
}

type Asked = { filter: ActionFilter; today: string; since: string }

/** What other plans mirror here: how many, and those that the filter lets through, each where it first stands. */
async function findGuests(trx: Trx, plan: Plan, { filter, today, since }: Asked): Promise<Guests> {
  const { planId: _, themeId, ...rest } = filter
  const standing = (await listMirrored(trx, plan.id)).filter((one) => one.planId !== plan.id)
  const within = standing.filter((one) => themeId === undefined || one.themeId === themeId)
  const places = new Map(within.toReversed().map((one) => [one.id, one.mirror]))
  const lines = await listActionLines(
    trx,
    { ...rest, mirroredIn: plan.id },
    { order: 'plan', descending: false, limit: mostInFile, offset: 0, today, heardSince: since },
  )
  const matching = lines.flatMap((line) => {
    const mirror = places.get(line.id) ?? null
    return mirror === null ? [] : [{ ...line, mirror }]
  })
  return { all: new Set(standing.map(({ id }) => id)).size, matching }
}

function csvLine(line: ActionLine & { mirror?: Mirror }): (string | number | null)[] {
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
    line.mirror?.homeTitle ?? null,
    line.mirror?.dueOn ?? line.mirror?.dueText ?? null,
  ]
}
