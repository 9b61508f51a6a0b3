import { insertEvidence, insertEvidenceLink, storeFile } from '#src/features/evidence/index.ts'
import {
  type Action,
  type Confidence,
  type Suggestion,
  findConfidenceFacts,
  isOpen,
  isReviewPassed,
  lacksReviewDate,
  listAccepters,
  suggestConfidence,
} from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { type DetailsWarning, faultsOf, lookThrough, mustAsk } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  type Fields,
  notFound,
  page,
  redirect,
  refused,
  type Upload,
  type Visit,
} from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { mayReport, mayReportOn } from './update.access.ts'
import {
  answersIn,
  faultsFor,
  laterField,
  parseDraft,
  parseUpdate,
  placesOf,
  type UpdateInput,
} from './update.form.ts'
import { findReportable, type Given, giveUpdate, type Reportable } from './update.give.ts'
import { insertUpdateEvidence, listUpdates } from './update.store.ts'
import { findDraft, removeDraft, saveDraft, type UpdateDraft } from './update-draft.store.ts'
import { UpdateFormPage } from './update-form.page.tsx'

export function updateRoutes(door: Door): void {
  door.get('/actions/:action/update', mayReport, async (visit) => {
    const [found, draft] = await visit.trx(async (trx) =>
      Promise.all([findReported(trx, visit), findBegun(trx, visit)]),
    )
    return 'kind' in found ? found : formPage(visit, found, { was: draft?.typed ?? {}, faults: [], draft })
  })

  door.submit('/actions/:action/update', mayReport, async (visit) => {
    if (field(visit.fields, laterField) !== '') return finishLater(visit)
    const parsed = parseUpdate(visit.fields, dayOf(visit.now))
    const warning = parsed.ok ? await lookAtUpdate(visit, parsed.input) : null
    return visit.trx(async (trx) => {
      const found = await findReported(trx, visit)
      if ('kind' in found) return found
      const faults = parsed.ok ? faultsFor(parsed.input, askedOf(found)) : parsed.faults
      if (!parsed.ok || faults.length > 0) return formPage(visit, found, { was: typed(visit.fields), faults })
      if (warning !== null && mustAsk(warning, visit.fields.values))
        return formPage(visit, { ...found, warning }, { was: typed(visit.fields), faults: faultsOf(warning) })
      const { action } = found
      const file = visit.fields.files['file'] ?? null
      await giveWithFile(trx, found.reportable, {
        person: visit.person,
        input: parsed.input,
        suggested: found.suggestion?.confidence ?? null,
        cleared: warning,
        file,
        now: visit.now,
      })
      const who = found.accepter === null ? 'The theme’s lead' : found.accepter
      return redirect(
        paths.action(action.id),
        `Your update is sent. ${who} checks it before the board sees it.`,
      )
    })
  })
}

/** Looks through what somebody is about to send, the file with it, before anything is kept. */
export async function lookAtUpdate(
  visit: Pick<Visit, 'fields' | 'council'>,
  input: UpdateInput,
): Promise<DetailsWarning | null> {
  const file = visit.fields.files['file'] ?? null
  return lookThrough({ places: placesOf(input), file, council: visit.council.name })
}

export type Reported = {
  action: Action
  accepter: string | null
  last: Awaited<ReturnType<typeof listUpdates>>[number] | null
  suggestion: Suggestion | null
  asksReview: boolean
  /** What looks like a child's details in what was sent; its author is asked. */
  warning?: DetailsWarning | null
}

export function askedOf({ asksReview, suggestion }: Reported): {
  review: boolean
  suggestion: Suggestion | null
} {
  return { review: asksReview, suggestion }
}

/** The action that a visit reports on: held, where something is sent. */
async function findReported(
  trx: Trx,
  visit: Visit,
): Promise<(Reported & { reportable: Reportable }) | Answer> {
  const id = visit.params['action'] ?? ''
  const [reportable, beside] = await Promise.all([
    findReportable(trx, id, { formKey: field(visit.fields, 'formKey') || null, hold: !visit.readOnly }),
    findBeside(trx, id, dayOf(visit.now)),
  ])
  if (reportable === null) return notFound
  const allowed = mayReportOn(reportable.roles, visit.person)
  if (allowed !== true) return refused(allowed)
  return { ...reportedOf(reportable.action, beside, visit), reportable }
}

type Beside = Awaited<ReturnType<typeof findBeside>>

/** What stands beside an action for a report on it: who accepts it, last time's words, and the facts. */
async function findBeside(trx: Trx, actionId: string, today: string) {
  const [accepters, [last], facts] = await Promise.all([
    listAccepters(trx, actionId),
    listUpdates(trx, { actionId, limit: 1 }),
    findConfidenceFacts(trx, actionId, today),
  ])
  return { accepters, last: last ?? null, facts }
}

type Reporting = { person: Pick<Person, 'id'>; now: Date }

