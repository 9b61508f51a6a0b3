import { type Action, isCounted, listActionsOf } from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { isId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { planPlace } from './plan-ways.tsx'
import { MirroredPage } from './mirrored.page.tsx'
import { parsePlace } from './placement.form.ts'
import { mirrorAction, whyNotThere } from './placement.place.ts'
import { listMirrored, listPlaceChoices } from './placement.store.ts'
import { mayManagePlan } from './plan.access.ts'
import type { Plan } from './plan.ts'
import { findPlan, listPlans } from './plan.store.ts'

const mostShown = 80

/** What of other plans stands in a plan; chosen by the programme manager. */
export function mirroredRoutes(door: Door): void {
  door.get('/plans/:plan/mirrored', mayManagePlan, async (visit) =>
    onPlan(visit, async (trx, plan) => {
      const asked = { from: visit.query['from'] ?? '', words: visit.query['words'] ?? '' }
      return mirroredPage(trx, visit, plan, { ...asked, typed: {}, chosen: [], faults: [] })
    }),
  )
  door.submit('/plans/:plan/mirrored', mayManagePlan, async (visit) =>
    onPlan(visit, async (trx, plan) => put(trx, visit, plan)),
  )
}

async function onPlan(visit: Visit, work: (trx: Trx, plan: Plan) => Promise<Answer>): Promise<Answer> {
  const id = visit.params['plan'] ?? ''
  return visit.trx(async (trx) => {
    const plan = await findPlan(trx, id)
    return plan === null ? notFound : work(trx, plan)
  })
}

async function put(trx: Trx, visit: Visit, plan: Plan): Promise<Answer> {
  const chosen = (visit.fields.values['actions'] ?? []).slice(0, mostShown)
  const asked = { from: field(visit.fields, 'from'), words: field(visit.fields, 'words') }
  const places = await listPlaceChoices(trx, plan.id)
  const [whole] = places
  const parsed =
    places.length === 1 && whole !== undefined
      ? { ok: true as const, input: whole }
      : parsePlace(visit.fields, places)
  const actions = (await listActionsOf(trx, { planId: isId(asked.from) ? asked.from : '' })).filter(
    ({ id }) => chosen.includes(id),
  )
  const faults: Fault[] = [...(parsed.ok ? [] : parsed.faults)]
  if (actions.length === 0) faults.push({ field: 'actions', message: 'Tick what is to stand here too' })
  if (!parsed.ok || faults.length > 0)
    return mirroredPage(trx, visit, plan, { ...asked, typed: typed(visit.fields), chosen, faults })
  const { planId, themeId, objectiveId } = parsed.input
  const place = { planId, themeId, objectiveId }
  const by = { councilId: visit.council.id, personId: visit.person.id }
  let count = 0
  for (const action of actions.filter((one) => whyNotThere(one, place) === null))
    if (await mirrorAction(trx, by, action, { place, stated: { dueOn: null, dueText: '' } })) count += 1
  return redirect(paths.mirrored(plan.id), count === 1 ? 'One is put here.' : `${count} are put here.`)
}

type Shown = {
  from: string
  words: string
  typed: Record<string, string>
  chosen: string[]
  faults: Fault[]
}

async function mirroredPage(trx: Trx, visit: Visit, plan: Plan, shown: Shown): Promise<Answer> {
  const [guests, places, plans] = await Promise.all([
    listMirrored(trx, plan.id),
    listPlaceChoices(trx, plan.id),
    listPlans(trx),
  ])
  const sources = plans.toSorted((a, b) => Number(a.id === plan.id) - Number(b.id === plan.id))
  const from = sources.find(({ id }) => id === shown.from)?.id ?? usualSource(sources, plan)?.id ?? ''
  const there = new Set(guests.map(({ id }) => id))
  const all = from === '' ? [] : await listActionsOf(trx, { planId: from })
  const matching = all.filter(
    (action) =>
      isCounted(action.state) && (from === plan.id || !there.has(action.id)) && has(action, shown.words),
  )
  const found = matching.slice(0, mostShown)
  const more = matching.length > found.length
  const props = { ...shown, plan, guests, places, sources, from, found, more, csrf: visit.csrf }
  return page(`Mirrored in ${plan.title}`, <MirroredPage {...props} />, {
    ...planPlace(plan, paths.mirrored(plan.id)),
    faults: shown.faults,
  })
}

/** The plan above it, else the first other one. */
function usualSource(sources: readonly Plan[], plan: Plan): Plan | undefined {
  return sources.find(({ id }) => id === plan.parentId) ?? sources.find(({ id }) => id !== plan.id)
}

function has({ ref, title, text }: Action, words: string): boolean {
  const all = [ref ?? '', title, text].join(' ').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
}
