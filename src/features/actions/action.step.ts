import { findLastDoer, listEntries, recordEntry } from '#src/features/history/index.ts'
import { isInDate, listEvidenceOf, quartersRunning } from '#src/features/evidence/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { addMonths } from '#src/kit/dates/working-days.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { listCriteria } from '#src/features/criteria/index.ts'
import { type Action, isOwn, partsIn, type Roles } from './action.ts'
import { listLeads } from './action-lead.store.ts'
import { lockAction, saveAction } from './action.store.ts'
import { notTheirs, type StepFacts, whatIsMissing, whyNotTheirs } from './delivery-needs.ts'
import { type DeliveryStep, deliverySteps, stepsFor } from './delivery.ts'
import { asksReview, isRound } from './due.ts'
import { rolesIn } from './roles.store.ts'

/** What is said to have lasted is looked at again after this long. */
const monthsToCheck = 6

type Refusal = {
  why: 'gone' | 'not-yours' | 'missing' | 'changed'
  sentence: string
  /** Where on the form it can be put right. */
  field?: 'note' | 'review'
}
export type Outcome = { done: true; step: DeliveryStep } | ({ done: false } & Refusal)

type Asked = {
  actionId: string
  deed: string
  note: string
  /** The day to look again, where one is asked for. */
  reviewOn?: string | null
  /** A board's decision that it rests on, with its name: "Programme Board, PB-31". */
  decision?: { id: string; name: string } | null
  rev: number | null
  /** The document that led to it, where one did. */
  importId?: string
  now: Date
}

/** Moves an action one step along its lifecycle, if this person may and nothing is missing. */
export async function takeStep(trx: Trx, person: Person, asked: Asked): Promise<Outcome> {
  const action = await lockAction(trx, asked.actionId)
  const step = deliverySteps.find((one) => one.deed === asked.deed)
  if (action === null || step === undefined)
    return { done: false, why: 'gone', sentence: 'That action is not here any more.' }
  if (await tookIt(trx, person, action, { step, note: asked.note })) return { done: true, step }
  const reviewOn = asked.reviewOn ?? null
  const refusal = await refusalOf(trx, person, { ...asked, reviewOn, action, step })
  if (refusal !== null) {
    if (refusal.why === 'not-yours') await recordRefusal(trx, person, action, step)
    return { done: false, ...refusal }
  }

  await saveAction(trx, action.id, {
    state: step.to,
    stateSince: asked.now,
    ...reviewAfter(step, action, { reviewOn, now: asked.now }),
  })
  await recordEntry(trx, {
    councilId: person.councilId,
    personId: person.id,
    deed: `action.${step.deed}`,
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: { from: action.state, to: step.to, ...decidedBy(asked) },
    reason: asked.note === '' ? null : asked.note,
    importId: asked.importId ?? null,
  })
  return { done: true, step }
}

function decidedBy({ decision }: Pick<Asked, 'decision'>): { decision?: string; decidedBy?: string } {
  return decision == null ? {} : { decision: decision.id, decidedBy: decision.name }
}

/** The same form sent a second time: the step is taken already, by this person and with these words. */
async function tookIt(
  trx: Trx,
  person: Person,
  action: Action,
  { step, note }: { step: DeliveryStep; note: string },
): Promise<boolean> {
  if (action.state !== step.to || step.from.includes(action.state)) return false
  const entries = await listEntries(trx, { subjectKind: 'action', subjectId: action.id, limit: 5 })
  const last = entries.find(({ deed }) => deed === `action.${step.deed}`)
  return last?.personId === person.id && (last.reason ?? '') === note
}

/** The check half a year on is booked; a day that was asked for is kept; what is no longer embedded has no check to come. */
function reviewAfter(
  step: DeliveryStep,
  action: Action,
  asked: { reviewOn: string | null; now: Date },
): { reviewOn?: string | null } {
  if (step.booksCheck === true) return { reviewOn: addMonths(dayOf(asked.now), monthsToCheck) }
  if (asked.reviewOn !== null && asksReview(step, action)) return { reviewOn: asked.reviewOn }
  return action.state === 'embedded' ? { reviewOn: null } : {}
}

/** Somebody tried to accept or confirm what is not theirs to: that stands in the record too. */
async function recordRefusal(trx: Trx, person: Person, action: Action, step: DeliveryStep): Promise<void> {
  await recordEntry(trx, {
    councilId: person.councilId,
    personId: person.id,
    deed: 'action.refused',
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: { step: step.deed },
  })
}

type Asking = Pick<Asked, 'note' | 'rev' | 'now'> & {
  reviewOn: string | null
  action: Action
  step: DeliveryStep
}

/** Why the step is not taken: changed meanwhile, not theirs, or something missing; null where it may be. */
async function refusalOf(
  trx: Trx,
  person: Person,
  { action, step, note, rev, reviewOn, now }: Asking,
): Promise<Refusal | null> {
  if (!step.from.includes(action.state) || (rev !== null && rev !== action.rev)) {
    return {
      why: 'changed',
      sentence:
        'Somebody else changed this action while you had it open. See what it says now, then decide again.',
    }
  }
  const roles = await rolesIn(trx, action)
  const facts = await factsFor(trx, { action, roles, person, today: dayOf(now) })
  const theirs = whyNotTheirs(step, facts)
  if (theirs !== null) return { why: 'not-yours', sentence: theirs }
  if (!stepsFor(action.state, partsIn(roles, person)).includes(step))
    return { why: 'not-yours', sentence: notTheirs(step) }
  const missing = whatIsMissing(step, facts)
  if (missing !== null) return { why: 'missing', sentence: missing }
  if (step.asks !== null && note === '')
    return { why: 'missing', sentence: `Answer the question: ${step.asks}` }
  if (reviewOn === null && asksReview(step, action))
    return {
      why: 'missing',
      field: 'review',
      sentence: 'Write the day on which you will look at it again, like 30 September 2026',
    }
  return null
}

async function factsFor(
  trx: Trx,
  { action, roles, person, today }: { action: Action; roles: Roles; person: Person; today: string },
): Promise<StepFacts> {
  const [evidence, sentBy] = await Promise.all([
    listEvidenceOf(trx, action.id),
    findLastDoer(trx, { kind: 'action', id: action.id }, 'action.submit'),
  ])
  return {
    proposal: await proposalOf(trx, action),
    // Who said that it is delivered does not accept it either, though they stood in for its lead and no longer do.
    isOwn: isOwn(roles, person) || sentBy === person.id,
    inLine: partsIn(roles, person).includes('theme-lead'),
    deliveryEvidence: evidence.filter((one) => one.family === 'delivery').length,
    quartersRunning: quartersRunning(evidence.filter((one) => isInDate(one, today))),
    difference: action.difference,
    endless: action.dueOn === null && isRound(action.dueRepeats),
  }
}

async function proposalOf(trx: Trx, action: Action): Promise<StepFacts['proposal']> {
  const [leads, criteria] = await Promise.all([
    listLeads(trx, [action.id]),
    listCriteria(trx, { actionId: action.id }),
  ])
  const { dueOn, dueRepeats, reviewOn } = action
  return {
    lead: (leads.get(action.id) ?? []).length > 0,
    date: dueOn !== null || isRound(dueRepeats) || reviewOn !== null,
    criterion: criteria.length > 0,
  }
}
