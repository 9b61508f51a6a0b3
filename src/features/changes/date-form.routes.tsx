import { upper } from '#src/kit/first-letter.ts'
import {
  type Action,
  type Part,
  findAction,
  lockAction,
  mayViewPlan,
  partsIn,
  redateAction,
  rolesIn,
  setReviewDate,
} from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { alongside, field, parseFields, typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { AskedPage, AskPage, FirstDatePage } from './date-form.page.tsx'
import { inText } from './date-authority.ts'
import { listAuthorities } from './date-authority.store.ts'
import { mayAsk, mayDate } from './date-request.access.ts'
import { type Asked, askForDate } from './date-request.ask.ts'
import { type AskedDate, askForm, firstDateForm, parseAsked, parseReview } from './date-request.form.ts'
import type { DateRequest } from './date-request.ts'
import { findWaiting, isStatutory } from './date-request.store.ts'
import { tellAdvisers } from './date-request.tell.ts'

/** Another date for an action that has one; a first date, or a day to look again, for one that has none. */
export function dateFormRoutes(door: Door): void {
  door.get('/actions/:action/date', mayViewPlan, async (visit) =>
    onAction(visit, async (trx, action, parts) => {
      if (action.dueOn === null) return firstForm(visit, { action, parts }, [])
      const allowed = mayAsk(parts)
      if (allowed !== true) return refused(allowed)
      const waiting = await findWaiting(trx, action.id)
      return waiting === null ? askPage(trx, visit, action, []) : askedPage(action, waiting)
    }),
  )
  door.submit('/actions/:action/date', mayViewPlan, async (visit) =>
    onAction(visit, async (trx, action, parts) => {
      const allowed = action.dueOn === null ? mayDate(parts) : mayAsk(parts)
      if (allowed !== true) return refused(allowed)
      return action.dueOn === null
        ? submitFirst(trx, visit, { action, parts })
        : submitAsked(trx, visit, action)
    }),
  )
  door.get('/actions/:action/review', mayViewPlan, async (visit) =>
    onAction(visit, async (_trx, action, parts) => {
      const allowed = mayAsk(parts)
      return allowed === true ? firstForm(visit, { action, parts: ['lead'] }, []) : refused(allowed)
    }),
  )
  door.submit('/actions/:action/review', mayViewPlan, async (visit) =>
    onAction(visit, async (trx, action, parts) => {
      const allowed = mayAsk(parts)
      return allowed === true ? submitReview(trx, visit, action) : refused(allowed)
    }),
  )
}

type OnAction = (trx: Trx, action: Action, parts: Part[]) => Promise<Answer>

async function onAction(visit: Visit, work: OnAction): Promise<Answer> {
  const id = visit.params['action'] ?? ''
  return visit.trx(async (trx) => {
    const action = await (visit.readOnly ? findAction : lockAction)(trx, id)
    if (action === null) return notFound
    return work(trx, action, partsIn(await rolesIn(trx, action), visit.person))
  })
}

async function submitAsked(trx: Trx, visit: Visit, action: Action): Promise<Answer> {
  if (visit.fields.values['effect'] === undefined) return givenMeanwhile(trx, visit, action)
  const { found, wrong } = askedIn(visit)
  const parsed = alongside(parseFields(askForm, visit.fields), wrong)
  if (!parsed.ok || found === null) return askPage(trx, visit, action, parsed.ok ? wrong : parsed.faults)
  const { reason, effect, options, rev } = parsed.input
  const asked = await askForDate(trx, {
    councilId: visit.council.id,
    personId: visit.person.id,
    actionId: action.id,
    ...found,
    reason,
    effect,
    options,
    rev: rev ?? null,
    now: visit.now,
  })
  if (!asked.asked) return notAsked(trx, visit, action, asked.why)
  if (asked.statutory) await tellAdvisers(trx, visit, action, asked.id)
  const who = inText(asked.decider.name)
  return redirect(
    paths.action(action.id),
    `Your request is sent. ${upper(who)} decides; until then the date stands.`,
  )
}

/** The date that a form asks for; null where it asks for none that can be taken, with what is wrong. */
function askedIn({ fields, now }: Visit): { found: AskedDate | null; wrong: Fault[] } {
  const asked = { due: field(fields, 'due'), review: field(fields, 'review') }
  const found = parseAsked(asked, dayOf(now))
  return 'faults' in found ? { found: null, wrong: found.faults } : { found: found.asked, wrong: [] }
}

/** The form of a first date, sent when the action has one: the same one sent twice, or somebody else was quicker. */
async function givenMeanwhile(trx: Trx, visit: Visit, action: Action): Promise<Answer> {
  return dayFromWords(field(visit.fields, 'due'), dayOf(visit.now)) === action.dueOn
    ? redirect(paths.action(action.id), 'The date is kept.')
    : notAsked(trx, visit, action, 'changed')
}

function askedPage(action: Action, waiting: DateRequest): Answer {
  return page('Another date is asked for', <AskedPage {...{ action, waiting }} />, options)
}

async function notAsked(
  trx: Trx,
  visit: Visit,
  action: Action,
  why: Exclude<Asked, { asked: true }>['why'],
): Promise<Answer> {
  if (why === 'waiting') {
    const waiting = await findWaiting(trx, action.id)
    return redirect(waiting === null ? paths.action(action.id) : paths.dateRequest(waiting.id))
  }
  const message =
    why === 'same'
      ? 'That is already its date'
      : `Somebody else changed this action while you had it open. It is due ${action.dueOn === null ? 'on no day' : sayDay(action.dueOn)} now. What you wrote is below; send it again if you still want it`
  return askPage(trx, visit, action, [{ field: why === 'same' ? 'due' : '', message }])
}

type First = { action: Action; parts: readonly Part[] }

async function submitFirst(trx: Trx, visit: Visit, first: First): Promise<Answer> {
  const parsed = parseFields(firstDateForm, visit.fields)
  if (!parsed.ok) return firstForm(visit, first, parsed.faults)
  const { due, reason } = parsed.input
  if (due === '' && first.action.dueText !== '') return submitReview(trx, visit, first.action)
  const { found, wrong } = askedIn(visit)
  if (found === null) return firstForm(visit, first, wrong)
  const meanwhile = changedMeanwhile(parsed.input, first.action)
  if (meanwhile.length > 0) return firstForm(visit, first, meanwhile)
  await giveDate(trx, visit, first.action, { ...found, reason })
  return redirect(paths.action(first.action.id), 'The date is kept.')
}

async function giveDate(
  trx: Trx,
  visit: Visit,
  action: Action,
  given: AskedDate & { reason: string },
): Promise<void> {
  const { council, person, now } = visit
  const today = dayOf(now)
  await redateAction(trx, {
    councilId: council.id,
    actionId: action.id,
    to: given.to,
    reason: given.reason === '' ? 'It had no date.' : given.reason,
    personId: person.id,
    decidedBy: person.name,
    decidedOn: today,
    askedOn: today,
  })
  if (given.reviewOn !== null)
    await setReviewDate(trx, {
      councilId: council.id,
      actionId: action.id,
      personId: person.id,
      on: given.reviewOn,
      reason: null,
    })
}

async function submitReview(trx: Trx, visit: Visit, action: Action): Promise<Answer> {
  const parsed = parseFields(firstDateForm, visit.fields)
  const first: First = { action, parts: ['lead'] }
  if (!parsed.ok) return firstForm(visit, first, parsed.faults)
  const review = parseReview(parsed.input.review, dayOf(visit.now))
  if ('faults' in review) return firstForm(visit, first, review.faults)
  const meanwhile = review.on === action.reviewOn ? [] : changedMeanwhile(parsed.input, action)
  if (meanwhile.length > 0) return firstForm(visit, first, meanwhile)
  await setReviewDate(trx, {
    councilId: visit.council.id,
    actionId: action.id,
    personId: visit.person.id,
    on: review.on,
    reason: parsed.input.reason === '' ? null : parsed.input.reason,
  })
  return redirect(paths.action(action.id), `It is looked at again by ${sayDay(review.on)}.`)
}

function changedMeanwhile({ rev }: { rev?: number | undefined }, action: Action): Fault[] {
  if (rev === undefined || rev === action.rev) return []
  const now = action.reviewOn === null ? 'no day to look again' : `${sayDay(action.reviewOn)} to look again`
  return [
    {
      field: '',
      message: `Somebody else changed this action while you had it open. It has ${now} now. What you wrote is below; send it again if you still want it`,
    },
  ]
}

const options = { width: 'task' as const, current: paths.plans() }

async function askPage(trx: Trx, visit: Visit, action: Action, faults: Fault[]): Promise<Answer> {
  return page(
    'Ask for another date',
    <AskPage
      {...{ action, faults }}
      authorities={await listAuthorities(trx)}
      statutory={await isStatutory(trx, action.id)}
      typed={typed(visit.fields)}
      csrf={visit.csrf}
      today={dayOf(visit.now)}
    />,
    { ...options, faults },
  )
}

function firstForm(visit: Visit, { action, parts }: First, faults: Fault[]): Answer {
  const dates = mayDate(parts) === true
  const allowed = mayAsk(parts)
  if (allowed !== true) return refused(allowed)
  return page(
    dates ? 'Give it a date' : 'When will you look at it again?',
    <FirstDatePage {...{ action, faults }} mayDate={dates} typed={typed(visit.fields)} csrf={visit.csrf} />,
    { ...options, faults },
  )
}
