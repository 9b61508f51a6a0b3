import { unlessLocked } from '#src/features/evidence/index.ts'
import { countFailures, insertTry, useOneTimeLink } from '#src/features/people/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { faultsOf, mustAsk } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import { type Answer, type Fault, page, type PublicVisit, redirect } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import {
  answersIn,
  faultsFor,
  laterField,
  parseDraft,
  parseUpdate,
  placesOf,
  type UpdateInput,
} from './update.form.ts'
import { askedOf, findForReport, type Reported } from './reported.find.ts'
import { formPage, lookAtUpdate, sayKept } from './update.routes.tsx'
import { giveWithFile } from './update-file.give.ts'
import { findReportable } from './update.give.ts'
import { findDraft, saveDraft } from './update-draft.store.ts'
import { findLinked, type Linked } from './update-link.find.ts'
import { headingOf, UpdateLinkClosedPage } from './update-link.page.tsx'

/** Forms sent through one link within a quarter of an hour. A link itself is too long to be guessed. */
const mostForLink = 20

type Open = Extract<Linked, { state: 'open' }>

/** The link of a mail: one person's form for one action, without signing in. No session is opened by it. */
export function updateLinkRoutes(door: Door): void {
  door.getPublic('/give-update/:token', async (visit) =>
    visit.trx(async (trx) => {
      const linked = await findThrottled(trx, visit)
      if ('kind' in linked) return linked
      const [found, draft] = await Promise.all([
        findForLinked(trx, visit, linked),
        findDraft(trx, whoseOf(linked)),
      ])
      return formPage(trx, visit, found, {
        faults: [],
        was: draft?.typed ?? {},
        draft,
        link: linkOf(visit, linked),
      })
    }),
  )

  door.submitPublic('/give-update/:token', async (visit) => {
    if (field(visit.fields, laterField) !== '') return finishLater(visit)
    // A file is opened only for somebody whose link is open.
    const arrived = await visit.trx(async (trx) => findThrottled(trx, visit))
    if ('kind' in arrived) return arrived
    const parsed = await unlessLocked(parseUpdate(visit.fields, dayOf(visit.now)), visit.fields)
    const warning = parsed.ok ? await lookAtUpdate(visit, parsed.input) : null
    return visit.trx(async (trx) => {
      const linked = await findThrottled(trx, visit)
      if ('kind' in linked) return linked
      const found = await findForLinked(trx, visit, linked)
      const faults = parsed.ok ? faultsFor(parsed.input, askedOf(found)) : parsed.faults
      if (parsed.ok && faults.length === 0) {
        return warning !== null && mustAsk(warning, visit.fields.values)
          ? formPage(
              trx,
              visit,
              { ...found, warning },
              { faults: faultsOf(warning), link: linkOf(visit, linked) },
            )
          : give(trx, visit, { linked, found: { ...found, warning } }, parsed.input)
      }
      await countTry(trx, visit, linked.tokenHash)
      return formPage(trx, visit, found, { faults, link: linkOf(visit, linked) })
    })
  })
}

/** Keeps what was typed for the link's reader; the link goes on working. */
async function finishLater(visit: PublicVisit): Promise<Answer> {
  const kept = parseDraft(visit.fields)
  const arrived = await visit.trx(async (trx) => findThrottled(trx, visit))
  if ('kind' in arrived) return arrived
  const warning = kept.ok ? await lookAtUpdate(visit, answersIn(visit.fields, dayOf(visit.now))) : null
  return visit.trx(async (trx) => {
    const linked = await findThrottled(trx, visit)
    if ('kind' in linked) return linked
    await countTry(trx, visit, linked.tokenHash)
    const again = async (faults: Fault[]) => {
      const found = { ...(await findForLinked(trx, visit, linked)), warning }
      return formPage(trx, visit, found, { faults, link: linkOf(visit, linked) })
    }
    if (!kept.ok) return again(kept.faults)
    if (warning !== null && mustAsk(warning, visit.fields.values)) return again(faultsOf(warning))
    await saveDraft(trx, whoseOf(linked), { typed: kept.input, keptAt: visit.now })
    return redirect(
      paths.updateLink(visit.params['token'] ?? ''),
      sayKept(linked.action, kept.input, visit.fields),
    )
  })
}

function whoseOf({ person, action }: Open): { councilId: string; personId: string; actionId: string } {
  return { councilId: person.councilId, personId: person.id, actionId: action.id }
}

/** The open link; or the page that says why there is none, also to somebody who tries too often. */
async function findThrottled(trx: Trx, visit: PublicVisit): Promise<Open | Answer> {
  const linked = await findLinked(trx, visit.params['token'] ?? '', visit.now)
  if (linked.state === 'open') {
    const { forEmail } = await countFailures(trx, tryKey(linked.tokenHash), visit.address)
    return forEmail >= mostForLink ? tooMany() : linked
  }
  const written = placesOf(answersIn(visit.fields, dayOf(visit.now))).filter(({ text }) => text !== '')
  const content = <UpdateLinkClosedPage linked={linked} written={written} />
  return page(headingOf(linked), content, { status: 410, width: 'task' })
}

function tryKey(key: string): string {
  return `update-link:${key.slice(0, 20)}`
}

async function countTry(trx: Trx, visit: PublicVisit, key: string): Promise<void> {
  const { council, address } = visit
  await insertTry(trx, { councilId: council.id, email: tryKey(key), address, succeeded: false })
}

function tooMany(): Answer {
  const sentence = 'Too many tries. Wait a quarter of an hour and open the link again, or sign in.'
  return page('Too many tries', <p class="govuk-body">{sentence}</p>, { status: 429, width: 'task' })
}

/** Uses the link up and gives the update, together or not at all. */
async function give(
  trx: Trx,
  visit: PublicVisit,
  { linked, found }: { linked: Open; found: Reported },
  input: UpdateInput,
): Promise<Answer> {
  const { person, action, tokenHash } = linked
  const { now } = visit
  const { accepter, suggestion } = found
  const held = await findReportable(trx, action.id, { formKey: input.formKey, hold: true })
  const back = paths.updateLink(visit.params['token'] ?? '')
  // Somebody was quicker with the same link: the page says that it is sent, which it is.
  if (held === null || !(await useOneTimeLink(trx, tokenHash, now))) return redirect(back)
  const suggested = suggestion?.confidence ?? null
  await giveWithFile(trx, held, {
    person,
    input,
    suggested,
    cleared: found.warning ?? null,
    file: visit.fields.files['file'] ?? null,
    now,
  })
  return redirect(
    back,
    `Thank you. Your update on ${action.ref ?? action.title} is sent. ${accepter ?? 'The theme’s lead'} checks it before the board sees it.`,
  )
}

async function findForLinked(trx: Trx, visit: PublicVisit, { action, person }: Open): Promise<Reported> {
  return findForReport(trx, action, { person, now: visit.now })
}

/** Where the form of a link leads, whose it is, and until when. */
function linkOf(visit: PublicVisit, { person, worksUntil }: Open) {
  return { to: paths.updateLink(visit.params['token'] ?? ''), name: person.name, worksUntil }
}
