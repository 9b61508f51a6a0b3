import { isInsider } from '#src/features/actions/index.ts'
import { findPlan, planPlace } from '#src/features/plans/index.ts'
import { renderPaper } from '#src/features/reports/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  download,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { type PaperFormat, paths } from '#src/paths.ts'
import { NewVersionPage } from './new-version.page.tsx'
import { findLastSnapshot } from './snapshot.store.ts'
import { mayKeepVersions, mayReadVersions, maySeeState } from './version.access.ts'
import { beginVersion } from './version.begin.ts'
import { draftOf, findSeen, gatherVersionPage } from './version.gather.ts'
import { VersionPage } from './version.page.tsx'
import { versionPaper } from './version.paper.ts'
import { listVersions } from './version.store.ts'
import { nameOf, nextNumbers, numberOf, type PlanVersion, sayDecision } from './version.ts'
import { VersionsPage, type VersionsProps } from './versions.page.tsx'

const longestLabel = 80

/** The versions of a plan: the list, beginning one, and each as it was frozen. */
export function versionRoutes(door: Door): void {
  door.list<VersionsProps>('/plans/:plan/versions', mayReadVersions, {
    find: findAll,
    page: ({ person }, found) =>
      page(
        'Versions of the plan',
        <VersionsPage {...found} />,
        isInsider(person) ? planPlace(found.plan, paths.versions(found.plan.id)) : { current: paths.plans() },
      ),
    columns: ['Version', 'Name', 'Where it is', 'Since', 'In short', 'Decided by', 'Published'],
    csv: ({ versions }) =>
      versions.map((version) => [
        numberOf(version),
        version.label,
        version.state,
        dayOf(version.stateSince),
        version.changeSummary,
        version.decision === null ? null : sayDecision(version.decision).replaceAll('\u00a0', ' '),
        version.publishedAt === null ? null : dayOf(version.publishedAt),
      ]),
    json: ({ versions }) => ({ items: versions }),
    fileName: 'versions',
  })
  door.get('/plans/:plan/versions/new', mayKeepVersions, async (visit) =>
    visit.trx(async (trx) => newPage(trx, visit, [])),
  )
  door.submit('/plans/:plan/versions', mayKeepVersions, begin)

  door.get('/versions/:version', mayReadVersions, async (visit) =>
    onVersion(visit, async (trx, version) => showVersion(trx, visit, version)),
  )
  for (const format of ['html', 'pdf', 'docx'] as const)
    door.get(`/versions/:version.${format}`, mayReadVersions, async (visit) =>
      onVersion(visit, async (trx, version) => giveVersion(trx, version, format)),
    )
}

/** A version by its address, where this person may see it. */
export async function onVersion(
  visit: Visit,
  work: (trx: Trx, version: PlanVersion) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params['version'] ?? ''
  return visit.trx(async (trx) => {
    const version = await findSeen(trx, visit.person, id)
    return version === null ? notFound : work(trx, version)
  })
}

export function crumbsOf(version: PlanVersion): { text: string; href: string }[] {
  return [
    { text: 'Versions', href: paths.versions(version.planId) },
    { text: nameOf(version), href: paths.version(version.id) },
  ]
}

async function findAll(visit: Visit): Promise<VersionsProps | Answer> {
  const planId = visit.params['plan'] ?? ''
  return visit.trx(async (trx) => {
    const plan = await findPlan(trx, planId)
    if (plan === null) return notFound
    const versions = await listVersions(trx, planId)
    return {
      plan,
      versions: versions.filter(({ state }) => maySeeState(visit.person, state)),
      mayKeep: mayKeepVersions(visit.person) === true,
    }
  })
}

async function newPage(trx: Trx, visit: Visit, faults: Fault[]): Promise<Answer> {
  const planId = visit.params['plan'] ?? ''
  const plan = await findPlan(trx, planId)
  if (plan === null) return notFound
  const versions = await listVersions(trx, plan.id)
  const numbers = nextNumbers(versions.filter(({ state }) => state !== 'rejected'))
  return page(
    'Begin the next version',
    <NewVersionPage {...{ plan, numbers, faults }} typed={typed(visit.fields)} csrf={visit.csrf} />,
    { width: 'task', current: paths.plans(), faults },
  )
}

async function begin(visit: Visit): Promise<Answer> {
  const planId = visit.params['plan'] ?? ''
  const [size, label] = [field(visit.fields, 'size'), field(visit.fields, 'label')]
  return visit.trx(async (trx) => {
    if ((await findPlan(trx, planId)) === null) return notFound
    const faults: Fault[] = [
      ...(size === 'change' || size === 'anew' ? [] : [{ field: 'size', message: 'Choose its number' }]),
      ...(label.length > longestLabel
        ? [{ field: 'label', message: `Shorten the name to ${longestLabel} characters` }]
        : []),
    ]
    if (faults.length > 0) return newPage(trx, visit, faults)
    const begun = await beginVersion(trx, {
      ...{ councilId: visit.council.id, planId, personId: visit.person.id, label },
      size: size === 'change' ? 'change' : 'anew',
    })
    return redirect(
      paths.version(begun.id),
      begun.begun ? 'The version is begun. Freeze a draft when people are to read it.' : begun.sentence,
    )
  })
}

async function showVersion(trx: Trx, visit: Visit, version: PlanVersion): Promise<Answer> {
  const props = await gatherVersionPage(trx, visit, version)
  return page(`${nameOf(version)}: ${version.planTitle}`, <VersionPage {...props} />, {
    current: paths.plans(),
    breadcrumbs: crumbsOf(version).slice(0, 1),
  })
}

async function giveVersion(trx: Trx, version: PlanVersion, format: PaperFormat): Promise<Answer> {
  const kept = await findLastSnapshot(trx, version.id)
  if (kept === null) return notFound
  const { plan, number, seal } = draftOf(kept)
  if (!seal.unchanged) return refused(wasChanged)
  return download(await renderPaper(versionPaper(plan, version, number), format))
}

/** A file goes out only as it was frozen. */
export const wasChanged =
  'This is not what was frozen: its content was changed in the store since. Ask whoever looks after this installation for the backup of the day on which it was frozen.'
