import { upper } from '#src/kit/first-letter.ts'
import { type Action, findAction, isInsider, mayViewPlan, rolesIn } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { sayDay } from '#src/kit/dates/say.ts'
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
import { inText, whoDecides, whyDecides } from './date-authority.ts'
import { listAuthorities } from './date-authority.store.ts'
import { mayComeToRequest, mayReadRequest, maySettleRequest, mayWithdraw } from './date-request.access.ts'
import { agreeRequest, lapseRequest, refuseRequest, withdrawRequest } from './date-request.decide.ts'
import { decisionForm } from './date-request.form.ts'
import { RequestPage } from './date-request.page.tsx'
import type { DateRequest } from './date-request.ts'
import { findRequest } from './date-request.store.ts'
import { tellAdvisers } from './date-request.tell.ts'

const settledBefore = 'Somebody else had already settled that request.'

/** One request for another date: read, agreed, refused or withdrawn. */
export function dateRequestRoutes(door: Door): void {
  door.get('/date-requests/:request', mayComeToRequest, async (visit) =>
    onRequest(visit, async (trx, request, action) => {
      const allowed = mayReadRequest(request, visit.person)
      return allowed === true ? requestPage(trx, visit, { request, action }, []) : refused(allowed)
    }),
  )
  door.submit('/date-requests/:request/decision', mayViewPlan, async (visit) =>
    onRequest(visit, decide(visit)),
  )
  door.submit('/date-requests/:request/withdrawal', mayViewPlan, async (visit) =>
    onRequest(visit, async (trx, request, action) => {
      const allowed = mayWithdraw(request, visit.person)
      if (allowed !== true) return refused(allowed)
      const { council, person, now } = visit
      const first = await withdrawRequest(trx, { councilId: council.id, request, person, now })
      return redirect(
        paths.action(action.id),
        first ? 'The request is withdrawn. The date stands.' : settledBefore,
      )
    }),
  )
}

type OnRequest = (trx: Trx, request: DateRequest, action: Action) => Promise<Answer>

async function onRequest(visit: Visit, work: OnRequest): Promise<Answer> {
  const id = visit.params['request'] ?? ''
  return visit.trx(async (trx) => {
    const request = await findRequest(trx, id)
    const action = request === null ? null : await findAction(trx, request.actionId)
    return request === null || action === null ? notFound : work(trx, request, action)
  })
}

function decide(visit: Visit): OnRequest {
  return async (trx, request, action) => {
    const allowed = maySettleRequest(request, await rolesIn(trx, action), visit.person)
    if (allowed !== true) return refused(allowed)
    if (request.state !== 'waiting') return redirect(paths.dateRequest(request.id), settledBefore)
    if (await lapseRequest(trx, { councilId: visit.council.id, request, now: visit.now }))
      return redirect(
        paths.dateRequest(request.id),
        'Nobody decided in time, so the request has lapsed. The date stands.',
      )
    const today = dayOf(visit.now)
    const written = {
      reference: field(visit.fields, 'reference'),
      decidedOn: field(visit.fields, 'decidedOn'),
    }
    const parsed = alongside(parseFields(decisionForm, visit.fields), decisionFaults(request, written, today))
    if (!parsed.ok) return requestPage(trx, visit, { request, action }, parsed.faults)
    const { decision, words, reference } = parsed.input
    const decidedOn = dayFromWords(parsed.input.decidedOn, today) ?? today
    const { council, person, now } = visit
    const deciding = { councilId: council.id, request, person, words, reference, decidedOn, now }
    const first = await (decision === 'agree' ? agreeRequest : refuseRequest)(trx, deciding)
    if (!first) return redirect(paths.dateRequest(request.id), settledBefore)
    if (request.statutory) await tellAdvisers(trx, visit, action, request.id)
    return redirect(
      paths.action(action.id),
      decision === 'agree'
        ? 'The date is moved. The first date still stands beside it.'
        : `Refused. It stays due on ${sayDay(request.fromOn)}.`,
    )
  }
}

/** A board's decision has its number, and a day between the asking and today. */
function decisionFaults(
  request: DateRequest,
  { reference, decidedOn: written }: { reference: string; decidedOn: string },
  today: string,
): Fault[] {
  const body = inText(request.decider)
  const on = written === '' ? today : dayFromWords(written, today)
  return [
    ...(request.deciderKind === 'board' && reference === ''
      ? [
          {
            field: 'reference',
            message: `Write the number of the decision of ${body}, as in its minutes`,
          },
        ]
      : []),
    ...(on === null || on > today || on < dayOf(request.askedAt)
      ? [
          {
            field: 'decidedOn',
            message:
              'Write the day of the meeting, like 9 July 2026: after it was asked, and not still to come',
          },
        ]
      : []),
  ]
}

type Shown = { request: DateRequest; action: Action }

async function requestPage(
  trx: Trx,
  visit: Visit,
  { request, action }: Shown,
  faults: Fault[],
): Promise<Answer> {
  const authorities = await listAuthorities(trx)
  const asThen = whoDecides(authorities, request).name === request.decider
  const who = inText(request.decider)
  const content = (
    <RequestPage
      {...{ request, action, faults }}
      why={asThen ? whyDecides(authorities, request) : `${upper(who)} decides.`}
      mayDecide={maySettleRequest(request, await rolesIn(trx, action), visit.person)}
      mayWithdraw={mayWithdraw(request, visit.person) === true}
      typed={typed(visit.fields)}
      csrf={visit.csrf}
      today={dayOf(visit.now)}
    />
  )
  return page(`A request for another date: ${action.title}`, content, {
    width: 'task',
    current: paths.plans(),
    faults,
    breadcrumbs: isInsider(visit.person) ? [{ text: action.title, href: paths.action(action.id) }] : [],
  })
}
