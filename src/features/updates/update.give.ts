import { recordEntry } from '#src/features/history/index.ts'
import { listStoodInFor, type StandIn } from '#src/features/people/index.ts'
import {
  type Action,
  type Confidence,
  hearOfAction,
  listLeads,
  setReviewDate,
} from '#src/features/actions/index.ts'
import { choiceOf, type DetailsWarning } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { NextStep, StepAnswer } from './update.ts'
import { insertNextSteps, insertStepAnswers } from './next-step.store.ts'
import { findUpdateByFormKey, insertUpdate } from './update.store.ts'

export type GivenUpdate = {
  councilId: string
  authorId: string
  workingWell: string
  howDoWeKnow: string
  worried: string
  nextSteps: NextStep[]
  /** What became of the steps agreed before. */
  stepAnswers?: readonly StepAnswer[]
  confidence: Confidence | null
  confidenceReason: string
  /** What the facts said of its confidence; null where nobody asked them. */
  suggested?: Confidence | null
  /** The day on which it is looked at again, where the lead was asked. */
  reviewOn?: string | null
  /** The same form sent twice gives one update. */
  formKey: string | null
  /** What looked like a child's details in it, of which its author says that it is none. */
  cleared?: DetailsWarning | null
  now: Date
}

export type Given = { id: string; again: boolean }

/**
 * Gives an update on an action that the caller holds: the words are kept, its confidence follows, and the
 * theme's lead is asked to accept it. Null where its form was taken by something that has gone.
 */
export async function giveUpdate(trx: Trx, action: Action, given: GivenUpdate): Promise<Given> {
  const { councilId, authorId, now, nextSteps, stepAnswers, suggested, reviewOn, cleared, ...words } = given
  const [principal, before] = await Promise.all([
    findPrincipal(trx, action.id, authorId),
    given.formKey === null ? null : findUpdateByFormKey(trx, given.formKey),
  ])
  if (before !== null) return { id: before, again: true }
  const of = {
    councilId,
    planId: action.planId,
    actionId: action.id,
    authorId,
    givenForId: principal?.personId ?? null,
    givenAt: now,
  }
  const id = newId()
  const entry = {
    councilId,
    personId: authorId,
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
  } as const
  await Promise.all([
    insertUpdate(trx, { id, ...of, ...words }),
    insertNextSteps(trx, { councilId, updateId: id }, nextSteps),
    insertStepAnswers(trx, { updateId: id, actionId: action.id }, stepAnswers ?? []),
    recordEntry(
      trx,
      {
        ...entry,
        deed: 'update.give',
        details: principal === null ? { update: id } : { update: id, for: principal.name },
      },
      ...(cleared
        ? [{ ...entry, deed: 'details.clear', details: { update: id, ...choiceOf(cleared) } }]
        : []),
    ),
    hearOfAction(trx, action, {
      councilId,
      personId: authorId,
      confidence: given.confidence,
      reason: given.confidenceReason,
      suggested: suggested ?? null,
      now,
    }),
  ])
  if (reviewOn !== undefined && reviewOn !== null)
    await setReviewDate(trx, {
      councilId,
      actionId: action.id,
      personId: authorId,
      on: reviewOn,
      reason: null,
    })
  return { id, again: false }
}

/** The lead in whose place somebody gives an update: nobody, where they lead or help themselves. */
async function findPrincipal(trx: Trx, actionId: string, authorId: string): Promise<StandIn | null> {
  const away = await listStoodInFor(trx, authorId)
  if (away.length === 0) return null
  const leads = (await listLeads(trx, [actionId])).get(actionId) ?? []
  if (leads.some(({ personId }) => personId === authorId)) return null
  const led = leads.map(({ personId }) => away.find((one) => one.personId === personId))
  return led.find((one) => one !== undefined) ?? null
}
