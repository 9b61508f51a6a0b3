import { listPeople } from '#src/features/people/index.ts'
import { type DetailsWarning, faultsOf, lookThrough, mustAsk } from '#src/kit/childrens-details/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { changedSince, markOf } from '#src/kit/http/changed-since.ts'
import { formKeyIn, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { isId, newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { mayManagePlan } from './plan.access.ts'
import { beginPlan, describePlan, keepOutline } from './plan.describe.ts'
import type { Plan } from './plan.ts'
import { parseOutline } from './plan-outline.form.ts'
import { OutlineFormPage, standsOutline, typedOutline } from './plan-outline.page.tsx'
import { parseParticulars } from './plan-particulars.form.ts'
import { ParticularsPage, standsOf, typedOf } from './plan-particulars.page.tsx'
import { findOutline } from './plan-particulars.store.ts'
import { findPlan, listPlans } from './plan.store.ts'
import { listPossibleParents } from './plan-tree.ts'

const options = { width: 'task' as const, current: paths.plans() }

/** Beginning a plan without a document, and saying what a plan is and what it stands under. */
export function particularsRoutes(door: Door): void {
  door.get('/plans/new', mayManagePlan, async (visit) => {
    const kind = visit.query['kind'] === 'obsession' ? 'obsession' : ''
    return visit.trx(async (trx) => formPage(trx, visit, null, { typed: { kind }, faults: [] }))
  })
  door.submit('/plans', mayManagePlan, async (visit) => visit.trx(async (trx) => begin(trx, visit)))
  door.get('/plans/:plan/particulars', mayManagePlan, async (visit) =>
    onPlan(visit, async (trx, plan) => formPage(trx, visit, plan, { typed: typedOf(plan), faults: [] })),
  )
  door.submit('/plans/:plan/particulars', mayManagePlan, async (visit) =>
    onPlan(visit, async (trx, plan) => describe(trx, visit, plan), 'held'),
  )
  door.get('/plans/:plan/outline', mayManagePlan, async (visit) =>
    onPlan(visit, async (trx, plan) => {
      const was = typedOutline(await findOutline(trx, plan.id))
      return outlinePage(trx, visit, plan, { typed: was, faults: [], warning: null })
    }),
  )
  door.submit('/plans/:plan/outline', mayManagePlan, async (visit) =>
    onPlan(visit, async (trx, plan) => keepOutlineOf(trx, visit, plan), 'held'),
  )
}

const labels: Record<string, string> = {
  aims: 'the aims',
  scope: 'the scope',
  outOfScope: 'what is out of scope',
}

async function keepOutlineOf(trx: Trx, visit: Visit, plan: Plan): Promise<Answer> {
  const was = typed(visit.fields)
  const parsed = parseOutline(visit.fields, dayOf(visit.now))
  const again = async (faults: Fault[], warning: DetailsWarning | null) =>
    outlinePage(trx, visit, plan, { typed: was, faults, warning })
  if (!parsed.ok) return again(parsed.faults, null)
  const changed = changedSince(visit.fields, standsOutline(await findOutline(trx, plan.id)))
  if (changed.length > 0) return again(changed, null)
  const places = Object.entries(was)
    .filter(([name, text]) => !name.startsWith('_') && text !== '')
    .map(([name, text]) => ({ field: name, label: labels[name] ?? 'the outline', text }))
  const warning = await lookThrough({ places, file: null, council: visit.council.name })
  if (warning !== null && mustAsk(warning, visit.fields.values)) return again(faultsOf(warning), warning)
  await keepOutline(trx, byOf(visit), plan, { outline: parsed.input, cleared: warning })
  return redirect(paths.plan(plan.id), 'The outline is kept.')
}

async function onPlan(
  visit: Visit,
  work: (trx: Trx, plan: Plan) => Promise<Answer>,
  held?: 'held',
): Promise<Answer> {
  const id = visit.params['plan'] ?? ''
  return visit.trx(async (trx) => {
    if (held !== undefined) await holdRow(trx, 'plan', id)
    const plan = await findPlan(trx, id)
    return plan === null ? notFound : work(trx, plan)
  })
}

async function choicesFor(trx: Trx, planId: string | null) {
  const [plans, people] = [await listPlans(trx), await listPeople(trx)]
  return {
    parents: listPossibleParents(plans, planId),
    owners: people.filter(({ state }) => state !== 'left').map(({ id, name }) => ({ id, name })),
  }
}

async function begin(trx: Trx, visit: Visit): Promise<Answer> {
  // One plan of theirs at a time, so that the second of two presses finds the first one's plan.
  await holdRow(trx, 'person', visit.person.id)
  const { parents, owners } = await choicesFor(trx, null)
  const parsed = parseParticulars(visit.fields, {
    ...{ parents: idsOf(parents), owners: idsOf(owners) },
    today: dayOf(visit.now),
  })
  if (!parsed.ok) return formPage(trx, visit, null, { typed: typed(visit.fields), faults: parsed.faults })
  // Where nobody says what it calls its levels, it calls them as the plan above does.
  const above = parents.find((one) => one.id === parsed.input.parentId)
  const id = formKeyIn(visit.fields)
  const words = above === undefined ? {} : { words: above.words }
  if ((await findPlan(trx, id)) === null) await beginPlan(trx, byOf(visit), { id, ...words, ...parsed.input })
  if (parsed.input.kind === 'project') return redirect(paths.planOutline(id), 'The plan is begun.')
  if (parsed.input.kind === 'obsession')
    return redirect(paths.mirrored(id), 'It is begun. Choose the actions that everybody is to watch.')
  return redirect(paths.plan(id), 'The plan is begun.')
}

async function describe(trx: Trx, visit: Visit, plan: Plan): Promise<Answer> {
  const { parents, owners } = await choicesFor(trx, plan.id)
  const parsed = parseParticulars(visit.fields, {
    ...{ parents: idsOf(parents), owners: [...idsOf(owners), plan.ownerId ?? ''] },
    today: dayOf(visit.now),
  })
  const shown = (faults: Fault[]) => formPage(trx, visit, plan, { typed: typed(visit.fields), faults })
  if (!parsed.ok) return shown(parsed.faults)
  const changed = changedSince(visit.fields, standsOf(plan, parents))
  if (changed.length > 0) return shown(changed)
  const kept = await describePlan(trx, byOf(visit), plan, parsed.input)
  if (kept !== 'kept') return shown([kept])
  return redirect(paths.plan(plan.id), 'This is kept.')
}

type Shown = { typed: Record<string, string>; faults: Fault[] }

async function formPage(trx: Trx, visit: Visit, plan: Plan | null, shown: Shown): Promise<Answer> {
  const formKey = isId(shown.typed['formKey'] ?? '') ? (shown.typed['formKey'] ?? '') : newId()
  const choices = await choicesFor(trx, plan?.id ?? null)
  const mark = plan === null ? '' : markOf(standsOf(plan, choices.parents))
  const props = { plan, ...choices, ...shown, formKey, mark, csrf: visit.csrf }
  const title = plan === null ? 'Begin a plan' : `What this plan is: ${plan.title}`
  return page(title, <ParticularsPage {...props} />, { ...options, faults: shown.faults })
}

type ShownOutline = Shown & { warning: DetailsWarning | null }

async function outlinePage(trx: Trx, visit: Visit, plan: Plan, shown: ShownOutline): Promise<Answer> {
  const mark = markOf(standsOutline(await findOutline(trx, plan.id)))
  const content = <OutlineFormPage {...{ ...shown, plan, mark }} csrf={visit.csrf} />
  return page(`Outline: ${plan.title}`, content, { ...options, faults: shown.faults })
}

function byOf(visit: Visit) {
  return { councilId: visit.council.id, personId: visit.person.id }
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id)
}
