import { findCouncilSettings } from '#src/features/authority/index.ts'
import { renderPaper } from '#src/features/reports/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { addWorkingDays, isWorkingDay } from '#src/kit/dates/working-days.ts'
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
import { PaperPage } from '#src/kit/print/paper-page.tsx'
import { type PaperFormat, paths } from '#src/paths.ts'
import { listAnchors } from './anchors.ts'
import { ClosePage } from './close.page.tsx'
import { listComments } from './comment.store.ts'
import { dispositions, type PlanComment } from './comment.ts'
import { closeConsultation, whatKeepsOpen } from './consultation.close.ts'
import { parseConsultation } from './consultation.form.ts'
import { mayConsultOn, openConsultation } from './consultation.open.ts'
import { ConsultationPage } from './consultation.page.tsx'
import { findConsultation } from './consultation.store.ts'
import { type Consultation, leastDaysIn, stageOf, warningsOf } from './consultation.ts'
import { ConsultationFormPage } from './consultation-form.page.tsx'
import { OutcomeFiles } from './outcome.page.tsx'
import { type OutcomeFacts, outcomePaper, sayAnswers } from './outcome.paper.ts'
import { findSnapshot } from './snapshot.store.ts'
import { longestNote } from './step.form.ts'
import { mayKeepVersions, mayReadVersions } from './version.access.ts'
import { contentOf } from './version.compare.ts'
import { findSeen } from './version.gather.ts'
import { crumbsOf, onVersion } from './version.routes.tsx'
import { nameOf, type PlanVersion } from './version.ts'

/** Consultations: opened on a frozen draft, followed, closed off, and their outcome. */
export function consultationRoutes(door: Door): void {
  door.get('/versions/:version/consultation', mayKeepVersions, async (visit) =>
    onVersion(visit, async (trx, version) => openPage(trx, visit, { version, faults: [], warnings: [] })),
  )
  door.submit('/versions/:version/consultation', mayKeepVersions, async (visit) =>
    onVersion(visit, async (trx, version) => open(trx, visit, version)),
  )
  door.get('/consultations/:consultation', mayReadVersions, async (visit) =>
    onConsultation(visit, async (trx, found) => showConsultation(trx, visit, found)),
  )
  door.get('/consultations/:consultation/close', mayKeepVersions, async (visit) =>
    onConsultation(visit, async (trx, found) => closePage(trx, visit, found, [])),
  )
  door.submit('/consultations/:consultation/close', mayKeepVersions, async (visit) =>
    onConsultation(visit, async (trx, found) => close(trx, visit, found)),
  )
  door.get('/consultations/:consultation/outcome', mayReadVersions, async (visit) =>
    onConsultation(visit, async (trx, found) => showOutcome(trx, visit, found)),
  )
  for (const format of ['html', 'pdf', 'docx'] as const)
    door.get(`/consultations/:consultation/outcome.${format}`, mayReadVersions, async (visit) =>
      onConsultation(visit, async (trx, found) => giveOutcome(trx, visit.council.name, found, format)),
    )
}

export type OnConsultation = { consultation: Consultation; version: PlanVersion }

/** A consultation by its address, where this person may see its version. */
export async function onConsultation(
  visit: Visit,
  work: (trx: Trx, found: OnConsultation) => Promise<Answer>,
): Promise<Answer> {
  const id = visit.params['consultation'] ?? ''
  return visit.trx(async (trx) => {
    const consultation = await findConsultation(trx, id)
    const version = consultation === null ? null : await findSeen(trx, visit.person, consultation.versionId)
    return consultation === null || version === null ? notFound : work(trx, { consultation, version })
  })
}

/** The draft that was consulted on. */
export async function draftConsulted(trx: Trx, { snapshotId }: Consultation) {
  const kept = await findSnapshot(trx, snapshotId)
  if (kept === null) throw new Error(`The draft ${snapshotId} that was consulted on is not there`)
  return contentOf(kept)
}

type Opening = { version: PlanVersion; faults: Fault[]; warnings: string[] }

async function openPage(trx: Trx, visit: Visit, { version, faults, warnings }: Opening): Promise<Answer> {
  if (!mayConsultOn(version))
    return refused(
      `People are asked about a frozen draft. Freeze one of ${nameOf(version).toLowerCase()} first.`,
    )
  const leastDays = leastDaysIn(await findCouncilSettings(trx))
  const opens = nextWorkingDay(dayOf(visit.now))
  const suggested = { opens, closes: addWorkingDays(opens, leastDays - 1) }
  const late = warningsOf({ opensOn: opens, closesOn: suggested.closes }, { state: version.state, leastDays })
  const content = (
    <ConsultationFormPage
      {...{ version, leastDays, suggested, faults }}
      warnings={warnings.length > 0 ? warnings : late}
      typed={typed(visit.fields)}
      audiences={visit.fields.values['audiences'] ?? []}
      csrf={visit.csrf}
    />
  )
  return page('Consult on it', content, {
    width: 'task',
    current: paths.plans(),
    faults,
  })
}

