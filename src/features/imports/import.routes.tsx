import { storeFile } from '#src/features/evidence/index.ts'
import { listActionsOf, mayViewPlan } from '#src/features/actions/index.ts'
import { findPlan, listPlans, lockPlan, mayManagePlan } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { isId, newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { type Brought, parseBrought } from './bring.form.ts'
import { BringPage } from './bring.page.tsx'
import { ImportListPage } from './import-list.page.tsx'
import { ClosedPage, MadePage, ReadingPage, RefusedPage } from './import-state.page.tsx'
import { isOutcome } from './difference/choice.ts'
import { RevisedPage } from './difference/revised.page.tsx'
import { findTakeable, type Takeable } from './difference/revision.prevented.ts'
import { withdrawRevision } from './difference/revision.withdraw.ts'
import {
  findDraftOf,
  findImport,
  insertImport,
  listImports,
  listKept,
  lockImport,
  saveImportState,
} from './import.store.ts'
import { type Import, type ImportWithDraft, stateWords } from './import.ts'
import { withdrawImport } from './import.withdraw.ts'
import { broughtReportRoutes } from './inspection/report.routes.tsx'
import { itemRoutes } from './item.routes.tsx'
import { KeptTablesPage } from './kept-tables.page.tsx'
import { reviewAnswer, reviewRoutes } from './review.routes.tsx'

const above = [
  { text: 'Plans', href: paths.plans() },
  { text: 'Brought in', href: paths.imports() },
]

export function importsRoutes(door: Door, { uploadLimitBytes }: { uploadLimitBytes: number }): void {
  const limitMb = Math.floor(uploadLimitBytes / 1024 / 1024)
  listRoute(door)
  door.get('/imports/new', mayManagePlan, async (visit) =>
    visit.trx(async (trx) => bringPage(trx, visit, limitMb, [])),
  )
  door.submit('/imports', mayManagePlan, async (visit) => {
    const parsed = parseBrought(visit.fields)
    if (!parsed.ok) return visit.trx(async (trx) => bringPage(trx, visit, limitMb, parsed.faults))
    const brought = await bring(visit, parsed.input)
    const said = brought.again
      ? 'You brought this very file in before. Here is its draft, as you left it.'
      : null
    return redirect(paths.import(brought.id), said)
  })
  door.get('/imports/:import', mayManagePlan, async (visit) => {
    const imported = await findSettled(visit)
    if (imported?.kind === 'inspection') return redirect(paths.broughtReport(imported.id))
    return imported === null ? notFound : pageOf(visit, imported)
  })
  door.submit('/imports/:import/withdrawal', mayManagePlan, withdraw)
  door.submit('/imports/:import/discard', mayManagePlan, discard)
  door.get('/plans/:plan/tables', mayViewPlan, keptTables)
  reviewRoutes(door)
  itemRoutes(door)
  broughtReportRoutes(door, limitMb)
}

async function keptTables(visit: Visit): Promise<Answer> {
  const planId = visit.params['plan'] ?? ''
  if (!isId(planId)) return notFound
  return visit.trx(async (trx) => {
    const plan = await findPlan(trx, planId)
    if (plan === null) return notFound
    const kept = await listKept(trx, planId)
    return page('What else its document says', <KeptTablesPage {...{ plan, kept }} />, {
      current: paths.plans(),
      breadcrumbs: [
        { text: 'Plans', href: paths.plans() },
        { text: plan.title, href: paths.plan(plan.id) },
      ],
    })
  })
}

function listRoute(door: Door): void {
  door.list<{ imports: Import[] }>('/imports', mayManagePlan, {
    find: async (visit) => ({ imports: await visit.trx(async (trx) => listImports(trx)) }),
    page: (visit, { imports }) =>
      page('Plans brought in', <ImportListPage imports={imports} today={dayOf(visit.now)} />, {
        current: paths.plans(),
        breadcrumbs: above.slice(0, 1),
      }),
    columns: ['Document', 'What became of it', 'Brought by', 'Brought on', 'Why it was refused'],
    csv: ({ imports }) =>
      imports.map((one) => [
        one.fileName,
        stateWords[one.state],
        one.broughtByName,
        dayOf(one.broughtAt),
        one.refusal,
      ]),
    json: ({ imports }) => ({ items: imports }),
    fileName: 'plans-brought-in',
  })
}

async function bringPage(trx: Trx, visit: Visit, limitMb: number, faults: Fault[]): Promise<Answer> {
  const plans = await listPlans(trx)
  const newerOf = field(visit.fields, 'plan') || (visit.query['plan'] ?? '')
  const pasted = visit.fields.values['pasted']?.[0] ?? ''
  return page(
    'Bring in a plan',
    <BringPage csrf={visit.csrf} {...{ limitMb, faults, pasted, plans, newerOf }} />,
    {
      width: 'task',
      faults,
      current: paths.plans(),
      breadcrumbs: above,
    },
  )
}

/** Keeps the file and its import; the same file sent twice, or still to be checked, is the same import. */
async function bring(
  visit: Visit,
  { fileName, bytes, newerOf: asked }: Brought,
): Promise<{ id: string; again: boolean }> {
  return visit.trx(async (trx) => {
    const sha256 = await storeFile(trx, visit.council.id, bytes)
    const open = await findDraftOf(trx, sha256)
    if (open !== null) return { id: open, again: true }
    const id = newId()
    const newerOf = (await listPlans(trx)).find((plan) => plan.id === asked)?.id ?? null
    await insertImport(trx, {
      ...{ id, fileName, sha256, newerOf },
      councilId: visit.council.id,
      broughtBy: visit.person.id,
    })
    return { id, again: false }
  })
}

const lookEveryMs = 200
const mostLooks = 8

/** The import, waited for a moment where it is being read: most documents are read before their page is asked for twice. */
async function findSettled(visit: Visit): Promise<ImportWithDraft | null> {
  const id = visit.params['import'] ?? ''
  if (!isId(id)) return null
  let found = await visit.trx(async (trx) => findImport(trx, id))
  for (let looks = 0; looks < mostLooks && found !== null && isReading(found); looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
    found = await visit.trx(async (trx) => findImport(trx, id))
  }
  return found
}

function isReading({ state }: Import): boolean {
  return state === 'received' || state === 'reading'
}

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
      return visit.trx(async (trx) => inPlan(trx, visit, imported, []))
    case 'drafted':
      return reviewAnswer(visit, imported)
    default:
      return page(stateWords[imported.state], <ClosedPage imported={imported} />, options)
  }
}

