import {
  listInspections,
  listOutcomes,
  mayBringInspection,
  nameOfInspection,
  ownOutcomes,
} from '#src/features/inspections/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, parseFields, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { anotherCouncil, listReportChecks } from './report-checks.ts'
import { type CorrectedReport, correctReport, type ReportCorrection } from './report-correction.ts'
import { FindingFormPage } from './report-forms.tsx'
import { ReportReviewPage } from './report-review.page.tsx'
import { correctBrought, sayStaleReport, undoLastOnReport } from './report.correct.ts'
import { findingForm, parseJudgements, particularsForm } from './report.form.ts'
import { type BroughtReport, findReport, lockReport } from './report.store.ts'
import type { InspectionDraft } from './inspection-draft.ts'

const current = paths.inspections()
const above = [{ text: 'Inspections', href: paths.inspections() }]

/** Checking what was read of a report: particulars, judgements and findings, each correctable. */
export function reportReviewRoutes(door: Door): void {
  door.submit('/inspections/brought/:brought/particulars', mayBringInspection, particulars)
  door.submit('/inspections/brought/:brought/judgements', mayBringInspection, judgements)
  door.submit('/inspections/brought/:brought/undo', mayBringInspection, undo)
  door.get('/inspections/brought/:brought/findings/:place', mayBringInspection, async (visit) =>
    onDrafted(
      visit,
      async (_trx, drafted) => Promise.resolve(findingPage(visit, drafted, {}, [])),
      findReport,
    ),
  )
  door.submit('/inspections/brought/:brought/findings/:place', mayBringInspection, finding)
}

type Drafted = BroughtReport & { report: InspectionDraft }
type Shown = { faults?: Fault[]; was?: Record<string, string>; stale?: string }

/** The review page of a report that has been read. */
export async function reviewAnswer(
  trx: Trx,
  visit: Visit,
  imported: BroughtReport,
  shown: Shown,
): Promise<Answer> {
  const { report } = imported
  if (report === null) return notFound
  const corrected = correctReport(report, imported.given)
  const twin = (await listInspections(trx)).find(
    ({ startedOn }) => startedOn !== null && startedOn === corrected.startDate,
  )
  const faults = shown.faults ?? []
  const content = (
    <ReportReviewPage
      {...{ imported, report, corrected, faults }}
      checks={listReportChecks(corrected, visit.council.name, await publishedDay(trx, corrected, visit))}
      another={anotherCouncil(corrected, visit.council.name)}
      twin={twin === undefined ? null : { id: twin.id, name: nameOfInspection(twin) }}
      stale={shown.stale === undefined ? null : sayStaleReport(imported, shown.stale)}
      typed={shown.was ?? {}}
      csrf={visit.csrf}
    />
  )
  return page(`Check what we read: ${imported.fileName}`, content, {
    current,
    faults,
    breadcrumbs: above,
    ...(shown.stale === undefined ? {} : { status: 409 }),
  })
}

/** When the published outcomes say that a report on this council was published, by the day on which inspectors came. */
async function publishedDay(
  trx: Trx,
  { startDate, publishedDate }: CorrectedReport,
  { council }: Visit,
): Promise<string | null> {
  if (startDate === null || publishedDate !== null) return null
  const own = ownOutcomes(await listOutcomes(trx), council.name)
  return own.find(({ startedOn }) => startedOn === startDate)?.publishedOn ?? null
}

/** Finds the draft that a visit is about, and holds it where it is to be changed; one that is kept already, or closed, leads to its page. */
async function onDrafted(
  visit: Visit,
  work: (trx: Trx, imported: Drafted) => Promise<Answer>,
  find: typeof findReport = lockReport,
): Promise<Answer> {
  const id = visit.params['brought'] ?? ''
  return visit.trx(async (trx) => {
    const imported = await find(trx, id)
    if (imported === null) return notFound
    const { report, state } = imported
    return report === null || state !== 'drafted'
      ? redirect(paths.broughtReport(id))
      : work(trx, { ...imported, report })
  })
}

async function particulars(visit: Visit): Promise<Answer> {
  const parsed = parseFields(particularsForm(dayOf(visit.now)), visit.fields)
  return onDrafted(visit, async (trx, imported) => {
    if (!parsed.ok)
      return reviewAnswer(trx, visit, imported, { faults: parsed.faults, was: typed(visit.fields) })
    return correct(trx, visit, imported, { kind: 'particulars', particulars: parsed.input })
  })
}

async function judgements(visit: Visit): Promise<Answer> {
  const parsed = parseJudgements(visit.fields)
  return onDrafted(visit, async (trx, imported) => {
    if (!parsed.ok)
      return reviewAnswer(trx, visit, imported, { faults: parsed.faults, was: typed(visit.fields) })
    return correct(trx, visit, imported, { kind: 'judgements', judgements: parsed.input })
  })
}

async function finding(visit: Visit): Promise<Answer> {
  return onDrafted(visit, async (trx, imported) => {
    const asked = placeOf(visit)
    const isKnown = findingAt(imported, asked) !== null
    if (asked !== 'new' && !isKnown) return notFound
    if (field(visit.fields, 'go') === 'leave-out')
      return correct(trx, visit, imported, { kind: 'leave-out', place: asked })
    const parsed = parseFields(findingForm, visit.fields)
    if (!parsed.ok) return findingPage(visit, imported, typed(visit.fields), parsed.faults)
    const place = isKnown ? asked : `new-${imported.rev}`
    return correct(trx, visit, imported, { kind: 'finding', place, finding: parsed.input })
  })
}

const whereOf: Record<ReportCorrection['kind'], string> = {
  particulars: 'particulars',
  judgements: 'judgements',
  finding: 'findings',
  'leave-out': 'findings',
}

async function correct(
  trx: Trx,
  visit: Visit,
  imported: Drafted,
  correction: ReportCorrection,
): Promise<Answer> {
  const sent = { rev: Number(field(visit.fields, 'rev')), by: visit.person.name }
  const outcome = await correctBrought(trx, imported, sent, correction)
  return outcome === 'stale'
    ? reviewAnswer(trx, visit, imported, { stale: whereOf[correction.kind], was: typed(visit.fields) })
    : redirect(`${paths.broughtReport(imported.id)}#${whereOf[correction.kind]}`, 'Corrected.')
}

function placeOf(visit: Visit): string {
  return visit.params['place'] ?? ''
}

function findingAt({ report, given }: Drafted, place: string) {
  return correctReport(report, given).findings.find((one) => one.place === place) ?? null
}

function findingPage(visit: Visit, imported: Drafted, was: Record<string, string>, faults: Fault[]): Answer {
  const place = placeOf(visit)
  const found = findingAt(imported, place)
  if (found === null && place !== 'new') return notFound
  return page(
    found === null ? 'Add a finding' : `Finding ${found.number}`,
    <FindingFormPage {...{ imported, place, faults }} finding={found} typed={was} csrf={visit.csrf} />,
    { current, faults, width: 'task' },
  )
}

async function undo(visit: Visit): Promise<Answer> {
  return onDrafted(visit, async (trx, imported) => {
    const outcome = await undoLastOnReport(trx, imported, Number(field(visit.fields, 'rev')))
    return outcome === 'stale'
      ? reviewAnswer(trx, visit, imported, { stale: 'Undo the last correction' })
      : redirect(paths.broughtReport(imported.id), 'The last correction is undone.')
  })
}
