import { recordEntry } from '#src/features/history/index.ts'
import {
  type Action,
  type Confidence,
  findAction,
  findRoles,
  hearOfAction,
  type InPlace,
  lockAction,
  type Roles,
  setReviewDate,
} from '#src/features/actions/index.ts'
import { choiceOf, type DetailsWarning } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { NextStep, StepAnswer } from './update.ts'
import { insertNextSteps, insertStepAnswers } from './next-step.store.ts'
import { findUpdate, findUpdateByFormKey, insertUpdate } from './update.store.ts'

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

/** `givenFor`: the lead in whose place its author gave it. */
export type Given = { id: string; again: boolean; givenFor: InPlace | null }

/** An action to report on: who has which part in it, and the update that the same form gave before. */
export type Reportable = {
  action: Action
  roles: Roles & { inPlace: readonly InPlace[] }
  before: string | null
}

/** Finds an action to report on, and holds it where an update may follow; null where there is no such action. */
export async function findReportable(
  trx: Trx,
  actionId: string,
  { formKey, hold }: { formKey: string | null; hold: boolean },
): Promise<Reportable | null> {
  // In this order: whoever waited for the action sees the update for which they waited.
  const [action, roles, before] = await Promise.all([
    hold ? lockAction(trx, actionId) : findAction(trx, actionId),
    findRoles(trx, actionId),
    formKey === null ? null : findUpdateByFormKey(trx, formKey),
  ])
  return action === null || roles === null ? null : { action, roles, before }
}

/** Whether somebody went back to a form that had given an update, and sent other words, which must not be lost. */
export async function hasOtherWords(
  trx: Trx,
  { before }: Reportable,
  now: Pick<
    GivenUpdate,
    'workingWell' | 'howDoWeKnow' | 'worried' | 'nextSteps' | 'confidence' | 'confidenceReason'
  >,
): Promise<boolean> {
  const kept = before === null ? null : await findUpdate(trx, before)
  if (kept === null) return false
  const parts = ['workingWell', 'howDoWeKnow', 'worried', 'confidence', 'confidenceReason'] as const
  const stepsOf = ({ nextSteps }: Pick<GivenUpdate, 'nextSteps'>) =>
    JSON.stringify(nextSteps.map(({ text, who, byOn }) => [text, who, byOn]))
  return parts.some((part) => kept[part] !== now[part]) || stepsOf(kept) !== stepsOf(now)
}

/**
 * Gives an update on an action that the caller holds: the words are kept, its confidence follows, and the
 * theme's lead is asked to accept it. A form sent twice gives one update.
 */
export async function giveUpdate(
  trx: Trx,
  { action, roles, before }: Reportable,
  given: GivenUpdate,
): Promise<Given> {
  if (before !== null) return { id: before, again: true, givenFor: null }
  const { councilId, authorId, now, nextSteps, stepAnswers, suggested, reviewOn, cleared, ...words } = given
  const principal = roles.inPlace.find(({ delegateId }) => delegateId === authorId) ?? null
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
  return { id, again: false, givenFor: principal }
}
