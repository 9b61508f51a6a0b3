import { heardSince, mayViewPlan } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, notFound, page, type Visit } from '#src/kit/http/visit.ts'
import { holds } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { listStanding } from './placement.store.ts'
import { figuresFrom } from './plan.figures.ts'
import { figuresIn, findNest } from './plan.nest.ts'
import { PlanPage } from './plan.page.tsx'
import { hasEnded, kindNames, type Plan } from './plan.ts'
import { findOutline } from './plan-particulars.store.ts'
import { findPlan, listObjectives, listObsessions, listPlans, listThemes } from './plan.store.ts'
import { findStands } from './plan-sheet.find.ts'
import { type Branch, listUnder, treeOf } from './plan-tree.ts'
import { PlansPage, type PlansProps } from './plans.page.tsx'
import { rollUp } from './roll-up.ts'
import { countingIn } from './tally.ts'
import { listTallies } from './tally.store.ts'
import { nameOf, UnderPage, type UnderProps } from './under.page.tsx'

/** How many things in a plan somebody should look at. */
export type CountTroubles = (trx: Trx, planId: string, today: string) => Promise<number>

export function planRoutes(door: Door, countTroubles: CountTroubles): void {
  door.list('/plans', mayViewPlan, {
    find: async (visit) => visit.trx(async (trx) => findPlans(trx, dayOf(visit.now))),
    page: (visit, found) =>
      page('Plans', <PlansPage {...found} person={visit.person} today={dayOf(visit.now)} />, {
        current: paths.plans(),
      }),
    columns: [
      ...['Plan', 'What it is', 'Stands under', 'Until'],
      ...['Actions', 'Accepted as delivered', 'Green', 'Amber', 'Red', 'No report'],
    ],
    csv: ({ rows, obsessions }) =>
      [...rows, ...obsessions].map(({ plan, figures }) => [
        plan.title,
        kindNames[plan.kind],
        rows.find((one) => one.plan.id === plan.parentId)?.plan.title ?? null,
        plan.endsOn,
        ...[figures.all, figures.accepted, figures.green, figures.amber, figures.red, figures.noReport],
      ]),
    json: ({ rows, obsessions, once }) => ({
      items: [...rows, ...obsessions].map(({ plan: { id, title, kind, parentId, endsOn }, figures }) => ({
        ...{ id, title, kind, parentId, endsOn, figures },
      })),
      once,
    }),
    fileName: 'plans',
  })

  door.getDated('/plans/:plan', mayViewPlan, async (visit) => {
    const planId = visit.params['plan'] ?? ''
    const today = dayOf(visit.now)
    const found = await visit.trx(async (trx) => {
      const plan = await findPlan(trx, planId)
      if (plan === null) return null
      const [themes, objectives, stands, nest, outline] = await Promise.all([
        listThemes(trx, planId),
        listObjectives(trx, { planId }),
        findStands(trx, plan, today),
        findNest(trx, plan, today),
        plan.kind === 'project' ? findOutline(trx, planId) : null,
      ])
      // The checks look at every action, as the sheet does where they are few enough.
      const isMending = stands.actions !== null && holds(visit.person, 'pm', 'ql')
      const troubles = isMending ? await countTroubles(trx, planId, today) : null
      return { plan, themes, objectives, ...stands, ...nest, outline, troubles }
    })
    if (found === null) return notFound
    return page(
      found.plan.title,
      <PlanPage
        {...found}
        today={today}
        heardSince={heardSince(today)}
        person={visit.person}
        isPast={visit.asAt !== null}
      />,
      { width: 'plan', current: paths.plans() },
    )
  })

  underRoutes(door)
}

async function findPlans(trx: Trx, today: string): Promise<Pick<PlansProps, 'rows' | 'obsessions' | 'once'>> {
  const [plans, obsessions] = await Promise.all([listPlans(trx), listObsessions(trx)])
  const tallies = await listTallies(trx, [...plans, ...obsessions], today)
  const withFigures = (branch: Branch<Plan>) => ({ ...branch, figures: figuresIn(branch.plan, tallies) })
  const ended = (plan: Plan) => Number(hasEnded(plan, today))
  return {
    rows: treeOf(plans).map(withFigures),
    obsessions: obsessions
      .toSorted((a, b) => ended(a) - ended(b))
      .map((plan) => withFigures({ plan, depth: 0 })),
    once: figuresFrom(countingIn(tallies, 'all')),
  }
}

/** Each plan under a plan against its themes (governance and assurance, R36). */
function underRoutes(door: Door): void {
  door.list<UnderProps>('/plans/:plan/under', mayViewPlan, {
    find: async (visit) => findUnder(visit),
    page: (_visit, props) =>
      page(`Plans under ${props.plan.title}`, <UnderPage {...props} />, {
        current: paths.plans(),
        breadcrumbs: [{ text: props.plan.title, href: paths.plan(props.plan.id) }],
      }),
    columns: ['Plan', 'What it is', 'Answers for it', 'Theme above', 'Actions', 'Accepted', 'Red', 'Overdue'],
    csv: ({ themes, rows }) =>
      rows.flatMap(({ plan, cells }) =>
        cells.map(({ themeId, count, accepted, red, late }) => {
          const theme = themes.find(({ id }) => id === themeId)
          const named = theme === undefined ? null : nameOf(theme)
          return [plan.title, kindNames[plan.kind], plan.ownerName, named, count, accepted, red, late]
        }),
      ),
    json: ({ rows }) => ({
      items: rows.map(({ plan: { id, title, kind, parentId }, cells }) => ({
        ...{ id, title, kind, parentId },
        themes: cells.map(({ themeId, ...cell }) => ({ themeId: themeId === '' ? null : themeId, ...cell })),
      })),
    }),
    fileName: 'plans-under',
  })
}

async function findUnder(visit: Visit): Promise<UnderProps | Answer> {
  const planId = visit.params['plan'] ?? ''
  const today = dayOf(visit.now)
  return visit.trx(async (trx) => {
    const plan = await findPlan(trx, planId)
    if (plan === null) return notFound
    const [themes, plans, actions] = await Promise.all([
      listThemes(trx, planId),
      listPlans(trx),
      listStanding(trx, plan),
    ])
    const under = await Promise.all(
      listUnder(plans, planId).map(async (branch) => ({
        ...branch,
        actions: await listStanding(trx, branch.plan),
      })),
    )
    return { plan, themes, rows: rollUp(under, { themes, actions, today, heardSince: heardSince(today) }) }
  })
}
