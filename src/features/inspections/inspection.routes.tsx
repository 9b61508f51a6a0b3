import { isInsider } from '#src/features/actions/index.ts'
import { mayManagePlan } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { changedSince, markOf, type Stands } from '#src/kit/http/changed-since.ts'
import type { Door } from '#src/kit/http/door.ts'
import { parseFields, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { type ClockSettings, dutiesOf } from './clock.ts'
import { ClocksPage, opensNames } from './clocks.page.tsx'
import { typedDays } from './clocks.tsx'
import { inspectionListRows, inspectionRows, listColumns, findingColumns } from './inspection-rows.ts'
import { mayBringInspection, mayViewInspections } from './inspection.access.ts'
import { keepClockSettings } from './clock.keep.ts'
import { dateInspection } from './inspection.dates.ts'
import { clocksForm, parseDates } from './inspection.form.ts'
import { findClockSettings, type FoundInspection, gatherInspection, listOffers } from './inspection.gather.ts'
import { linkTagged } from './inspection.link.ts'
import { InspectionPage } from './inspection.page.tsx'
import { InspectionListPage } from './inspection-list.page.tsx'
import { nameOf } from './inspection-words.ts'
import { findInspection, listInspections } from './inspection.store.ts'
import { outcomeRoutes } from './outcome.routes.tsx'
import { listOutcomes } from './outcome.store.ts'
import { ownOutcomes } from './outcome.ts'

const current = paths.inspections()
const above = [{ text: 'Inspections', href: paths.inspections() }]

export function inspectionsRoutes(door: Door): void {
  listRoute(door)
  outcomeRoutes(door)
  door.get('/inspections/clocks', mayBringInspection, async (visit) => {
    const now = await visit.trx(findClockSettings)
    const { draftDays, finalDays, from } = now
    return clocksPage(visit, now, { draftDays: String(draftDays), finalDays: String(finalDays), from }, [])
  })
  door.submit('/inspections/clocks', mayBringInspection, keepClocks)
  oneRoute(door)
  door.submit('/inspections/:inspection/dates', mayBringInspection, keepDates)
  door.submit('/inspections/:inspection/links', mayManagePlan, makeLinks)
}

function listRoute(door: Door): void {
  door.list('/inspections', mayViewInspections, {
    find: async (visit) =>
      visit.trx(async (trx) => {
        const outcomes = await listOutcomes(trx)
        return {
          inspections: await listInspections(trx),
          own: ownOutcomes(outcomes, visit.council.name),
          hasOutcomes: outcomes.length > 0,
          offered: isInsider(visit.person) ? await listOffers(trx) : [],
        }
      }),
    page: (visit, found) =>
      page(
        'Inspections',
        <InspectionListPage
          {...found}
          mayBring={mayBringInspection(visit.person) === true}
          seesPlan={isInsider(visit.person)}
        />,
        { current },
      ),
    columns: listColumns,
    csv: inspectionListRows,
    json: ({ inspections, own }) => ({ items: inspections, published: own }),
    fileName: 'inspections',
  })
}

function oneRoute(door: Door): void {
  door.list<FoundInspection>('/inspections/:inspection', mayViewInspections, {
    find: async (visit) => (await gather(visit)) ?? notFound,
    page: (visit, found) => inspectionPage(visit, found, {}, []),
    columns: findingColumns,
    csv: inspectionRows,
    json: ({ inspection, items }) => ({ ...inspection, items }),
    fileName: 'inspection-findings',
  })
}

/** What somebody who does not see the working plan may see of an inspection: all but who answers it. */
async function gather(visit: Visit): Promise<FoundInspection | null> {
  const id = visit.params['inspection'] ?? ''
  return seenBy(visit, await visit.trx(async (trx) => gatherInspection(trx, id)))
}

function seenBy(visit: Visit, found: FoundInspection | null): FoundInspection | null {
  if (found === null || isInsider(visit.person)) return found
  return { ...found, items: found.items.map((item) => ({ ...item, actions: [] })), offers: [], lost: [] }
}

function inspectionPage(
  visit: Visit,
  found: FoundInspection,
  was: Record<string, string>,
  faults: Fault[],
): Answer {
  const content = (
    <InspectionPage
      {...found}
      duties={dutiesOf(found.inspection, found.clocks, dayOf(visit.now))}
      mayBring={mayBringInspection(visit.person) === true}
      seesPlan={isInsider(visit.person)}
      mayLink={mayManagePlan(visit.person) === true}
      mark={markOf(typedDays(found.inspection))}
      csrf={visit.csrf}
      faults={faults}
      typed={was}
    />
  )
  return page(nameOf(found.inspection), content, { current, breadcrumbs: above, faults })
}

async function keepDates(visit: Visit): Promise<Answer> {
  return onInspection(visit, async (trx, inspection) => {
    const { startedOn } = inspection
    const parsed = parseDates(visit.fields, { startedOn, today: dayOf(visit.now) })
    const faults = parsed.ok ? changedSince(visit.fields, typedDays(inspection)) : parsed.faults
    if (!parsed.ok || faults.length > 0) {
      const found = seenBy(visit, await gatherInspection(trx, inspection.id))
      return found === null ? notFound : inspectionPage(visit, found, typed(visit.fields), faults)
    }
    const { received, draftSent, finalSent } = parsed.input
    await dateInspection(trx, {
      councilId: visit.council.id,
      personId: visit.person.id,
      inspection,
      days: { receivedOn: received, draftSentOn: draftSent, finalSentOn: finalSent },
    })
    return redirect(`${paths.inspection(inspection.id)}#clocks`, 'The days are kept, and the clocks follow.')
  })
}

async function makeLinks(visit: Visit): Promise<Answer> {
  return onInspection(visit, async (trx, inspection) => {
    const { offers } = (await gatherInspection(trx, inspection.id)) ?? { offers: [] }
    const title = nameOf(inspection)
    await linkTagged(trx, { councilId: visit.council.id, personId: visit.person.id, title, offers })
    const many = offers.length === 1 ? 'One link is' : `${offers.length} links are`
    return redirect(
      `${paths.inspection(inspection.id)}#findings`,
      offers.length === 0
        ? 'Every link that the plan’s words ask for is made.'
        : `${many} made, each in part: say on the action where it answers a finding wholly.`,
    )
  })
}

async function onInspection(
  visit: Visit,
  work: (trx: Trx, inspection: FoundInspection['inspection']) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params['inspection'] ?? ''
  return visit.trx(async (trx) => {
    await holdRow(trx, 'inspection', id)
    const inspection = await findInspection(trx, id)
    return inspection === null ? notFound : work(trx, inspection)
  })
}

function clocksPage(visit: Visit, now: ClockSettings, was: Record<string, string>, faults: Fault[]): Answer {
  const props = { typed: was, mark: markOf(standsOf(now)), faults, csrf: visit.csrf }
  return page('How the clocks are counted', <ClocksPage {...props} />, { current, faults, width: 'task' })
}

function standsOf({ draftDays, finalDays, from }: ClockSettings): Stands {
  return {
    draftDays: String(draftDays),
    finalDays: String(finalDays),
    from: { value: from, says: opensNames[from] },
  }
}

async function keepClocks(visit: Visit): Promise<Answer> {
  const parsed = parseFields(clocksForm, visit.fields)
  return visit.trx(async (trx) => {
    const { council, person, fields } = visit
    await holdRow(trx, 'council', council.id)
    const was = await findClockSettings(trx)
    const faults = parsed.ok ? changedSince(fields, standsOf(was)) : parsed.faults
    if (!parsed.ok || faults.length > 0) return clocksPage(visit, was, typed(fields), faults)
    const by = { councilId: council.id, personId: person.id }
    await keepClockSettings(trx, { ...by, was, clocks: parsed.input })
    return redirect(paths.inspections(), 'Kept. The days of every inspection are counted so from now on.')
  })
}
