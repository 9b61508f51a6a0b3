import { unlessLocked } from '#src/features/evidence/index.ts'
import type { Action } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { type DetailsWarning, faultsOf, lookThrough, mustAsk } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, typed, withFileAgain } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  type Fields,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { askedOf, findBeside, findLast, type Reported, reportedOf } from './reported.find.ts'
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
import { findReportable, hasOtherWords, type Reportable } from './update.give.ts'
import { findDraft, saveDraft, type UpdateDraft } from './update-draft.store.ts'
import { giveWithFile } from './update-file.give.ts'
import { UpdateFormPage, type UpdateFormProps } from './update-form.page.tsx'

export function updateRoutes(door: Door): void {
  door.get('/actions/:action/update', mayReport, async (visit) => {
    return visit.trx(async (trx) => {
      const [found, draft] = await Promise.all([findReported(trx, visit), findBegun(trx, visit)])
      return 'kind' in found
        ? found
        : formPage(trx, visit, found, { faults: [], was: draft?.typed ?? {}, draft })
    })
  })

  door.submit('/actions/:action/update', mayReport, async (visit) => {
    if (field(visit.fields, laterField) !== '') return finishLater(visit)
    const parsed = await unlessLocked(parseUpdate(visit.fields, dayOf(visit.now)), visit.fields)
    const warning = parsed.ok ? await lookAtUpdate(visit, parsed.input) : null
    return visit.trx(async (trx) => {
      const found = await findReported(trx, visit)
      if ('kind' in found) return found
      const faults = parsed.ok ? faultsFor(parsed.input, askedOf(found)) : parsed.faults
      if (!parsed.ok || faults.length > 0) return formPage(trx, visit, found, { faults })
      if (warning !== null && mustAsk(warning, visit.fields.values))
        return formPage(trx, visit, { ...found, warning }, { faults: faultsOf(warning) })
      if (await hasOtherWords(trx, found.reportable, parsed.input)) return sentBefore(trx, visit, found)
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

/** What was sent first stands; what was written since is shown, under a key of its own. */
async function sentBefore(trx: Trx, visit: Visit, found: Reported): Promise<Answer> {
  const message =
    'This form was sent before, and what you sent then is kept. What you wrote now is below; send it to give another update'
  const was = { ...typed(visit.fields), formKey: newId() }
  return formPage(trx, visit, found, { was, faults: [{ field: '', message }] })
}

/** Looks through what somebody is about to send, the file with it, before anything is kept. */
export async function lookAtUpdate(
  visit: Pick<Visit, 'fields' | 'council'>,
  input: UpdateInput,
): Promise<DetailsWarning | null> {
  const file = visit.fields.files['file'] ?? null
  return lookThrough({ places: placesOf(input), file, council: visit.council.name })
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

/** Keeps what was typed for its author alone; what looks like a child's details is asked about first, as ever. */
async function finishLater(visit: Visit): Promise<Answer> {
  const kept = parseDraft(visit.fields)
  const warning = kept.ok ? await lookAtUpdate(visit, answersIn(visit.fields, dayOf(visit.now))) : null
  return visit.trx(async (trx) => {
    const found = await findReported(trx, visit)
    if ('kind' in found) return found
    if (!kept.ok) return formPage(trx, visit, found, { faults: kept.faults })
    if (warning !== null && mustAsk(warning, visit.fields.values))
      return formPage(trx, visit, { ...found, warning }, { faults: faultsOf(warning) })
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

type Filled = {
  faults: Fault[]
  was?: Record<string, string>
  draft?: UpdateDraft | null
  /** Where it came by a mail's link, of whom it is the page; else it stands among my actions. */
  link?: UpdateFormProps['link']
}

/** The form as it stands now: with last time's words, and what was typed. */
export async function formPage(
  trx: Trx,
  visit: Pick<Visit, 'csrf' | 'fields' | 'now' | 'uploadLimitMb'>,
  found: Reported,
  { faults: wrong, was = typed(visit.fields), draft = null, link }: Filled,
): Promise<Answer> {
  const faults = withFileAgain(wrong, visit.fields)
  const content = (
    <UpdateFormPage
      {...found}
      last={await findLast(trx, found.action)}
      csrf={visit.csrf}
      limitMb={visit.uploadLimitMb}
      formKey={was['formKey'] ?? newId()}
      typed={was}
      faults={faults}
      today={dayOf(visit.now)}
      keptAt={draft?.keptAt ?? null}
      {...(link === undefined ? {} : { link })}
    />
  )
  const current = link === undefined ? { current: paths.myActions() } : {}
  return page(`Update: ${found.action.title}`, content, { width: 'task', faults, ...current })
}
