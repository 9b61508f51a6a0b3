import {
  type Action,
  type DeliveryState,
  findAction,
  isOwn,
  listActionsOf,
  partsIn,
  rolesIn,
  stepsFor,
} from '#src/features/actions/index.ts'
import { listPlans } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import { AcceptancePage, type Delivered, ReturnPage, type Waiting } from './acceptance.page.tsx'
import { mayAccept, maySettle } from './update.access.ts'
import { acceptUpdate, returnUpdate } from './update.decide.ts'
import { findUpdate, listUpdates } from './update.store.ts'
import { sayAuthor, type Update } from './update.ts'

export function acceptanceRoutes(door: Door): void {
  door.list<Found>('/awaiting-acceptance', mayAccept, {
    find: async (visit) =>
      visit.trx(async (trx) => ({
        delivered: await listStepping(trx, visit.person, { state: 'submitted', deed: 'accept' }),
        proposed: await listStepping(trx, visit.person, { state: 'proposed', deed: 'agree' }),
        waiting: await listWaiting(trx, visit.person),
      })),
    page: (visit, { delivered, proposed, waiting }) =>
      page(
        'Awaiting acceptance',
        <AcceptancePage {...{ delivered, proposed, waiting }} csrf={visit.csrf} today={dayOf(visit.now)} />,
        { current: paths.acceptance() },
      ),
    columns: ['What', 'Action', 'Title', 'Given by', 'Given on', 'Confidence'],
    csv: ({ delivered, proposed, waiting }) => [
      ...delivered.map((action) => lineOf('Said to be delivered', action)),
      ...proposed.map((action) => lineOf('Proposed', action)),
      ...waiting.map(({ update, action }) => [
        'Update',
        action.ref,
        action.title,
        sayAuthor(update),
        dayOf(update.givenAt),
        update.confidence,
      ]),
    ],
    json: ({ delivered, proposed, waiting }) => ({
      delivered,
      proposed,
      items: waiting.map(({ update, action }) => ({
        ...update,
        actionRef: action.ref,
        actionTitle: action.title,
      })),
    }),
    fileName: 'awaiting-acceptance',
  })

  door.submit('/updates/:update/decision', mayAccept, decide)
}

type Found = { delivered: Delivered[]; proposed: Delivered[]; waiting: Waiting[] }

function lineOf(what: string, { ref, title, stateSince }: Delivered) {
  return [what, ref, title, null, dayOf(stateSince), null]
}

/** Actions in a state that this person may take on by a step, and that are not their own: the longest wait first. */
async function listStepping(
  trx: Trx,
  person: Person,
  { state, deed }: { state: DeliveryState; deed: string },
): Promise<Action[]> {
  const found: Action[] = []
  for (const plan of await listPlans(trx))
    for (const action of await listActionsOf(trx, { planId: plan.id })) {
      if (action.state !== state) continue
      const roles = await rolesIn(trx, action)
      const steps = stepsFor(action.state, partsIn(roles, person))
      if (!isOwn(roles, person) && steps.some((step) => step.deed === deed)) found.push(action)
    }
  return found.toSorted((a, b) => a.stateSince.getTime() - b.stateSince.getTime())
}

async function listWaiting(trx: Trx, person: Person): Promise<Waiting[]> {
  const found: Waiting[] = []
  for (const update of await listUpdates(trx, { state: 'submitted' })) {
    const action = await findAction(trx, update.actionId)
    if (action === null) continue
    const roles = await rolesIn(trx, action)
    if (maySettle(update, roles, person) === true) found.push({ update, action })
  }
  return found.reverse()
}

async function decide(visit: Visit): Promise<Answer> {
  const id = visit.params['update'] ?? ''
  return visit.trx(async (trx) => {
    const update = await findUpdate(trx, id)
    const action = update === null ? null : await findAction(trx, update.actionId)
    if (update === null || action === null) return notFound
    const allowed = maySettle(update, await rolesIn(trx, action), visit.person)
    return allowed === true ? settle(trx, visit, { update, action }) : refused(allowed)
  })
}

async function settle(
  trx: Trx,
  visit: Visit,
  { update, action }: { update: Update; action: Action },
): Promise<Answer> {
  const decided = { councilId: visit.council.id, update, personId: visit.person.id, now: visit.now }
  const accepts = field(visit.fields, 'decision') === 'accept'
  const reason = accepts ? null : field(visit.fields, 'reason')
  if (reason === '') {
    const asked = visit.fields.values['reason'] !== undefined
    return returnPage(visit, update, action, asked ? [noReason] : [])
  }
  const first =
    reason === null ? await acceptUpdate(trx, decided) : await returnUpdate(trx, { ...decided, reason })
  const settled = first ? null : await findUpdate(trx, update.id)
  // The same decision sent twice by the same person is one decision.
  if (settled !== null && !isSame(settled, visit.person, reason)) {
    const says = `${settled.decidedByName ?? 'Somebody else'} ${settled.state} this update before you, so nothing was changed`
    return reason === null
      ? redirect(paths.acceptance(), `${says}.`)
      : returnPage(visit, update, action, [{ field: '', message: `${says}. What you wrote is below` }])
  }
  return redirect(
    paths.acceptance(),
    reason === null
      ? `Accepted: ${action.title}. It may go before the board.`
      : `Returned to ${update.authorName ?? 'its author'}.`,
  )
}

function isSame(settled: Update, person: Person, reason: string | null): boolean {
  const state = reason === null ? 'accepted' : 'returned'
  return settled.decidedBy === person.id && settled.state === state && settled.returnReason === reason
}

const noReason = { field: 'reason', message: 'Say what should be put right before it comes back' }

function returnPage(visit: Visit, update: Update, action: Action, faults: Fault[]): Answer {
  const reason = field(visit.fields, 'reason')
  const content = (
    <ReturnPage {...{ update, action, faults, reason }} csrf={visit.csrf} today={dayOf(visit.now)} />
  )
  return page('Return an update', content, { width: 'task', faults, current: paths.acceptance() })
}
