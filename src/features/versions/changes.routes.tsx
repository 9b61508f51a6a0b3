import { renderPaper } from '#src/features/reports/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { changedSince, markOf } from '#src/kit/http/changed-since.ts'
import type { Door } from '#src/kit/http/door.ts'
import { typed } from '#src/kit/http/fields.ts'
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
import { recordEntry } from '#src/features/history/index.ts'
import { isInsider } from '#src/features/actions/index.ts'
import { type Plan, findPlan } from '#src/features/plans/index.ts'
import { isId } from '#src/kit/ids.ts'
import { type PaperFormat, paths } from '#src/paths.ts'
import { changesPaper } from './changes.paper.ts'
import { ChangesPage } from './changes.page.tsx'
import { parseFate } from './fate.form.ts'
import { saveFate } from './fate.store.ts'
import { FatesPage } from './fates.page.tsx'
import { listSnapshots } from './snapshot.store.ts'
import { mayChangeFates, mayKeepVersions, mayReadVersions, maySeeState } from './version.access.ts'
import { lostActions } from './version-changes.ts'
import { type Compared, compareWithBase, compareWithDraft } from './version.compare.ts'
import { crumbsOf, onVersion } from './version.routes.tsx'
import { standsOf } from './fate.ts'
import { listVersions, lockVersion } from './version.store.ts'
import { nameOf, type PlanVersion } from './version.ts'

/** What a version changes, and what became of the actions that it no longer has. */
export function versionChangesRoutes(door: Door): void {
  door.get('/versions/:version/changes', mayReadVersions, async (visit) =>
    onVersion(visit, async (trx, version) => showChanges(trx, visit, version)),
  )
  for (const format of ['html', 'pdf', 'docx'] as const)
    door.get(`/versions/:version/changes.${format}`, mayReadVersions, async (visit) =>
      onVersion(visit, async (trx, version) => giveChanges(trx, visit, { version, format })),
    )
  door.get('/versions/:version/fates', mayKeepVersions, async (visit) =>
    onVersion(visit, async (trx, version) => fatesPage(trx, visit, { version, faults: [] })),
  )
  door.submit('/versions/:version/fates', mayKeepVersions, async (visit) =>
    onVersion(visit, async (trx, { id }) => {
      const version = await lockVersion(trx, id)
      return version === null ? notFound : keepFate(trx, visit, version)
    }),
  )
}

type DraftChoice = { id: string; name: string }
type Found = { plan: Plan; drafts: DraftChoice[]; against: string; compared: Compared | null }

async function findChanges(trx: Trx, visit: Visit, version: PlanVersion): Promise<Found | null> {
  const plan = await findPlan(trx, version.planId)
  if (plan === null) return null
  const drafts = await listDrafts(trx, visit, version)
  const asked = drafts.find(({ id }) => id === visit.query['from'])
  const comparing = { version, council: visit.council.name, now: visit.now }
  const compared =
    asked === undefined
      ? await compareWithBase(trx, comparing)
      : await compareWithDraft(trx, comparing, asked)
  return { plan, drafts, against: asked?.id ?? '', compared }
}

/** Every other draft of the plan that this person may see, by its version and day. */
async function listDrafts(trx: Trx, { person }: Visit, version: PlanVersion): Promise<DraftChoice[]> {
  const [versions, snapshots] = await Promise.all([
    listVersions(trx, version.planId),
    listSnapshots(trx, version.planId),
  ])
  const known = new Map(
    versions.filter(({ state }) => maySeeState(person, state)).map((one) => [one.id, one]),
  )
  const own = snapshots.find(({ versionId }) => versionId === version.id)
  return snapshots.flatMap((draft) => {
    const of = known.get(draft.versionId)
    const isNow = draft.id === own?.id && version.state !== 'working' && version.state !== 'revising'
    return of === undefined || isNow
      ? []
      : [{ id: draft.id, name: `${nameOf(of)}, draft ${draft.number} of ${sayDay(dayOf(draft.frozenAt))}` }]
  })
}

async function showChanges(trx: Trx, visit: Visit, version: PlanVersion): Promise<Answer> {
  const found = await findChanges(trx, visit, version)
  if (found === null) return notFound
  const { plan, ...shown } = found
  return page(
    `What changed: ${nameOf(version).toLowerCase()}`,
    <ChangesPage {...{ version, ...shown }} words={plan.words} insider={isInsider(visit.person)} />,
    { current: paths.plans(), breadcrumbs: crumbsOf(version) },
  )
}

async function giveChanges(
  trx: Trx,
  visit: Visit,
  { version, format }: { version: PlanVersion; format: PaperFormat },
): Promise<Answer> {
  const found = await findChanges(trx, visit, version)
  if (found?.compared == null) return notFound
  const about = {
    council: visit.council.name,
    planTitle: version.planTitle,
    words: found.plan.words,
    summary: version.changeSummary,
  }
  return download(await renderPaper(changesPaper(found.compared, about), format))
}

async function fatesPage(
  trx: Trx,
  visit: Visit,
  { version, faults }: { version: PlanVersion; faults: Fault[] },
): Promise<Answer> {
  const compared = await compareWithBase(trx, { version, council: visit.council.name, now: visit.now })
  const content = (
    <FatesPage
      version={version}
      lost={compared === null ? [] : lostActions(compared.changes)}
      now={compared?.changes.now ?? []}
      fates={compared?.fates ?? new Map()}
      mayChange={mayChangeFates(version.state)}
      typed={typed(visit.fields)}
      markFor={(fate) => markOf(standsOf(fate))}
      faults={faults}
      csrf={visit.csrf}
    />
  )
  return page('What became of lost actions', content, {
    width: 'task',
    current: paths.plans(),
    faults,
  })
}

async function keepFate(trx: Trx, visit: Visit, version: PlanVersion): Promise<Answer> {
  if (!mayChangeFates(version.state))
    return refused(`${nameOf(version)} is decided on: what it says stands as the board read it.`)
  const compared = await compareWithBase(trx, { version, council: visit.council.name, now: visit.now })
  const lost = compared === null ? [] : lostActions(compared.changes)
  const parsed = parseFate(visit.fields, {
    lost: lost.map(({ was }) => was.id),
    now: (compared?.changes.now ?? []).filter(({ level }) => level === 'action').map(({ id }) => id),
  })
  if (!parsed.ok) return fatesPage(trx, visit, { version, faults: parsed.faults })
  const { actionId, ...fate } = parsed.input
  const changed = changedSince(visit.fields, standsOf(compared?.fates.get(actionId)))
  if (changed.length > 0) return fatesPage(trx, visit, { version, faults: changed })
  const which = { councilId: visit.council.id, planId: version.planId, versionId: version.id, actionId }
  await saveFate(trx, which, { ...fate, givenBy: visit.person.id })
  await recordEntry(trx, {
    councilId: visit.council.id,
    personId: visit.person.id,
    deed: 'version.fate',
    subjectKind: 'version',
    subjectId: version.id,
    planId: version.planId,
    details: { actionId, kind: fate.kind, into: fate.intoId },
    reason: fate.words,
  })
  const left = (compared?.withoutFate ?? []).filter((id) => id !== actionId && isId(id)).length
  return redirect(
    paths.versionFates(version.id),
    left === 0 ? 'Every lost action has its answer.' : `Kept. ${left} still without an answer.`,
  )
}