/** What the update form needs to know about an action: last time's words, and who will accept these. */
export async function findForReport(trx: Trx, action: Action, by: Reporting): Promise<Reported> {
  return reportedOf(action, await findBeside(trx, action.id, dayOf(by.now)), by)
}

function reportedOf(
  action: Action,
  { accepters, last, facts }: Beside,
  { person, now }: Reporting,
): Reported {
  const today = dayOf(now)
  const accepter = accepters.find(({ id }) => id !== person.id)
  return {
    action,
    accepter: accepter?.name.split(' ')[0] ?? null,
    last,
    suggestion: isOpen(action.state) ? suggestConfidence(action, facts, today) : null,
    asksReview: lacksReviewDate(action) || isReviewPassed(action, today),
  }
}

type Giving = {
  person: Pick<Person, 'id' | 'councilId'>
  input: UpdateInput
  suggested: Confidence | null
  cleared: DetailsWarning | null
  file: Upload | null
  now: Date
}

/** Gives the update with its file as evidence, together or not at all; a form sent twice adds neither again. */
export async function giveWithFile(
  trx: Trx,
  reportable: Reportable,
  { person, input, suggested, cleared, file, now }: Giving,
): Promise<Given> {
  const { id: authorId, councilId } = person
  const { action } = reportable
  const [given] = await Promise.all([
    giveUpdate(trx, reportable, { ...input, suggested, cleared, councilId, authorId, now }),
    removeDraft(trx, { personId: authorId, actionId: action.id }),
  ])
  if (!given.again && file !== null) {
    const evidenceId = await addFile(trx, { person, action, file, now })
    await insertUpdateEvidence(trx, [{ councilId, updateId: given.id, evidenceId }])
  }
  return given
}

async function addFile(
  trx: Trx,
  { person, action, file, now }: { person: Giving['person']; action: Action; file: Upload; now: Date },
): Promise<string> {
  const { councilId } = person
  const sha256 = await storeFile(trx, councilId, file.bytes)
  const evidenceId = await insertEvidence(trx, {
    councilId,
    title: file.fileName,
    family: 'delivery',
    kind: 'document',
    datedOn: dayOf(now),
    periodFrom: null,
    periodTo: null,
    note: '',
    link: null,
    sha256,
    fileName: file.fileName,
    mediaType: file.mediaType,
    sizeBytes: file.bytes.byteLength,
    addedBy: person.id,
  })
  await insertEvidenceLink(trx, {
    councilId,
    evidenceId,
    actionId: action.id,
    direction: 'supports',
    note: '',
    linkedBy: person.id,
  })
  return evidenceId
}

/** Keeps what was typed for its author alone; what looks like a child's details is asked about first, as ever. */
async function finishLater(visit: Visit): Promise<Answer> {
  const kept = parseDraft(visit.fields)
  const warning = kept.ok ? await lookAtUpdate(visit, answersIn(visit.fields, dayOf(visit.now))) : null
  return visit.trx(async (trx) => {
    const found = await findReported(trx, visit)
    if ('kind' in found) return found
    const was = typed(visit.fields)
    if (!kept.ok) return formPage(visit, found, { was, faults: kept.faults })
    if (warning !== null && mustAsk(warning, visit.fields.values))
      return formPage(visit, { ...found, warning }, { was, faults: faultsOf(warning) })
    const { council, person, now } = visit
    const of = { councilId: council.id, personId: person.id, actionId: found.action.id }
    await saveDraft(trx, of, { typed: kept.input, keptAt: now })
    return redirect(paths.myActions(), sayKept(found.action, kept.input, visit.fields))
  })
}

export function sayKept(
  { ref, title }: Pick<Action, 'ref' | 'title'>,
  kept: Record<string, string>,
  { files }: Fields,
): string {
  const file =
    files['file'] === undefined ? '' : ' A file is not kept with it: choose it again before you send.'
  return Object.keys(kept).length === 0
    ? `Nothing was written, so nothing is kept.${file}`
    : `What you wrote on ${ref ?? title} is kept. Nobody else sees it until you send it.${file}`
}

async function findBegun(trx: Trx, { params, person }: Visit): Promise<UpdateDraft | null> {
  const actionId = params['action'] ?? ''
  return findDraft(trx, { personId: person.id, actionId })
}

type Filled = { was: Record<string, string>; faults: Fault[]; draft?: UpdateDraft | null }

function formPage(visit: Visit, found: Reported, { was, faults, draft }: Filled): Answer {
  const content = (
    <UpdateFormPage
      {...found}
      csrf={visit.csrf}
      formKey={was['formKey'] ?? newId()}
      typed={was}
      faults={faults}
      today={dayOf(visit.now)}
      keptAt={draft?.keptAt ?? null}
    />
  )
  return page(`Update: ${found.action.title}`, content, { width: 'task', faults, current: paths.myActions() })
}
