import { recordEntry } from '#src/features/history/index.ts'
import { redateAction, setReviewDate } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { DateRequest, RequestState } from './date-request.ts'
import { saveRequestDecision } from './date-request.store.ts'

type Deciding = {
  councilId: string
  request: DateRequest
  person: { id: string; name: string }
  words: string
  /** The decision's own number where a board took it: "PB-31". */
  reference: string
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
    decidedOn: dayOf(now),
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

const deeds = { agreed: 'date.agree', refused: 'date.refuse', withdrawn: 'date.withdraw' } as const

async function settle(
  trx: Trx,
  { councilId, request, person, words, reference, now }: Deciding,
  state: Exclude<RequestState, 'waiting'>,
): Promise<boolean> {
  const first = await saveRequestDecision(trx, request.id, {
    state,
    decidedBy: person.id,
    decidedAt: now,
    decisionRef: reference === '' ? null : reference,
    decisionWords: words === '' ? null : words,
  })
  if (!first) return false
  await recordEntry(trx, {
    councilId,
    personId: person.id,
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