function nextWorkingDay(day: string): string {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1)
}

async function open(trx: Trx, visit: Visit, version: PlanVersion): Promise<Answer> {
  const parsed = parseConsultation(visit.fields, dayOf(visit.now))
  if (!parsed.ok) return openPage(trx, visit, { version, faults: parsed.faults, warnings: [] })
  const { input } = parsed
  const leastDays = leastDaysIn(await findCouncilSettings(trx))
  const warnings = warningsOf(input, { state: version.state, leastDays })
  if (warnings.length > 0 && input.despite === '')
    return openPage(trx, visit, {
      version,
      warnings,
      faults: [{ field: 'despite', message: 'Say why it is opened all the same, or choose other days' }],
    })
  const opened = await openConsultation(trx, {
    ...{ councilId: visit.council.id, personId: visit.person.id, versionId: version.id },
    input: warnings.length > 0 ? input : { ...input, despite: '' },
    leastDays,
    now: visit.now,
  })
  return opened.opened
    ? redirect(paths.consultation(opened.id), 'The consultation is set. Those who are asked are told.')
    : redirect(paths.version(version.id), opened.sentence)
}

async function showConsultation(
  trx: Trx,
  visit: Visit,
  { consultation, version }: OnConsultation,
): Promise<Answer> {
  const { person, now } = visit
  const today = dayOf(now)
  const mayKeep = mayKeepVersions(person) === true
  const stage = stageOf(consultation, today)
  const asked = visit.query['answer'] ?? ''
  const content = (
    <ConsultationPage
      {...{ version, consultation, today, mayKeep }}
      comments={await listComments(trx, consultation.id)}
      anchors={listAnchors(await draftConsulted(trx, consultation))}
      shown={asked === 'none' ? 'none' : (dispositions.find((one) => one === asked) ?? '')}
      mayCommentNow={stage === 'open' || (mayKeep && stage === 'answering')}
      keepsOpen={await whatKeepsOpen(trx, consultation, { personId: person.id, today })}
    />
  )
  return page('What people think of the plan', content, {
    current: paths.plans(),
    breadcrumbs: crumbsOf(version),
  })
}

async function closePage(
  trx: Trx,
  visit: Visit,
  { consultation, version }: OnConsultation,
  faults: Fault[],
): Promise<Answer> {
  if (consultation.closedAt !== null) return redirect(paths.consultation(consultation.id), closedBefore)
  const missing = await whatKeepsOpen(trx, consultation, {
    personId: visit.person.id,
    today: dayOf(visit.now),
  })
  const content = (
    <ClosePage
      {...{ version, consultation, faults, missing }}
      answers={sayAnswers(await listComments(trx, consultation.id))}
      typed={typed(visit.fields)}
      csrf={visit.csrf}
    />
  )
  return page('Close the consultation off', content, {
    width: 'task',
    current: paths.plans(),
    faults,
  })
}

const closedBefore = 'This consultation is closed off already.'

async function close(trx: Trx, visit: Visit, found: OnConsultation): Promise<Answer> {
  const outcome = field(visit.fields, 'outcome')
  if (outcome === '' || outcome.length > longestNote) {
    const message =
      outcome === ''
        ? 'Say what people said, and what you will change'
        : `Shorten this to ${longestNote} characters; it has ${outcome.length}`
    return closePage(trx, visit, found, [{ field: 'outcome', message }])
  }
  const closed = await closeConsultation(trx, {
    ...{ councilId: visit.council.id, personId: visit.person.id, outcome },
    consultationId: found.consultation.id,
    now: visit.now,
  })
  if (closed.closed)
    return redirect(
      paths.consultation(found.consultation.id),
      'The consultation is closed off. Its outcome can be read.',
    )
  const faults = closed.missing.map(({ sentence }) => ({ field: 'outcome', message: sentence }))
  return closePage(trx, visit, found, faults)
}

/** What a consultation's outcome says; the words of withheld comments stay out of it. */
export async function findOutcome(trx: Trx, council: string, found: OnConsultation): Promise<OutcomeFacts> {
  const { consultation } = found
  const comments: PlanComment[] = await listComments(trx, consultation.id)
  return { ...found, council, comments, plan: await draftConsulted(trx, consultation) }
}

async function showOutcome(trx: Trx, visit: Visit, found: OnConsultation): Promise<Answer> {
  const { consultation, version } = found
  const paper = outcomePaper(await findOutcome(trx, visit.council.name, found))
  return page(
    'What people said, and what we did',
    <PaperPage
      paper={paper}
      acts={<OutcomeFiles href={(format) => paths.consultationOutcomeFile(consultation.id, format)} />}
    />,
    {
      current: paths.plans(),
      breadcrumbs: [
        ...crumbsOf(version),
        { text: 'Consultation', href: paths.consultation(consultation.id) },
      ],
    },
  )
}

async function giveOutcome(
  trx: Trx,
  council: string,
  found: OnConsultation,
  format: PaperFormat,
): Promise<Answer> {
  return download(await renderPaper(outcomePaper(await findOutcome(trx, council, found)), format))
}
