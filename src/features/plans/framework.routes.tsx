import { heardSince, isCounted, mayViewPlan } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { changedSince, markOf, type Stands } from '#src/kit/http/changed-since.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { FrameworkPage, type FrameworkProps } from './framework.page.tsx'
import { FrameworkFormPage } from './serves.page.tsx'
import { findTagged, listTagged, saveServes } from './framework.store.ts'
import { frameworkNames, servedBy, type Tagged, type TaggedLevel } from './framework.ts'
import { listStanding } from './placement.store.ts'
import { mayManagePlan } from './plan.access.ts'
import { findPlan, listPlans } from './plan.store.ts'
import { treeOf } from './plan-tree.ts'

/** What serves the National Framework, across every plan, and the form that tags a part of one. */
export function frameworkRoutes(door: Door): void {
  door.list<FrameworkProps>('/framework', mayViewPlan, {
    find: async (visit) => visit.trx(async (trx) => findServed(trx, visit)),
    page: (_visit, props) =>
      page('National framework', <FrameworkPage {...props} />, {
        current: paths.plans(),
        breadcrumbs: [{ text: 'Plans', href: paths.plans() }],
      }),
    columns: ['What', 'Title', 'Served by', 'Number', 'Action', 'Delivery', 'Confidence', 'Due'],
    csv: ({ served }) =>
      served.flatMap(({ code, tagged, actions }) => {
        const { kind, title } = frameworkNames[code]
        const by = tagged.map((part) => part.ref ?? part.title).join(', ')
        if (actions.length === 0) return [[kind, title, by, null, null, null, null, null]]
        return actions.map((one) => [
          ...[kind, title, by, one.ref, one.title, one.state, one.confidence],
          one.dueOn ?? one.dueText,
        ])
      }),
    json: ({ served }) => ({
      items: served.map(({ code, tagged, actions }) => ({
        ...{ code, ...frameworkNames[code], tagged },
        actions: actions.map(({ id, planId, ref, title, state }) => ({ id, planId, ref, title, state })),
      })),
    }),
    fileName: 'national-framework',
  })
  door.get('/framework/:level/:part', mayManagePlan, async (visit) =>
    onPart(visit, async (trx, part) => formPage(trx, visit, part, { chosen: part.serves, faults: [] })),
  )
  door.submit('/framework/:level/:part', mayManagePlan, async (visit) =>
    onPart(visit, async (trx, part) => {
      const by = { councilId: visit.council.id, personId: visit.person.id }
      const chosen = visit.fields.values['serves'] ?? []
      const faults = changedSince(visit.fields, standsOf(part))
      if (faults.length > 0) return formPage(trx, visit, part, { chosen, faults })
      await saveServes(trx, by, part, chosen)
      return redirect(hrefOf(part), 'What it serves is kept.')
    }),
  )
}

type Shown = { chosen: readonly string[]; faults: Fault[] }

async function formPage(trx: Trx, visit: Visit, part: Tagged, shown: Shown): Promise<Answer> {
  const plan = await findPlan(trx, part.planId)
  const name = plan?.words[part.level] ?? part.level
  const props = { part, name, ...shown, mark: markOf(standsOf(part)), csrf: visit.csrf }
  return page(`What it serves: ${part.title}`, <FrameworkFormPage {...props} />, {
    ...{ width: 'task', current: paths.plans(), faults: shown.faults },
  })
}

function standsOf({ serves }: Tagged): Stands {
  const says = serves.map((code) => `${frameworkNames[code].kind}: ${frameworkNames[code].title}`)
  return { serves: { value: serves, says: says.join('; ') || 'none' } }
}

const levels: readonly TaggedLevel[] = ['theme', 'objective', 'action']

async function onPart(visit: Visit, work: (trx: Trx, part: Tagged) => Promise<Answer>): Promise<Answer> {
  const level = levels.find((one) => one === visit.params['level'])
  const id = visit.params['part'] ?? ''
  if (level === undefined) return notFound
  return visit.trx(async (trx) => {
    if (!visit.readOnly) await holdRow(trx, level, id)
    const part = await findTagged(trx, { level, id })
    return part === null ? notFound : work(trx, part)
  })
}

function hrefOf({ level, id, planId }: Tagged): string {
  if (level === 'action') return paths.action(id)
  return level === 'theme' ? paths.theme(planId, id) : paths.objective(planId, id)
}

async function findServed(trx: Trx, visit: Visit): Promise<FrameworkProps> {
  const plans = treeOf(await listPlans(trx)).map(({ plan }) => plan)
  const [tagged, ...standing] = await Promise.all([
    listTagged(trx),
    ...plans.map(async (plan) => listStanding(trx, plan)),
  ])
  const counted = standing.flat().filter(({ state }) => isCounted(state))
  return {
    served: servedBy(tagged, counted),
    plans,
    heardSince: heardSince(dayOf(visit.now)),
    mayTag: mayManagePlan(visit.person) === true,
  }
}
