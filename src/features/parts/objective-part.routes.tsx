import { formKeyIn } from '#src/kit/http/fields.ts'
import {
  findObjective,
  listObjectives,
  listThemes,
  mayManagePlan,
  type Objective,
  withArticle,
} from '#src/features/plans/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, page, redirect } from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import {
  asked,
  byOf,
  changedMeanwhile,
  looked,
  onOwnPlan,
  ofPlan,
  onPart,
  type OnPlan,
  options,
  sentOtherwise,
  type Shown,
} from './on-part.routes.ts'
import { parseObjective } from './part.form.ts'
import { addObjective } from './part.add.ts'
import { changeObjective } from './part.change.ts'
import { orderOf } from './part-order.ts'
import { listThemesUnder } from './part-place.ts'
import { ObjectiveForm } from './parts.page.tsx'

/** Writing an objective into a plan by hand; wording one anew, or moving it under another theme. */
export function objectivePartRoutes(door: Door): void {
  door.get('/plans/:plan/objectives/new', mayManagePlan, async (visit) =>
    onOwnPlan(
      visit,
      visit.params['plan'] ?? '',
      async (on) => formPage(on, null, asked({ under: visit.query['under'] ?? '' })),
      { hold: false },
    ),
  )
  door.submit('/plans/:plan/objectives', mayManagePlan, async (visit) =>
    onOwnPlan(visit, visit.params['plan'] ?? '', add, { hold: true }),
  )
  door.get('/objectives/:objective/words', mayManagePlan, async (visit) =>
    onPart(visit, { name: 'objective', find: ofPlan(findObjective), hold: false }, async (on, objective) =>
      formPage(on, objective, asked(await typedOf(on, objective))),
    ),
  )
  door.submit('/objectives/:objective/words', mayManagePlan, async (visit) =>
    onPart(visit, { name: 'objective', find: ofPlan(findObjective), hold: true }, change),
  )
}

async function add(on: OnPlan): Promise<Answer> {
  const { trx, visit, plan } = on
  const places = (await listChoices(on)).map(({ value }) => value)
  const found = await looked(visit, parseObjective(visit.fields, { changes: false, places }))
  if ('again' in found) return formPage(on, null, found.again)
  const id = formKeyIn(visit.fields)
  const kept = await findObjective(trx, id)
  const otherwise = kept === null ? null : sentOtherwise(visit, kept, found.words)
  if (otherwise !== null) return formPage(on, null, otherwise)
  if (kept === null) await addObjective(trx, byOf(visit), plan, { id, ...found })
  return redirect(paths.objective(plan.id, id), `The ${plan.words.objective.toLowerCase()} is in the plan.`)
}

async function change(on: OnPlan, objective: Objective): Promise<Answer> {
  const { trx, visit, plan } = on
  const places = (await listChoices(on)).map(({ value }) => value)
  const found = await looked(visit, parseObjective(visit.fields, { changes: true, places }))
  if ('again' in found) return formPage(on, objective, found.again)
  const meanwhile = changedMeanwhile(visit, objective)
  if (meanwhile !== null) return formPage(on, objective, meanwhile)
  await changeObjective(trx, byOf(visit), { plan, objective }, found)
  return redirect(
    paths.objective(plan.id, objective.id),
    'It is changed. What it said before stays in the record.',
  )
}

async function listChoices({ trx, plan }: OnPlan) {
  return listThemesUnder({ plan, themes: await listThemes(trx, plan.id), objectives: [] }).map(
    ({ value, name }) => ({ value, text: name }),
  )
}

async function typedOf({ trx }: OnPlan, objective: Objective): Promise<Record<string, string>> {
  const { ref, title, impact, themeId, rev } = objective
  const order = orderOf(await listObjectives(trx, { themeId }), objective.id)
  return {
    ...{ ref: ref ?? '', title, impact: impact ?? '', under: themeId },
    ...{ order: String(order), rev: String(rev) },
  }
}

async function formPage(on: OnPlan, objective: Objective | null, shown: Shown): Promise<Answer> {
  const { visit, plan } = on
  const word = plan.words.objective.toLowerCase()
  const isNew = objective === null
  const back = isNew
    ? { href: paths.plan(plan.id), text: plan.title }
    : { href: paths.objective(plan.id, objective.id), text: objective.title }
  const heading = isNew ? `Add ${withArticle(plan.words.objective)}` : `Change this ${word}`
  const form = (
    <ObjectiveForm
      {...{ plan, isNew, back, heading, ...shown }}
      caption={plan.title}
      lede={
        isNew ? 'What is to be reached, with its actions under it.' : 'What it says now stays in the record.'
      }
      places={await listChoices(on)}
      to={isNew ? paths.objectives(plan.id) : paths.objectiveWords(objective.id)}
      button={isNew ? `Add this ${word}` : 'Keep this'}
      formKey={shown.typed['formKey'] ?? newId()}
      csrf={visit.csrf}
    />
  )
  return page(heading, form, { ...options, faults: shown.faults })
}
