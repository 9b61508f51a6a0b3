import { listUnled } from '#src/features/leads/index.ts'
import { listActionsOf } from '#src/features/actions/index.ts'
import { findPlan, lockPlan, mayManagePlan } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { isId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { ClosedPage, MadePage, ReadingPage, RefusedPage } from './import-state.page.tsx'
import { isOutcome } from './difference/choice.ts'
import { RevisedPage } from './difference/revised.page.tsx'
import { findTakeable, type Takeable } from './difference/revision.prevented.ts'
import { withdrawRevision } from './difference/revision.withdraw.ts'
import { findImport, lockImport, saveImportState } from './import.store.ts'
import { type Import, type ImportWithDraft, stateWords } from './import.ts'
import { settled } from './settled.ts'
import { withdrawImport } from './import.withdraw.ts'
import { reviewAnswer } from './review.routes.tsx'

const above = [
  { text: 'Plans', href: paths.plans() },
  { text: 'Brought in', href: paths.imports() },
]

/** What has become of a document, and the way to take back what was made of it. */
export function importStateRoutes(door: Door): void {
  door.get('/imports/:import', mayManagePlan, async (visit) => {
    const imported = await findSettled(visit)
    if (imported?.kind === 'inspection') return redirect(paths.broughtReport(imported.id))
    return imported === null ? notFound : pageOf(visit, imported)
  })
  door.get('/imports/:import/withdrawal', mayManagePlan, withdrawalForm)
  door.submit('/imports/:import/withdrawal', mayManagePlan, withdraw)
  door.submit('/imports/:import/discard', mayManagePlan, discard)
}

async function findSettled(visit: Visit): Promise<ImportWithDraft | null> {
  const id = visit.params['import'] ?? ''
  return isId(id) ? settled(async () => visit.trx(async (trx) => findImport(trx, id))) : null
}

/** The page of the document with the form open that takes it back, as its fault leaves it. */
async function withdrawalForm(visit: Visit): Promise<Answer> {
  const imported = await findSettled(visit)
  if (imported === null) return notFound
  if (imported.state !== 'applied') return redirect(paths.import(imported.id), nothingToWithdraw)
  return visit.trx(async (trx) => inPlan(trx, visit, imported, { isOpen: true, faults: [] }))
}

/** The form that takes a document back: open at once where somebody came for it, or where it has a fault. */
type Form = { isOpen: boolean; faults: Fault[] }

const closed: Form = { isOpen: false, faults: [] }

async function pageOf(visit: Visit, imported: ImportWithDraft): Promise<Answer> {
  const options = { current: paths.plans(), breadcrumbs: above, width: 'task' as const }
  switch (imported.state) {
    case 'received':
    case 'reading':
      return page('Reading your document', <ReadingPage imported={imported} />, options)
    case 'refused':
      return page(
        'We could not read this document',
        <RefusedPage imported={imported} csrf={visit.csrf} />,
        options,
      )
    case 'applied':
      return visit.trx(async (trx) => inPlan(trx, visit, imported, closed))
    case 'drafted':
      return reviewAnswer(visit, imported)
    default:
      return page(stateWords[imported.state], <ClosedPage imported={imported} />, options)
  }
}

async function inPlan(trx: Trx, visit: Visit, imported: ImportWithDraft, form: Form): Promise<Answer> {
  const { planId } = imported
  const plan = planId === null ? null : await findPlan(trx, planId)
  if (imported.newerOf !== null)
    return revisedPage(visit, imported, {
      title: plan?.title ?? '',
      form,
      taking: await findTakeable(trx, imported),
    })
  const made = planId === null ? 0 : await countMade(trx, planId, imported.id)
  const { appliedAt } = imported
  const when = appliedAt === null ? '' : ` on ${sayShortDay(appliedAt, dayOf(visit.now))}`
  const content = (
    <MadePage
      {...{ imported, ...form }}
      heading="In the plan"
      lede={`This document became a plan${when}, with ${made === 1 ? 'one action' : `${made} actions`}. Each says which row of the document it came from.`}
      links={[
        ...(planId === null ? [] : [{ href: paths.plan(planId), text: 'Open the plan' }]),
        ...(await leadLinks(trx, planId)),
        { href: paths.importPart(imported.id, 'set-aside'), text: 'See the words set aside' },
      ]}
      withdrawing={`${plan?.title ?? imported.fileName} leaves every list. It stays in the record, with what was reported on it, and you can bring the document in again.`}
      csrf={visit.csrf}
    />
  )
  return page(`In the plan: ${imported.fileName}`, content, {
    current: paths.plans(),
    breadcrumbs: above,
    width: 'task',
    faults: form.faults,
  })
}

/** The actions that this document made: what a newer one added, and what was written by hand, is not of them. */
async function countMade(trx: Trx, planId: string, importId: string): Promise<number> {
  const actions = await listActionsOf(trx, { planId })
  return actions.filter((action) => action.importId === importId).length
}

/** The way to say who leads what the document gives to nobody with an account here. */
async function leadLinks(trx: Trx, planId: string | null): Promise<{ href: string; text: string }[]> {
  const unled = planId === null ? [] : await listUnled(trx, planId)
  const what = unled.length === 1 ? 'one action' : `${unled.length} actions`
  return unled.length === 0 ? [] : [{ href: paths.handover(), text: `Say who leads ${what}` }]
}

type Revised = { title: string; form: Form; taking: Takeable }

function revisedPage(visit: Visit, imported: ImportWithDraft, { title, form, taking }: Revised): Answer {
  const content = (
    <RevisedPage
      {...{ imported, ...form }}
      planTitle={title}
      csrf={visit.csrf}
      prevented={'prevented' in taking ? taking.prevented : null}
      outcome={isOutcome(imported.outcome) ? imported.outcome : []}
      today={dayOf(visit.now)}
    />
  )
  return page(`In the plan: ${imported.fileName}`, content, {
    current: paths.plans(),
    breadcrumbs: above,
    faults: form.faults,
  })
}

async function withdraw(visit: Visit): Promise<Answer> {
  const id = visit.params['import'] ?? ''
  if (!isId(id)) return notFound
  const reason = field(visit.fields, 'reason')
  return visit.trx(async (trx) => {
    const imported = await lockImport(trx, id)
    if (imported === null) return notFound
    if (imported.state !== 'applied') return redirect(paths.import(id), nothingToWithdraw)
    const what = imported.newerOf === null ? 'plan' : 'version'
    if (reason === '')
      return inPlan(trx, visit, imported, {
        isOpen: true,
        faults: [{ field: 'reason', message: `Say why this ${what} is withdrawn` }],
      })
    if (imported.newerOf !== null) return takeBack(trx, visit, imported, reason)
    await withdrawImport(trx, { councilId: visit.council.id, personId: visit.person.id, imported, reason })
    return redirect(paths.import(id), 'Withdrawn. The plan is in no list, and stays in the record.')
  })
}

const nothingToWithdraw = 'Nothing of it stands in a plan, so there is nothing to withdraw.'

/** The plan is held, so that what is asked is what is taken back. */
async function takeBack(trx: Trx, visit: Visit, imported: Import, reason: string): Promise<Answer> {
  if (imported.planId !== null) await lockPlan(trx, imported.planId)
  const takeable = await findTakeable(trx, imported)
  if ('prevented' in takeable) return redirect(paths.import(imported.id), takeable.prevented)
  await withdrawRevision(trx, {
    ...{ imported, reason, undo: takeable.undo, now: visit.now },
    councilId: visit.council.id,
    personId: visit.person.id,
  })
  return redirect(
    paths.import(imported.id),
    'Withdrawn. The plan says again what it said before this version, and the record keeps both.',
  )
}

async function discard(visit: Visit): Promise<Answer> {
  const id = visit.params['import'] ?? ''
  if (!isId(id)) return notFound
  return visit.trx(async (trx) => {
    const imported = await lockImport(trx, id)
    if (imported === null) return notFound
    if (imported.state === 'drafted' || imported.state === 'refused')
      await saveImportState(trx, id, { state: 'discarded' })
    return redirect(paths.imports(), `${imported.fileName} is set aside. Nothing was made from it.`)
  })
}
