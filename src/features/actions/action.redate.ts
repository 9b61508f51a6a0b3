import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Action, WrittenDate } from './action.ts'
import { type ActionChange, lockAction, saveAction } from './action.store.ts'
import { insertDueDates, listDueDates } from './beside-action.store.ts'
import { isRound } from './due.ts'

type Move = {
  councilId: string
  actionId: string
  to: WrittenDate
  reason: string
  personId: string | null
  decidedBy: string | null
  decidedOn: string | null
  /** The day on which the move was asked for. */
  askedOn: string
  /** The document that says so, where one does. */
  importId?: string
}

/**
 * Gives an action a later (or earlier) date beside those before it. The first date never changes; an action that had
 * no day yet gets its first one here, which is no move.
 */
export async function redateAction(trx: Trx, move: Move): Promise<'moved' | 'gone' | 'same'> {
  const action = await lockAction(trx, move.actionId)
  if (action === null) return 'gone'
  if (action.dueOn === move.to.on && action.dueText === move.to.text) return 'same'
  const before = (await listDueDates(trx, [action.id])).get(action.id) ?? []
  await insertDueDates(trx, [
    {
      councilId: move.councilId,
      actionId: action.id,
      position: before.length,
      dueOn: move.to.on,
      dueText: move.to.text,
      setBy: move.personId,
      reason: move.reason,
      decidedBy: move.decidedBy,
      decidedOn: move.decidedOn,
      askedOn: move.askedOn,
      retrospective: action.dueOn !== null && action.dueOn < move.askedOn,
    },
  ])
  await saveAction(trx, action.id, changeOf(action, move.to))
  await recordEntry(trx, {
    councilId: move.councilId,
    personId: move.personId,
    deed: 'action.redate',
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: {
      from: action.dueOn,
      fromText: action.dueText,
      to: move.to.on,
      toText: move.to.text,
      decidedBy: move.decidedBy,
      late: action.dueOn !== null && action.dueOn < move.askedOn,
    },
    reason: move.reason,
    importId: move.importId ?? null,
  })
  return 'moved'
}

function changeOf(action: Action, to: WrittenDate): ActionChange {
  const goesOn = to.on !== null && isRound(action.dueRepeats)
  return {
    dueOn: to.on,
    dueText: to.text,
    duePrecision: to.precision,
    // What comes round again goes on doing so until its last day.
    dueRepeats: goesOn ? action.dueRepeats : to.repeats,
    timesMoved: action.timesMoved + (action.dueOn === null ? 0 : 1),
    ...(to.on === null ? {} : { reviewOn: null }),
    ...(action.firstDueOn === null && to.on !== null ? { firstDueOn: to.on } : {}),
  }
}
