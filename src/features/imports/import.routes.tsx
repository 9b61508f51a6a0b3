import { storeFile } from '#src/features/evidence/index.ts'
import { mayViewPlan } from '#src/features/actions/index.ts'
import { findReads, mayKeepMeasures } from '#src/features/measures/index.ts'
import { listPeople, mayManagePeople } from '#src/features/people/index.ts'
import { findPlan, listPlans, mayManagePlan, type Plan, planPlace } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { type Brought, parseBrought } from './bring.form.ts'
import { BringPage } from './bring.page.tsx'
import { ImportListPage } from './import-list.page.tsx'
import { importStateRoutes } from './import-state.routes.tsx'
import { findDraftOf, insertImport, listImports, listKept, saveNewerOf } from './import.store.ts'
import { type Import, stateWords } from './import.ts'
import { broughtReportRoutes } from './inspection/report.routes.tsx'
import { itemRoutes } from './item.routes.tsx'
import { type Kept, keptColumns, keptRows } from './kept-tables.ts'
import { KeptTablesPage, type Offers } from './kept-tables.page.tsx'
import { namedMeasures } from './offered-measures.page.tsx'
import { amongPeople } from './offered-people.page.tsx'
import type { DraftTable } from './plan/plan-draft.ts'
import { reviewRoutes } from './review.routes.tsx'

const above = [
  { text: 'Plans', href: paths.plans() },
  { text: 'Brought in', href: paths.imports() },
]

export function importsRoutes(door: Door): void {
  listRoute(door)
  door.get('/imports/new', mayManagePlan, async (visit) =>
    visit.trx(async (trx) => bringPage(trx, visit, [])),
  )
  door.submit('/imports', mayManagePlan, async (visit) => {
    const parsed = parseBrought(visit.fields)
    if (!parsed.ok) return visit.trx(async (trx) => bringPage(trx, visit, parsed.faults))
    const brought = await bring(visit, parsed.input)
    return redirect(paths.import(brought.id), brought.said)
  })
  importStateRoutes(door)
  door.list<FoundKept>('/plans/:plan/tables', mayViewPlan, {
    find: async (visit) => findKept(visit),
    page: (_visit, { plan, kept, offers }) =>
      page(
        'What else its document says',
        <KeptTablesPage {...{ plan, kept, offers }} />,
        planPlace(plan, paths.keptTables(plan.id)),
      ),
    columns: keptColumns,
    csv: ({ kept }) => kept.flatMap(keptRows),
    json: ({ kept }) => ({ items: kept }),
    fileName: 'what-else-the-document-says',
  })
  reviewRoutes(door)
  itemRoutes(door)
  broughtReportRoutes(door)
}

type FoundKept = { plan: Plan; kept: Kept[]; offers: Offers }

async function findKept(visit: Visit): Promise<FoundKept | Answer> {
  const planId = visit.params['plan'] ?? ''
  return visit.trx(async (trx) => {
    const plan = await findPlan(trx, planId)
    if (plan === null) return notFound
    const kept = await listKept(trx, planId)
    return { plan, kept, offers: await findOffers(trx, visit.person, kept[0]) }
  })
}

/** Of what the latest document holds: nothing is looked up of what it has no table for. */
async function findOffers(trx: Trx, person: Person, latest: Kept | undefined): Promise<Offers> {
  const has = (kind: DraftTable['kind']) => latest?.tables.some((table) => table.kind === kind) === true
  const [measures, people] = [
    has('measures') && mayKeepMeasures(person) === true,
    has('people') && mayManagePeople(person) === true,
  ]
  return {
    measured: measures ? namedMeasures(await findReads(trx)) : null,
    among: people ? amongPeople(await listPeople(trx)) : null,
  }
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

async function bringPage(trx: Trx, visit: Visit, faults: Fault[]): Promise<Answer> {
  const plans = await listPlans(trx)
  const newerOf = field(visit.fields, 'plan') || (visit.query['plan'] ?? '')
  const pasted = visit.fields.values['pasted']?.[0] ?? ''
  return page(
    'Bring in a plan',
    <BringPage csrf={visit.csrf} limitMb={visit.uploadLimitMb} {...{ faults, pasted, plans, newerOf }} />,
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
): Promise<{ id: string; said: string | null }> {
  return visit.trx(async (trx) => {
    // One file of theirs at a time, so that the second of two presses finds the first one's import.
    await holdRow(trx, 'person', visit.person.id)
    const sha256 = await storeFile(trx, visit.council.id, bytes)
    const open = await findDraftOf(trx, sha256)
    const plan = (await listPlans(trx)).find(({ id }) => id === asked) ?? null
    if (open !== null) return { id: open.id, said: await sayAgain(trx, open, plan) }
    const id = newId()
    await insertImport(trx, {
      ...{ id, fileName, sha256, newerOf: plan?.id ?? null },
      councilId: visit.council.id,
      broughtBy: visit.person.id,
    })
    return { id, said: null }
  })
}

/** What was said of the document this time counts: somebody who brings it again may be putting that right. */
async function sayAgain(
  trx: Trx,
  { id, newerOf }: Pick<Import, 'id' | 'newerOf'>,
  plan: { id: string; title: string } | null,
): Promise<string> {
  const before = 'This very file was brought in before.'
  if (newerOf === (plan?.id ?? null)) return `${before} Here is its draft, as it was left.`
  await saveNewerOf(trx, id, plan?.id ?? null)
  const now = plan === null ? 'a plan of its own' : `a newer version of ${plan.title}`
  return `${before} Here is its draft, which is now ${now}, as you said this time.`
}
