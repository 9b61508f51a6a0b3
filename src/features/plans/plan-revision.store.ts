import type { Trx } from '#src/kit/db/index.ts'
import type { Action } from './action.ts'
import type { Objective, Theme } from './plan.ts'

/** What a newer version of a plan changes of it as a whole: parts that move, and the order in which they stand. */

export type ThemeChange = Partial<
  Pick<Theme, 'ref' | 'title' | 'impact' | 'leadId' | 'leadsAsWritten' | 'fields'>
>

export async function saveTheme(trx: Trx, id: string, { fields, ...change }: ThemeChange): Promise<void> {
  await trx
    .updateTable('theme')
    .set((eb) => ({
      ...change,
      ...(fields === undefined ? {} : { fields: JSON.stringify(fields) }),
      rev: eb('rev', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

export type ObjectiveChange = Partial<Pick<Objective, 'ref' | 'title' | 'impact' | 'themeId' | 'fields'>>

export async function saveObjective(
  trx: Trx,
  id: string,
  { fields, ...change }: ObjectiveChange,
): Promise<void> {
  await trx
    .updateTable('objective')
    .set((eb) => ({
      ...change,
      ...(fields === undefined ? {} : { fields: JSON.stringify(fields) }),
      rev: eb('rev', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

export type ActionPlace = Pick<Action, 'themeId' | 'objectiveId' | 'parentId'>

/** Puts an action, held by the caller, under another part of its plan. */
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

export async function saveCriterionText(trx: Trx, id: string, text: string): Promise<void> {
  await trx.updateTable('successCriterion').set({ text }).where('id', '=', id).execute()
}

export type Placed = { kind: 'theme' | 'objective' | 'action'; id: string; position: number }

/** Where each part stands in the order of its plan; only those given. */
export async function savePositions(trx: Trx, placed: readonly Placed[]): Promise<void> {
  for (const { kind, id, position } of placed)
    await trx.updateTable(kind).set({ position }).where('id', '=', id).execute()
}

/** Holds every action of a plan until the transaction ends, so that nobody changes one between a look at the plan and a change of it. */
export async function lockPlan(trx: Trx, planId: string): Promise<void> {
  await trx.selectFrom('plan').select('id').where('id', '=', planId).forUpdate().execute()
  await trx.selectFrom('action').select('id').where('planId', '=', planId).orderBy('id').forUpdate().execute()
}
