import type { Trx } from '#src/kit/db/index.ts'
import type { Action } from './action.ts'

/** What a newer version of a plan changes of an action, held by the caller, beside its words. */

export type ActionPlace = Pick<Action, 'themeId' | 'objectiveId' | 'parentId'>

/** Puts an action under another part of its plan. */
export async function placeAction(trx: Trx, id: string, place: ActionPlace): Promise<void> {
  await trx
    .updateTable('action')
    .set((eb) => ({ ...place, rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** What stands in the columns of a plan that are its own. */
export async function saveActionFields(trx: Trx, id: string, fields: Record<string, string>): Promise<void> {
  await trx
    .updateTable('action')
    .set((eb) => ({ fields: JSON.stringify(fields), rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Where it stands in the order of its plan; its revision stays, for nothing that it says has changed. */
export async function saveActionPosition(trx: Trx, id: string, position: number): Promise<void> {
  await trx.updateTable('action').set({ position }).where('id', '=', id).execute()
}

/** Moves every action of a plan from a position on by one, so that another can stand there. */
export async function makeRoom(trx: Trx, planId: string, from: number): Promise<void> {
  await trx
    .updateTable('action')
    .set((eb) => ({ position: eb('position', '+', 1) }))
    .where('planId', '=', planId)
    .where('position', '>=', from)
    .execute()
}
