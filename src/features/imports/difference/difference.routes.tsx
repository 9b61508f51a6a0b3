import { isAccepted, isOwn } from '#src/features/actions/index.ts'
import { listPlans, lockPlan, mayManagePlan } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { isId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { type OnDraft, onDraft, openQuestions, sentBy } from '../draft.routes.tsx'
import { correctDraft, sayStale } from '../import.correct.ts'
import { readAsBefore } from '../import.redraw.ts'
import { saveNewerOf } from '../import.store.ts'
import { openCount } from './open.ts'
import { applyDifference } from './difference.apply.ts'
import { type Drawn, drawDifference } from './difference.draw.ts'
import { parseChoices } from './difference.form.ts'
import { DifferencePage } from './difference.page.tsx'
import { NewerPage } from './newer.page.tsx'
import { changeKinds } from './plan-difference.ts'
import { pathOfChanges, shownPages } from './shown.ts'

export function differenceRoutes(door: Door): void {
  door.get('/imports/:import/difference', mayManagePlan, async (visit) =>
    onDraft(visit, async (trx, on) =>
      onDifference(trx, visit, on, async (drawn) => differencePage(visit, on, drawn, {})),
    ),
  )
  door.submit('/imports/:import/difference', mayManagePlan, async (visit) =>
    onDraft(visit, async (trx, on) =>
      onDifference(trx, visit, on, async (drawn) => saveChoices(trx, visit, on, drawn)),
    ),
  )
  door.submit('/imports/:import/newer', mayManagePlan, async (visit) =>
    onDraft(visit, async (trx, on) => saveNewer(trx, visit, on)),
  )
  door.submit('/imports/:import/revision', mayManagePlan, async (visit) =>
    onDraft(visit, async (trx, on) => {
      if (on.imported.newerOf !== null) await lockPlan(trx, on.imported.newerOf)
      return onDifference(trx, visit, on, async (drawn) => putIn(trx, visit, on, drawn))
    }),
  )
}

/** The difference as both are now; which plan it is of is asked where nobody said, or that plan has gone. */
async function onDifference(
  trx: Trx,
  visit: Visit,
  { imported, corrected }: OnDraft,
  work: (drawn: Drawn) => Promise<Answer>,
): Promise<Answer> {
  const { newerOf } = imported
  const drawn = newerOf === null ? null : await drawDifference(trx, imported, corrected, newerOf)
  if (drawn !== null) return work(drawn)
  const note = newerOf === null ? null : 'The plan that it was a newer version of is no longer live.'
  const plans = await listPlans(trx)
  return page(
    'Is it a newer version of a plan?',
    <NewerPage {...{ imported, plans, note }} csrf={visit.csrf} />,
    { width: 'task', current: paths.plans(), breadcrumbs: crumbsOf(imported) },
  )
}

function crumbsOf({ id, fileName }: { id: string; fileName: string }) {
  return [
    { text: 'Plans', href: paths.plans() },
    { text: 'Brought in', href: paths.imports() },
    { text: fileName, href: paths.import(id) },
  ]
}

/** A form that comes back shows the page it was sent from. */
function pagesAsked({ query, fields }: Visit): Record<string, string> {
  const group = field(fields, 'group')
  return group === '' ? query : { [group]: field(fields, 'page') }
}

type Shown = { faults?: Fault[]; stale?: string }

function differencePage(
  visit: Visit,
  { imported, corrected }: OnDraft,
  drawn: Drawn,
  { faults = [], stale }: Shown,
): Answer {
  const unread = openQuestions({ imported, corrected }).length
  return page(
    `What is new: ${imported.fileName}`,
    <DifferencePage
      {...{ imported, drawn, unread, faults }}
      pages={shownPages(pagesAsked(visit))}
      typed={faults.length === 0 ? {} : typed(visit.fields)}
      stale={stale ?? null}
      csrf={visit.csrf}
    />,
    {
      current: paths.plans(),
      faults,
      breadcrumbs: crumbsOf(imported),
      ...(stale === undefined ? {} : { status: 409 }),
    },
  )
}

async function saveChoices(trx: Trx, visit: Visit, on: OnDraft, drawn: Drawn): Promise<Answer> {
  const actions = new Map(drawn.live.actions.map((action) => [action.id, action]))
  const parsed = parseChoices(visit.fields, {
    changes: drawn.changes,
    unsure: drawn.difference.unsure,
    open: drawn.open.changes,
    accepted: new Set([...actions.values()].flatMap(({ id, state }) => (isAccepted(state) ? [id] : []))),
    mayComplete: (id) => {
      const accountableId = actions.get(id)?.accountableId ?? null
      const contributorIds = (drawn.live.leads.get(id) ?? []).flatMap(({ personId }) => personId ?? [])
      return isOwn({ accountableId, contributorIds }, visit.person)
        ? 'Nobody accepts their own action as delivered. Somebody else who manages the plan can say so'
        : null
    },
  })
  if (!parsed.ok) return differencePage(visit, on, drawn, { faults: parsed.faults })
  const outcome = await correctDraft(trx, on.imported, sentBy(visit), parsed.input)
  if (outcome === 'stale')
    return differencePage(visit, on, drawn, { stale: sayStale(on.imported, 'what you chose') })
  const group = changeKinds.find((kind) => kind === field(visit.fields, 'group'))
  return redirect(
    group === undefined
      ? paths.importPart(on.imported.id, 'difference')
      : pathOfChanges(on.imported.id, group, Number(field(visit.fields, 'page'))),
    parsed.input.length === 0 ? 'Nothing was chosen, so nothing changed.' : 'Saved.',
  )
}

async function saveNewer(trx: Trx, visit: Visit, { imported }: OnDraft): Promise<Answer> {
  const asked = field(visit.fields, 'plan')
  if (asked === '') {
    await saveNewerOf(trx, imported.id, null)
    return redirect(paths.import(imported.id), 'It will be a plan of its own.')
  }
  const plan = isId(asked) ? (await listPlans(trx)).find(({ id }) => id === asked) : undefined
  if (plan === undefined) return notFound
  const isAsBefore = await readAsBefore(trx, imported, plan.id)
  await saveNewerOf(trx, imported.id, plan.id)
  return redirect(paths.importPart(imported.id, 'difference'), isAsBefore ? asBefore : null)
}

/** One transaction over a plan that is held: what was chosen is what is put in. */
async function putIn(trx: Trx, visit: Visit, on: OnDraft, drawn: Drawn): Promise<Answer> {
  const { imported, corrected } = on
  const { rev } = sentBy(visit)
  if (rev !== imported.rev)
    return differencePage(visit, on, drawn, { stale: sayStale(imported, 'Put this version into the plan') })
  if (field(visit.fields, 'mark') !== drawn.mark)
    return differencePage(visit, on, drawn, { stale: planChanged })
  if (openCount(drawn.open) > 0 || openQuestions(on).length > 0)
    return redirect(paths.importPart(imported.id, 'difference'), 'Say what is left first.')
  const outcome = await applyDifference(trx, {
    ...{ imported, corrected, drawn },
    councilId: visit.council.id,
    person: visit.person,
    now: visit.now,
  })
  const taken = outcome.filter((line) => line.taken).length
  return redirect(
    paths.plan(drawn.live.plan.id),
    `The new version is in the plan: ${taken} of ${outcome.length} changes taken. Each says which document it came from.`,
  )
}

const asBefore = 'What was said of the version before (its columns, ratings and people) holds here too.'

const planChanged =
  'The plan changed while you had this open, so nothing was put in. Below is what is new against the plan as it is now; what you chose stands wherever both still say the same.'