async function inPlan(trx: Trx, visit: Visit, imported: ImportWithDraft, faults: Fault[]): Promise<Answer> {
  const { planId } = imported
  const plan = planId === null ? null : await findPlan(trx, planId)
  if (imported.newerOf !== null)
    return revisedPage(visit, imported, {
      title: plan?.title ?? '',
      faults,
      taking: await findTakeable(trx, imported),
    })
  const made = planId === null ? 0 : (await listActionsOf(trx, { planId })).length
  const { appliedAt } = imported
  const when = appliedAt === null ? '' : ` on ${sayShortDay(appliedAt, dayOf(visit.now))}`
  const content = (
    <MadePage
      {...{ imported, faults }}
      heading="In the plan"
      lede={`This document became a plan${when}, with ${made === 1 ? 'one action' : `${made} actions`}. Each says which row of the document it came from.`}
      links={[
        ...(planId === null ? [] : [{ href: paths.plan(planId), text: 'Open the plan' }]),
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
    faults,
  })
}

type Revised = { title: string; faults: Fault[]; taking: Takeable }

function revisedPage(visit: Visit, imported: ImportWithDraft, { title, faults, taking }: Revised): Answer {
  const content = (
    <RevisedPage
      {...{ imported, faults }}
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
    faults,
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
      return inPlan(trx, visit, imported, [{ field: 'reason', message: `Say why this ${what} is withdrawn` }])
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
