import { storeFile } from '#src/features/evidence/index.ts'
import {
  findInspectionOfImport,
  mayBringInspection,
  nameOfInspection,
} from '#src/features/inspections/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, parseFields, typed } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, notFound, page, redirect, type Visit } from '#src/kit/http/visit.ts'
import { isId, newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { findDraftOf, insertImport, listImports, saveImportState } from '../import.store.ts'
import { ClosedPage, MadePage, ReadingPage, RefusedPage } from '../import-state.page.tsx'
import { BringReportPage } from './report-bring.page.tsx'
import { type CorrectedReport, correctReport } from './report-correction.ts'
import { reportReviewRoutes, reviewAnswer } from './report-review.routes.tsx'
import { anotherCouncil } from './report-checks.ts'
import { applyReport } from './report.apply.ts'
import { parseBroughtReport, receivedForm } from './report.form.ts'
import { type BroughtReport, findReport, lockReport } from './report.store.ts'
import { isBeingRead, settled } from '../settled.ts'
import { withdrawReport } from './report.withdraw.ts'

const current = paths.inspections()
const above = [{ text: 'Inspections', href: paths.inspections() }]

/** Bringing in the report of an inspection: upload, what was read of it, keep, withdraw. */
export function broughtReportRoutes(door: Door): void {
  door.get('/inspections/new', mayBringInspection, async (visit) => bringPage(visit, []))
  door.submit('/inspections', mayBringInspection, async (visit) => {
    const parsed = parseBroughtReport(visit.fields)
    return parsed.ok ? bring(visit, parsed.input) : bringPage(visit, parsed.faults)
  })
  door.get('/inspections/brought/:brought', mayBringInspection, show)
  reportReviewRoutes(door)
  door.submit('/inspections/brought/:brought/apply', mayBringInspection, apply)
  door.submit('/inspections/brought/:brought/withdrawal', mayBringInspection, withdraw)
  door.submit('/inspections/brought/:brought/discard', mayBringInspection, discard)
}

async function bringPage(visit: Visit, faults: Fault[]): Promise<Answer> {
  const imports = await visit.trx(async (trx) => listImports(trx, 'inspection'))
  const props = { limitMb: visit.uploadLimitMb, faults, imports, csrf: visit.csrf, today: dayOf(visit.now) }
  return page('Bring in an inspection report', <BringReportPage {...props} />, {
    width: 'task',
    faults,
    current,
    breadcrumbs: above,
  })
}

/** Keeps the file and its import; the same file still to be checked is the same import. */
async function bring(
  visit: Visit,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
): Promise<Answer> {
  return visit.trx(async (trx) => {
    // One file of theirs at a time, so that the second of two presses finds the first one's import.
    await holdRow(trx, 'person', visit.person.id)
    const sha256 = await storeFile(trx, visit.council.id, bytes)
    const open = await findDraftOf(trx, sha256, 'inspection')
    if (open !== null)
      return redirect(
        paths.broughtReport(open.id),
        'You brought this very file in before. Here is its draft, as you left it.',
      )
    const id = newId()
    await insertImport(trx, {
      councilId: visit.council.id,
      id,
      kind: 'inspection',
      fileName,
      sha256,
      broughtBy: visit.person.id,
    })
    return redirect(paths.broughtReport(id))
  })
}

async function show(visit: Visit): Promise<Answer> {
  const id = visit.params['brought'] ?? ''
  if (!isId(id)) return notFound
  const found = await settled(async () => visit.trx(async (trx) => findReport(trx, id)))
  return found === null ? notFound : pageOf(visit, found, [])
}

async function pageOf(visit: Visit, imported: BroughtReport, faults: Fault[]): Promise<Answer> {
  const options = { current, breadcrumbs: above, width: 'task' as const, faults }
  if (isBeingRead(imported)) return page('Reading the report', <ReadingPage imported={imported} />, options)
  if (imported.state === 'refused')
    return page(
      'We could not read this report',
      <RefusedPage imported={imported} csrf={visit.csrf} />,
      options,
    )
  if (imported.state === 'drafted')
    return visit.trx(async (trx) => reviewAnswer(trx, visit, imported, { faults }))
  const made =
    imported.state === 'applied'
      ? await visit.trx(async (trx) => findInspectionOfImport(trx, imported.id))
      : null
  if (made === null) return page(`${imported.fileName}: closed`, <ClosedPage imported={imported} />, options)
  const content = (
    <MadePage
      {...{ imported, faults }}
      heading="Kept as an inspection"
      lede={`This report became ${nameOfInspection(made)}. Each finding says on which page it stands.`}
      links={[
        { href: paths.inspection(made.id), text: 'Open the inspection' },
        { href: paths.inspections(), text: 'All inspections' },
      ]}
      withdrawing="The inspection and its findings leave every list. They stay in the record, and you can bring the report in again."
      csrf={visit.csrf}
    />
  )
  return page(`Kept: ${imported.fileName}`, content, options)
}

async function onReport(
  visit: Visit,
  work: (trx: Trx, imported: BroughtReport) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params['brought'] ?? ''
  if (!isId(id)) return notFound
  return visit.trx(async (trx) => {
    const imported = await lockReport(trx, id)
    return imported === null ? notFound : work(trx, imported)
  })
}

/** One transaction; sent twice, it leads to the one inspection. */
async function apply(visit: Visit): Promise<Answer> {
  return onReport(visit, async (trx, imported) => {
    if (imported.state === 'applied') {
      const made = await findInspectionOfImport(trx, imported.id)
      if (made !== null) return redirect(paths.inspection(made.id), 'This is the inspection it became.')
    }
    if (imported.state !== 'drafted' || imported.report === null)
      return redirect(paths.broughtReport(imported.id))
    const corrected = correctReport(imported.report, imported.given)
    const between = { startedOn: corrected.startDate, today: dayOf(visit.now) }
    const parsed = parseFields(receivedForm(between), visit.fields)
    const faults = [...(parsed.ok ? [] : parsed.faults), ...anotherFaults(corrected, visit)]
    if (!parsed.ok || faults.length > 0)
      return reviewAnswer(trx, visit, imported, { faults, was: typed(visit.fields) })
    if (Number(field(visit.fields, 'rev')) !== imported.rev)
      return reviewAnswer(trx, visit, imported, { stale: 'Keep this inspection', was: typed(visit.fields) })
    const id = await applyReport(trx, {
      councilId: visit.council.id,
      personId: visit.person.id,
      imported,
      corrected,
      receivedOn: parsed.input.received,
      now: visit.now,
    })
    return redirect(
      paths.inspection(id),
      'The inspection is kept, and its findings stand among those that the plan answers.',
    )
  })
}

/** Another council's report is kept where somebody says that it is the right one. */
function anotherFaults(report: CorrectedReport, visit: Visit): Fault[] {
  const another = anotherCouncil(report, visit.council.name)
  if (another === null || field(visit.fields, 'another') === 'keep') return []
  const message = `Say that the report about ${another} is the right one, or correct which council it is about`
  return [{ field: 'another', message }]
}

async function withdraw(visit: Visit): Promise<Answer> {
  const reason = field(visit.fields, 'reason').slice(0, 2_000)
  const id = visit.params['brought'] ?? ''
  if (!isId(id)) return notFound
  if (reason === '') {
    const imported = await visit.trx(async (trx) => findReport(trx, id))
    return imported === null
      ? notFound
      : pageOf(visit, imported, [{ field: 'reason', message: 'Say why this inspection is withdrawn' }])
  }
  return onReport(visit, async (trx, imported) => {
    if (imported.state !== 'applied')
      return redirect(paths.broughtReport(id), 'It is kept as no inspection now.')
    const by = { councilId: visit.council.id, personId: visit.person.id }
    await withdrawReport(trx, { ...by, imported, reason })
    return redirect(
      paths.broughtReport(id),
      'Withdrawn. The inspection is in no list, and stays in the record.',
    )
  })
}

async function discard(visit: Visit): Promise<Answer> {
  return onReport(visit, async (trx, imported) => {
    const isStale = imported.state === 'drafted' && Number(field(visit.fields, 'rev')) !== imported.rev
    if (isStale)
      return redirect(
        paths.broughtReport(imported.id),
        'Somebody changed this draft meanwhile. Look at it again before you set it aside.',
      )
    if (imported.state === 'drafted' || imported.state === 'refused')
      await saveImportState(trx, imported.id, { state: 'discarded' })
    return redirect(paths.bringInspection(), `${imported.fileName} is set aside. Nothing was made from it.`)
  })
}
