import { saveActionPosition } from '#src/features/actions/index.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import type { HeadingState, Objective, Theme } from './plan.ts'

/** What a newer version of a plan changes of it as a whole: parts that move, and the order in which they stand. */

export type ThemeChange = Partial<
  Pick<Theme, 'ref' | 'title' | 'impact' | 'leadId' | 'leadsAsWritten' | 'fields'> & { state: HeadingState }
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

export type ObjectiveChange = Partial<
  Pick<Objective, 'ref' | 'title' | 'impact' | 'themeId' | 'parentId' | 'fields'> & { state: HeadingState }
>

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

export type Placed = { kind: 'theme' | 'objective' | 'action'; id: string; position: number }

/** Where each part stands in the order of its plan; only those given. */
export async function savePositions(trx: Trx, placed: readonly Placed[]): Promise<void> {
  for (const { kind, id, position } of placed)
    if (kind === 'action') await saveActionPosition(trx, id, position)
    else await trx.updateTable(kind).set({ position }).where('id', '=', id).execute()
}

/** Holds every action of a plan until the transaction ends, so that nobody changes one between a look at the plan and a change of it. */
export async function lockPlan(trx: Trx, planId: string): Promise<void> {
  await holdRow(trx, 'plan', planId)
  await trx.selectFrom('action').select('id').where('planId', '=', planId).orderBy('id').forUpdate().execute()
}
