import { recordEntry } from '#src/features/history/index.ts'
import { listEvidenceOf, supportingFamilies } from '#src/features/evidence/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { isOwn, partsIn } from './action.ts'
import { listLeads, lockAction, saveAction } from './action.store.ts'
import { type DeliveryStep, deliverySteps, stepsFor, whatIsMissing } from './delivery.ts'
import { findTheme } from './plan.store.ts'

export type Outcome =
  | { done: true; step: DeliveryStep }
  | { done: false; why: 'gone' | 'not-yours' | 'missing' | 'changed'; sentence: string }

type Asked = { actionId: string; deed: string; note: string; rev: number | null; now: Date }

/** Moves an action one step along its lifecycle, if this person may and nothing is missing. */
export async function takeStep(trx: Trx, person: Person, asked: Asked): Promise<Outcome> {
  const action = await lockAction(trx, asked.actionId)
  const step = deliverySteps.find((one) => one.deed === asked.deed)
  if (action === null || step === undefined)
    return { done: false, why: 'gone', sentence: 'That action is not here any more.' }
  if (!step.from.includes(action.state) || (asked.rev !== null && asked.rev !== action.rev)) {
    return {
      done: false,
      why: 'changed',
      sentence:
        'Somebody else changed this action while you had it open. See what it says now, then decide again.',
    }
  }
  const contributorIds = ((await listLeads(trx, [action.id])).get(action.id) ?? []).flatMap((lead) =>
    lead.personId === null ? [] : [lead.personId],
  )
  const theme = await findTheme(trx, action.themeId)
  const roles = {
    accountableId: action.accountableId,
    contributorIds,
    themeId: action.themeId,
    themeLeadId: theme?.leadId ?? null,
  }
  const missing = whatIsMissing(step, await factsFor(trx, action.id, isOwn(roles, person)))
  if (step.needs.includes('not-own') && isOwn(roles, person))
    return { done: false, why: 'not-yours', sentence: missing ?? '' }
  if (!stepsFor(action.state, partsIn(roles, person)).includes(step))
    return { done: false, why: 'not-yours', sentence: notTheirs(step) }
  if (missing !== null) return { done: false, why: 'missing', sentence: missing }
  if (step.asks !== null && asked.note === '')
    return { done: false, why: 'missing', sentence: `Answer the question: ${step.asks}` }

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
  })
  return { done: true, step }
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
