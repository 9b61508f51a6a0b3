import {
  findAction,
  insertDueDates,
  insertLeads,
  insertRatings,
  listDueDates,
  placeAction,
  removeLeads,
  saveAction,
  saveActionFields,
} from '#src/features/actions/index.ts'
import { saveCriterionWords } from '#src/features/criteria/index.ts'
import { recordEntry } from '#src/features/history/index.ts'
import { saveObjective, savePositions, saveTheme } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { saveImportState } from '../import.store.ts'
import type { Import } from '../import.ts'
import type { ActionBefore, Left, Undo } from './undo.ts'

type Withdrawing = {
  councilId: string
  personId: string
  imported: Import
  undo: Undo
  reason: string
  now: Date
}

/**
 * Takes back a newer version that was put in, whole: each part says again what it said before, what was added leaves
 * the plan as withdrawn, and the record keeps both. The caller holds the plan, and has asked what prevents it.
 */
export async function withdrawRevision(trx: Trx, withdrawing: Withdrawing): Promise<void> {
  const { undo, imported, councilId, personId, reason, now } = withdrawing
  for (const { id, ...was } of undo.themes) await saveTheme(trx, id, { ...was, state: 'live' })
  for (const { id, ...was } of undo.objectives) await saveObjective(trx, id, { ...was, state: 'live' })
  for (const action of undo.actions) await restoreAction(trx, withdrawing, action)
  for (const { id, was } of undo.criteria)
    await saveCriterionWords(trx, id, was === null ? retired(withdrawing) : { text: was })
  for (const part of undo.left.filter(({ isAdded }) => isAdded)) await takeOut(trx, withdrawing, part)
  await savePositions(trx, undo.positions)
  await saveImportState(trx, imported.id, { state: 'withdrawn' })
  const parts = undo.left.map(({ level, id, isAdded }) => ({
    councilId,
    personId,
    deed: `${level}.${isAdded ? 'cancel' : 'restore'}`,
    subjectKind: level,
    subjectId: id,
    planId: imported.planId,
    importId: imported.id,
    details: { file: imported.fileName, ...(isAdded ? { to: 'cancelled' } : {}) },
    reason,
  }))
  await recordEntry(trx, ...parts, {
    ...{ councilId, personId, reason, planId: imported.planId, importId: imported.id },
    deed: 'plan.unrevise',
    subjectKind: 'plan',
    subjectId: imported.planId ?? imported.id,
    details: { file: imported.fileName, parts: parts.length, on: dayOf(now) },
  })
}

function retired({ reason, now }: Withdrawing) {
  return { retiredOn: dayOf(now), retiredWhy: reason, nextTestOn: null }
}

/** What the newer version had added: a heading leaves the lists, an action is withdrawn. */
async function takeOut(trx: Trx, { now }: Withdrawing, { level, id }: Left): Promise<void> {
  if (level === 'theme') await saveTheme(trx, id, { state: 'withdrawn' })
  else if (level === 'objective') await saveObjective(trx, id, { state: 'withdrawn' })
  else await saveAction(trx, id, { state: 'cancelled', stateSince: now })
}

async function restoreAction(trx: Trx, withdrawing: Withdrawing, before: ActionBefore): Promise<void> {
  const { id, change, place, fields, leads } = before
  const { councilId } = withdrawing
  const now = await findAction(trx, id)
  if (now === null) throw new Error('An action of the plan cannot be found')
  await saveAction(trx, id, { ...change, stateSince: new Date(change.stateSince) })
  await placeAction(trx, id, place)
  await saveActionFields(trx, id, fields)
  if (leads !== null) {
    await removeLeads(trx, id)
    await insertLeads(
      trx,
      leads.map((lead, position) => ({ ...lead, councilId, id: newId(), actionId: id, position })),
    )
  }
  await addToRecord(trx, withdrawing, before, now)
}

/** Dates and ratings are only ever added to: that they went back is a line of its own, with why. */
async function addToRecord(
  trx: Trx,
  { councilId, personId, reason, now: at }: Withdrawing,
  { id, change }: ActionBefore,
  now: { dueOn: string | null; dueText: string; levelAsWritten: string | null },
): Promise<void> {
  const { dueOn = null, dueText = '', levelAsWritten = null } = change
  if (now.dueOn !== dueOn || now.dueText !== dueText) {
    const dates = (await listDueDates(trx, [id])).get(id) ?? []
    await insertDueDates(trx, [
      {
        ...{ councilId, actionId: id, dueOn, dueText, reason },
        position: dates.length,
        setBy: personId,
        decidedBy: null,
        decidedOn: null,
        askedOn: dayOf(at),
        retrospective: false,
      },
    ])
  }
  if (levelAsWritten !== null && now.levelAsWritten !== levelAsWritten)
    await insertRatings(trx, [
      { councilId, actionId: id, confidence: null, asWritten: levelAsWritten, reason, givenBy: personId },
    ])
}
