import { findBodyCalled } from '#src/features/bodies/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import { lockAction } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { addWorkingDays } from '#src/kit/dates/working-days.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type DateAuthority, whoDecides } from './date-authority.ts'
import { listAuthorities } from './date-authority.store.ts'
import type { AskedDate } from './date-request.form.ts'
import { sizeOf } from './date-request.ts'
import { findWaiting, insertRequest, isStatutory } from './date-request.store.ts'

export type Asking = AskedDate & {
  councilId: string
  personId: string
  actionId: string
  reason: string
  effect: string
  options: string
  /** The revision that the asker saw; null where it does not matter. */
  rev: number | null
  now: Date
}

export type Asked =
  | { asked: true; id: string; decider: DateAuthority; statutory: boolean }
  | { asked: false; why: 'gone' | 'undated' | 'same' | 'waiting' | 'changed' }

/** Asks for another date: it goes to whoever may decide by its size. The date in force stands until then. */
export async function askForDate(trx: Trx, asking: Asking): Promise<Asked> {
  const { councilId, personId, actionId, to, now } = asking
  const action = await lockAction(trx, actionId)
  if (action === null) return { asked: false, why: 'gone' }
  if (asking.rev !== null && asking.rev !== action.rev) return { asked: false, why: 'changed' }
  if (action.dueOn === null) return { asked: false, why: 'undated' }
  if (action.dueOn === to.on) return { asked: false, why: 'same' }
  if ((await findWaiting(trx, actionId)) !== null) return { asked: false, why: 'waiting' }
  const statutory = await isStatutory(trx, actionId)
  const size = sizeOf(action, to.on, statutory)
  const decider = whoDecides(await listAuthorities(trx), size)
  const today = dayOf(now)
  const id = await insertRequest(trx, {
    councilId,
    planId: action.planId,
    actionId,
    fromOn: action.dueOn,
    toOn: to.on,
    toText: to.text,
    reviewOn: asking.reviewOn,
    reason: asking.reason,
    effect: asking.effect,
    options: asking.options,
    ...size,
    retrospective: action.dueOn < today,
    decider: decider.name,
    deciderKind: decider.kind,
    bodyId: decider.kind === 'board' ? await findBodyCalled(trx, decider.name) : null,
    lapsesOn: addWorkingDays(today, decider.lapseDays),
    askedBy: personId,
    askedAt: now,
  })
  await recordEntry(trx, {
    councilId,
    personId,
    deed: 'date.ask',
    subjectKind: 'action',
    subjectId: actionId,
    planId: action.planId,
    details: { request: id, from: action.dueOn, to: to.on, toText: to.text, decider: decider.name },
    reason: asking.reason,
  })
  return { asked: true, id, decider, statutory }
}
