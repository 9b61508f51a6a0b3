import { listUnled } from '#src/features/leads/index.ts'
import { listPeople } from '#src/features/people/index.ts'
import { findPlan, mayManagePlan } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { type Answer, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { ApplyPage } from './apply.page.tsx'
import { type Corrected, correct } from './correction.ts'
import { type OnDraft, onDraft, openQuestions, sentBy } from './draft.routes.tsx'
import { applyImport } from './import.apply.ts'
import { sayStale } from './import.correct.ts'
import { findTwin, lockImport } from './import.store.ts'
import { listLeadsWritten, peopleChosen } from './leads-written.ts'

export function applyRoutes(door: Door): void {
  door.get('/imports/:import/apply', mayManagePlan, async (visit) =>
    onDraft(visit, async (trx, on) => applyPage(trx, visit, on, null)),
  )
  door.submit('/imports/:import/apply', mayManagePlan, apply)
}

async function applyPage(
  trx: Trx,
  visit: Visit,
  { imported, corrected }: OnDraft,
  stale: string | null,
): Promise<Answer> {
  if (isEmpty(corrected)) return redirect(paths.import(imported.id))
  if (imported.newerOf !== null) return redirect(paths.importPart(imported.id, 'difference'))
  if (openQuestions({ imported, corrected }).length > 0)
    return redirect(paths.import(imported.id), firstAnswer)
  const leads = listLeadsWritten(corrected, imported.document, await listPeople(trx))
  const twinId = await findTwin(trx, imported)
  const twin = twinId === null ? null : await findPlan(trx, twinId)
  return page(
    'Make this the plan',
    <ApplyPage {...{ imported, corrected, leads, stale, twin }} csrf={visit.csrf} />,
    {
      width: 'task',
      current: paths.plans(),
      breadcrumbs: [{ text: imported.fileName, href: paths.import(imported.id) }],
      ...(stale === null ? {} : { status: 409 }),
    },
  )
}

/** One transaction; sent twice, it leads to the one plan. */
async function apply(visit: Visit): Promise<Answer> {
  const id = visit.params['import'] ?? ''
  return visit.trx(async (trx) => {
    const imported = await lockImport(trx, id)
    if (imported === null) return notFound
    const { draft, state, planId } = imported
    if (state === 'applied' && planId !== null)
      return redirect(paths.plan(planId), 'This is the plan it became.')
    if (state !== 'drafted' || draft === null) return redirect(paths.import(id))
    const corrected = titled(correct(draft, imported.corrections), field(visit.fields, 'title'))
    const on = { imported: { ...imported, draft }, corrected }
    const { rev } = sentBy(visit)
    if (rev !== imported.rev) return applyPage(trx, visit, on, sayStale(on.imported, 'Make this the plan'))
    if (imported.newerOf !== null) return redirect(paths.importPart(id, 'difference'))
    if (openQuestions(on).length > 0) return redirect(paths.import(id), firstAnswer)
    return isEmpty(corrected) ? redirect(paths.import(id)) : makePlan(trx, visit, on)
  })
}

async function makePlan(trx: Trx, visit: Visit, { imported, corrected }: OnDraft): Promise<Answer> {
  const leads = listLeadsWritten(corrected, imported.document, await listPeople(trx))
  const planId = await applyImport(trx, {
    councilId: visit.council.id,
    personId: visit.person.id,
    imported,
    corrected,
    people: peopleChosen(leads),
    now: visit.now,
  })
  const unled = (await listUnled(trx, planId)).length
  return redirect(
    paths.plan(planId),
    `The plan is made. Every action says which row of the document it came from.${sayUnled(unled)}`,
  )
}

/** What comes next where the document names leads who have no account here. */
function sayUnled(count: number): string {
  if (count === 0) return ''
  const which = count === 1 ? 'One action names' : `${count} actions name`
  return ` ${which} nobody who has an account here as lead: say who leads them under People, To hand over.`
}

const firstAnswer = 'Answer what is left first, or leave the rest as read.'

function titled(corrected: Corrected, title: string): Corrected {
  return title === '' ? corrected : { ...corrected, draft: { ...corrected.draft, title } }
}

function isEmpty({ draft, leftOut }: Corrected): boolean {
  return draft.items.every(({ id }) => leftOut.has(id))
}
