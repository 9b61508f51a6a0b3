import { withRef } from '#src/kit/with-ref.ts'
import { decisionCalled } from '#src/features/bodies/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import { findAction, redateAction, setReviewDate } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type DateRequest, isLapsed, type RequestState, sayAsked } from './date-request.ts'
import { saveRequestDecision } from './date-request.store.ts'

type Deciding = {
  councilId: string
  request: DateRequest
  person: { id: string; name: string }
  words: string
  /** The decision's own number where a board took it: "PB-31"; and the day of its meeting, where it is known. */
  reference: string
  decidedOn?: string
  now: Date
}

/** Agrees: the date moves, with who agreed and why beside it. False where somebody settled it first. */
export async function agreeRequest(trx: Trx, deciding: Deciding): Promise<boolean> {
  const { councilId, request, person, reference, now } = deciding
  if (!(await settle(trx, deciding, 'agreed'))) return false
  const body = request.deciderKind === 'board' ? request.decider : person.name
  await redateAction(trx, {
    councilId,
    actionId: request.actionId,
    to: {
      on: request.toOn,
      text: request.toText,
      precision: request.toOn === null ? null : 'day',
      repeats: request.toOn === null && /going/i.test(request.toText) ? 'ongoing' : null,
    },
    reason: request.reason,
    personId: request.askedBy,
    decidedBy: reference === '' ? body : `${body}, ${reference}`,
    decidedOn: deciding.decidedOn ?? dayOf(now),
    askedOn: dayOf(request.askedAt),
  })
  if (request.reviewOn !== null)
    await setReviewDate(trx, {
      councilId,
      actionId: request.actionId,
      personId: person.id,
      on: request.reviewOn,
      reason: null,
    })
  return true
}

/** Refuses: the date stands, and the words that refuse it are kept. */
export async function refuseRequest(trx: Trx, deciding: Deciding): Promise<boolean> {
  return settle(trx, deciding, 'refused')
}

/** Takes back what was asked, before anybody decided. */
export async function withdrawRequest(
  trx: Trx,
  withdrawn: Pick<Deciding, 'councilId' | 'request' | 'person' | 'now'>,
): Promise<boolean> {
  return settle(trx, { ...withdrawn, words: '', reference: '' }, 'withdrawn')
}

/** Nobody decided in time: it lapses and the date stands. False where it was settled, or has time left. */
export async function lapseRequest(
  trx: Trx,
  { councilId, request, now }: Pick<Deciding, 'councilId' | 'request' | 'now'>,
): Promise<boolean> {
  if (!isLapsed(request, dayOf(now))) return false
  return settle(trx, { councilId, request, person: null, words: '', reference: '', now }, 'lapsed')
}

const deeds = {
  agreed: 'date.agree',
  refused: 'date.refuse',
  withdrawn: 'date.withdraw',
  lapsed: 'date.lapse',
} as const

async function settle(
  trx: Trx,
  deciding: Omit<Deciding, 'person'> & { person: Deciding['person'] | null },
  state: Exclude<RequestState, 'waiting'>,
): Promise<boolean> {
  const { councilId, request, person, words, reference, now } = deciding
  const personId = person?.id ?? null
  const first = await saveRequestDecision(trx, request.id, {
    state,
    decidedBy: personId,
    decidedAt: now,
    decisionId: await decisionOf(trx, deciding, state),
    decisionRef: reference === '' ? null : reference,
    decisionWords: words === '' ? null : words,
  })
  if (!first) return false
  await recordEntry(trx, {
    councilId,
    personId,
    deed: deeds[state],
    subjectKind: 'action',
    subjectId: request.actionId,
    planId: request.planId,
    details: {
      request: request.id,
      to: request.toOn,
      toText: request.toText,
      decider: request.deciderKind === 'board' ? request.decider : null,
      reference,
    },
    reason: words === '' ? null : words,
  })
  return true
}

/** The body's decision of that number: the one that is written down, or this one, written down now. */
async function decisionOf(
  trx: Trx,
  {
    councilId,
    request,
    person,
    words,
    reference,
    decidedOn,
    now,
  }: Omit<Deciding, 'person'> & { person: Deciding['person'] | null },
  state: RequestState,
): Promise<string | null> {
  if (request.bodyId === null || reference === '' || person === null) return null
  const action = await findAction(trx, request.actionId)
  const named = withRef(action?.ref, action?.title)
  return decisionCalled(trx, { councilId, personId: person.id }, request.bodyId, {
    reference,
    decidedOn: decidedOn ?? dayOf(now),
    words: `${named}, due ${sayDay(request.fromOn)}: ${sayAsked(request)} is ${state}. ${words}`,
  })
}
