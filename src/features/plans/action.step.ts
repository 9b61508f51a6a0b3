import { listEntries, recordEntry } from '#src/features/history/index.ts'
import { listEvidenceOf, supportingFamilies } from '#src/features/evidence/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { type Action, isOwn, partsIn, type Roles } from './action.ts'
import { listLeads, lockAction, saveAction } from './action.store.ts'
import { type DeliveryStep, deliverySteps, stepsFor, whatIsMissing } from './delivery.ts'
import { findTheme } from './plan.store.ts'

type Refusal = { why: 'gone' | 'not-yours' | 'missing' | 'changed'; sentence: string }
export type Outcome = { done: true; step: DeliveryStep } | ({ done: false } & Refusal)

type Asked = {
  actionId: string
  deed: string
  note: string
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
  const refusal = await refusalOf(trx, person, { action, step, note: asked.note, rev: asked.rev })
  if (refusal !== null) return { done: false, ...refusal }

  await saveAction(trx, action.id, { state: step.to, stateSince: asked.now })
  await recordEntry(trx, {
    councilId: person.councilId,
    personId: person.id,
    deed: `action.${step.deed}`,
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: { from: action.state, to: step.to },
    reason: asked.note === '' ? null : asked.note,
    importId: asked.importId ?? null,
  })
  return { done: true, step }
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

type Asking = { action: Action; step: DeliveryStep; note: string; rev: number | null }

/** Why the step is not taken: changed meanwhile, not theirs, or something missing; null where it may be. */
async function refusalOf(
  trx: Trx,
  person: Person,
  { action, step, note, rev }: Asking,
): Promise<Refusal | null> {
  if (!step.from.includes(action.state) || (rev !== null && rev !== action.rev)) {
    return {
      why: 'changed',
      sentence:
        'Somebody else changed this action while you had it open. See what it says now, then decide again.',
    }
  }
  const roles = await rolesIn(trx, action)
  const own = isOwn(roles, person)
  const missing = whatIsMissing(step, await factsFor(trx, action.id, own))
  if (own && step.needs.includes('not-own')) return { why: 'not-yours', sentence: missing ?? '' }
  if (!stepsFor(action.state, partsIn(roles, person)).includes(step))
    return { why: 'not-yours', sentence: notTheirs(step) }
  if (missing !== null) return { why: 'missing', sentence: missing }
  if (step.asks !== null && note === '')
    return { why: 'missing', sentence: `Answer the question: ${step.asks}` }
  return null
}

/** Who has which part in an action. */
export async function rolesIn(
  trx: Trx,
  action: Pick<Action, 'id' | 'themeId' | 'accountableId'>,
): Promise<Roles> {
  const [allLeads, theme] = await Promise.all([listLeads(trx, [action.id]), findTheme(trx, action.themeId)])
  const leads = allLeads.get(action.id) ?? []
  return {
    accountableId: action.accountableId,
    contributorIds: leads.flatMap((lead) => (lead.personId === null ? [] : [lead.personId])),
    themeId: action.themeId,
    themeLeadId: theme?.leadId ?? null,
  }
}

async function factsFor(trx: Trx, actionId: string, own: boolean) {
  const evidence = await listEvidenceOf(trx, actionId)
  return {
    isOwn: own,
    deliveryEvidence: evidence.filter((one) => one.family === 'delivery').length,
    supportingFamilies: supportingFamilies(evidence).length,
  }
}

const partNames = {
  lead: 'the action’s lead',
  'theme-lead': 'the theme’s lead',
  'programme-manager': 'the programme manager',
  'quality-lead': 'the quality lead',
}

function notTheirs(step: DeliveryStep): string {
  const names = step.parts.map((part) => partNames[part])
  const last = names.at(-1) ?? ''
  return `Only ${names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last} can do this. Ask one of them.`
}
