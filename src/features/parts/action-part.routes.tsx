import { type Action, findAction, listActionsOf } from '#src/features/actions/index.ts'
import { findDecision, listDecisions, nameDecision } from '#src/features/bodies/index.ts'
import { listPeople, listPosts, takerChoices, takerOf } from '#src/features/people/index.ts'
import { listObjectives, listThemes, mayManagePlan, withArticle } from '#src/features/plans/index.ts'
import { hasApproved } from '#src/features/versions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import type { Door } from '#src/kit/http/door.ts'
import { formKeyIn, field } from '#src/kit/http/fields.ts'
import { type Answer, page, redirect } from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import {
  asked,
  byOf,
  changedMeanwhile,
  looked,
  onOwnPlan,
  onPart,
  type OnPlan,
  options,
  sentOtherwise,
  type Shown,
} from './on-part.routes.ts'
import { parseAction, parseMove } from './part.form.ts'
import { addAction } from './part.add.ts'
import { moveAction } from './part.change.ts'
import { orderOf } from './part-order.ts'
import { listUnder, nameOf, type Under } from './part-place.ts'
import { ActionForm, MoveForm } from './parts.page.tsx'

/** Writing an action into a plan by hand, and moving one to another place in its plan. */
export function actionPartRoutes(door: Door): void {
  door.get('/plans/:plan/actions/new', mayManagePlan, async (visit) =>
    onOwnPlan(
      visit,
      visit.params['plan'] ?? '',
      async (on) => actionPage(on, asked({ under: visit.query['under'] ?? '' })),
      { hold: false },
    ),
  )
  door.submit('/plans/:plan/actions', mayManagePlan, async (visit) =>
    onOwnPlan(visit, visit.params['plan'] ?? '', add, { hold: true }),
  )
  door.get('/actions/:action/place', mayManagePlan, async (visit) =>
    onPart(visit, { name: 'action', find: findAction, hold: false }, async (on, action) =>
      movePage(on, action, asked(await typedOf(on, action))),
    ),
  )
  door.submit('/actions/:action/place', mayManagePlan, async (visit) =>
    onPart(visit, { name: 'action', find: findAction, hold: true }, move),
  )
}

async function add(on: OnPlan): Promise<Answer> {
  const { trx, visit, plan } = on
  const [places, { people, posts, choices }] = [await listPlacesIn(on), await listLeadChoices(on)]
  const parsed = parseAction(visit.fields, {
    changes: false,
    today: dayOf(visit.now),
    places: places.map(({ value }) => value),
    leads: choices.map(({ value }) => value),
    approved: await hasApproved(trx, plan.id),
  })
  const found = await looked(visit, parsed)
  const under = places.find(({ value }) => value === field(visit.fields, 'under'))
  const lead = takerOf(field(visit.fields, 'lead'), people, posts)
  if ('again' in found) return actionPage(on, found.again)
  if (under === undefined || lead === null) return actionPage(on, asked({}))
  const id = formKeyIn(visit.fields)
  const decided = found.words.decision === '' ? null : await findDecision(trx, found.words.decision)
  const decision = decided === null ? null : { id: decided.id, name: nameDecision(decided) }
  const kept = await findAction(trx, id)
  const otherwise = kept === null ? null : sentOtherwise(visit, kept, found.words)
  if (otherwise !== null) return actionPage(on, otherwise)
  if (kept === null) await addAction(trx, byOf(visit), plan, { id, ...found, under, lead, decision })
  const said =
    found.words.state === 'proposed' ? 'It is proposed, and counts once it is agreed.' : 'It is in the plan.'
  return redirect(paths.action(id), said)
}

async function move(on: OnPlan, action: Action): Promise<Answer> {
  const { trx, visit, plan } = on
  const places = await listPlacesIn(on)
  const parsed = parseMove(visit.fields, { changes: true, places: places.map(({ value }) => value) })
  const found = await looked(visit, parsed)
  const from = places.find(({ value }) => value === (action.objectiveId ?? action.themeId))
  const to = places.find(({ value }) => value === field(visit.fields, 'under'))
  if ('again' in found) return movePage(on, action, found.again)
  const meanwhile = changedMeanwhile(visit, action)
  if (meanwhile !== null) return movePage(on, action, meanwhile)
  if (from === undefined || to === undefined) return movePage(on, action, asked(await typedOf(on, action)))
  await moveAction(trx, byOf(visit), { plan, action, from, to }, found)
  return redirect(paths.action(action.id), 'It is moved. Where it stood before stays in the record.')
}

async function listPlacesIn({ trx, plan }: OnPlan): Promise<Under[]> {
  const [themes, objectives] = [
    await listThemes(trx, plan.id),
    await listObjectives(trx, { planId: plan.id }),
  ]
  return listUnder({ plan, themes, objectives })
}

function choicesOf(places: readonly Under[]) {
  return places.map(({ value, name, objectiveId }) => ({
    value,
    text: objectiveId === null ? name : `– ${name}`,
  }))
}

async function listLeadChoices({ trx }: OnPlan) {
  const [people, posts] = [await listPeople(trx), await listPosts(trx)]
  return { people, posts, choices: takerChoices(people, posts) }
}

async function actionPage(on: OnPlan, shown: Shown): Promise<Answer> {
  const { trx, visit, plan } = on
  const word = plan.words.action.toLowerCase()
  const heading = `Add ${withArticle(plan.words.action)}`
  const form = (
    <ActionForm
      {...{ plan, ...shown }}
      caption={plan.title}
      heading={heading}
      lede="One thing the council will do, with one person who answers for it and a day by which it is done."
      back={{ href: paths.plan(plan.id), text: plan.title }}
      places={choicesOf(await listPlacesIn(on))}
      leads={(await listLeadChoices(on)).choices}
      decisions={(await listDecisions(trx, { limit: 100 })).map((one) => ({
        value: one.id,
        text: `${nameDecision(one)}, ${sayDay(one.decidedOn)}: ${one.words}`,
      }))}
      approved={await hasApproved(trx, plan.id)}
      to={paths.actions(plan.id)}
      button={`Add this ${word}`}
      formKey={shown.typed['formKey'] ?? newId()}
      csrf={visit.csrf}
    />
  )
  return page(heading, form, { ...options, faults: shown.faults })
}

async function typedOf({ trx }: OnPlan, action: Action): Promise<Record<string, string>> {
  const { id, themeId, objectiveId, rev } = action
  const beside = (await listActionsOf(trx, { themeId })).filter((one) => one.objectiveId === objectiveId)
  return { under: objectiveId ?? themeId, order: String(orderOf(beside, id)), rev: String(rev) }
}

async function movePage(on: OnPlan, action: Action, shown: Shown): Promise<Answer> {
  const { visit, plan } = on
  const heading = 'Move it in the plan'
  const form = (
    <MoveForm
      {...{ plan, heading, ...shown }}
      caption={nameOf(action)}
      lede="Its dates, updates and evidence go with it. Where it stood stays in the record."
      back={{ href: paths.action(action.id), text: 'Back to the action' }}
      places={choicesOf(await listPlacesIn(on))}
      to={paths.actionPart(action.id, 'place')}
      button="Move it"
      formKey={shown.typed['formKey'] ?? newId()}
      csrf={visit.csrf}
    />
  )
  return page(heading, form, { ...options, faults: shown.faults })
}
