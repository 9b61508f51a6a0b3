import { listPeople, takerChoices } from '#src/features/people/index.ts'
import { findTheme, listThemes, mayManagePlan, type Theme, withArticle } from '#src/features/plans/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { type Answer, page, redirect } from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { formKeyIn } from '#src/kit/http/fields.ts'
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
import { parseTheme } from './part.form.ts'
import { addTheme } from './part.add.ts'
import { changeTheme } from './part.change.ts'
import { orderOf } from './part-order.ts'
import { ThemeForm } from './parts.page.tsx'

/** Writing a theme into a plan by hand, and wording one anew. */
export function themePartRoutes(door: Door): void {
  door.get('/plans/:plan/themes/new', mayManagePlan, async (visit) =>
    onOwnPlan(visit, visit.params['plan'] ?? '', async (on) => formPage(on, null, asked({})), {
      hold: false,
    }),
  )
  door.submit('/plans/:plan/themes', mayManagePlan, async (visit) =>
    onOwnPlan(visit, visit.params['plan'] ?? '', add, { hold: true }),
  )
  door.get('/themes/:theme/words', mayManagePlan, async (visit) =>
    onPart(visit, { name: 'theme', find: ofPlan(findTheme), hold: false }, async (on, theme) =>
      formPage(on, theme, asked(await typedOf(on, theme))),
    ),
  )
  door.submit('/themes/:theme/words', mayManagePlan, async (visit) =>
    onPart(visit, { name: 'theme', find: ofPlan(findTheme), hold: true }, change),
  )
}

async function add(on: OnPlan): Promise<Answer> {
  const { trx, visit, plan } = on
  const people = await listChoices(on, null)
  const parsed = parseTheme(visit.fields, { changes: false, leads: people.map(({ value }) => value) })
  const found = await looked(visit, parsed)
  if ('again' in found) return formPage(on, null, found.again)
  const id = formKeyIn(visit.fields)
  const kept = await findTheme(trx, id)
  const otherwise = kept === null ? null : sentOtherwise(visit, kept, found.words)
  if (otherwise !== null) return formPage(on, null, otherwise)
  if (kept === null) await addTheme(trx, byOf(visit), plan, { id, ...found })
  return redirect(paths.theme(plan.id, id), `The ${plan.words.theme.toLowerCase()} is in the plan.`)
}

async function change(on: OnPlan, theme: Theme): Promise<Answer> {
  const { trx, visit, plan } = on
  const leads = (await listChoices(on, theme)).map(({ value }) => value)
  const found = await looked(visit, parseTheme(visit.fields, { changes: true, leads }))
  if ('again' in found) return formPage(on, theme, found.again)
  const meanwhile = changedMeanwhile(visit, theme)
  if (meanwhile !== null) return formPage(on, theme, meanwhile)
  await changeTheme(trx, byOf(visit), { plan, theme }, found)
  return redirect(paths.theme(plan.id, theme.id), 'It is changed. What it said before stays in the record.')
}

/** Who may lead a theme; a lead who has left stays one until somebody says who leads now. */
async function listChoices({ trx }: OnPlan, theme: Theme | null) {
  const people = await listPeople(trx)
  return [
    ...takerChoices(people, []),
    ...people
      .filter(({ id, state }) => state === 'left' && id === theme?.leadId)
      .map(({ id, name }) => ({ value: id, text: `${name}, who has left` })),
  ]
}

async function typedOf({ trx, plan }: OnPlan, theme: Theme): Promise<Record<string, string>> {
  const { ref, title, impact, leadId, rev } = theme
  const order = orderOf(await listThemes(trx, plan.id), theme.id)
  return {
    ...{ ref: ref ?? '', title, impact: impact ?? '', lead: leadId ?? '' },
    ...{ order: String(order), rev: String(rev) },
  }
}

async function formPage(on: OnPlan, theme: Theme | null, shown: Shown): Promise<Answer> {
  const { visit, plan } = on
  const word = plan.words.theme.toLowerCase()
  const isNew = theme === null
  const back = isNew
    ? { href: paths.plan(plan.id), text: plan.title }
    : { href: paths.theme(plan.id, theme.id), text: theme.title }
  const heading = isNew ? `Add ${withArticle(plan.words.theme)}` : `Change this ${word}`
  const form = (
    <ThemeForm
      {...{ plan, isNew, back, heading, ...shown }}
      caption={plan.title}
      lede={isNew ? 'A strand of the plan, with whoever leads it.' : 'What it says now stays in the record.'}
      people={await listChoices(on, theme)}
      to={isNew ? paths.themes(plan.id) : paths.themeWords(theme.id)}
      button={isNew ? `Add this ${word}` : 'Keep this'}
      formKey={shown.typed['formKey'] ?? newId()}
      csrf={visit.csrf}
    />
  )
  return page(heading, form, { ...options, faults: shown.faults })
}
