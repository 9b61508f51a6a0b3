import { findObjective, findTheme } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { findLivePlan } from './difference.draw.ts'
import type { LivePlan } from './live-nodes.ts'
import { saveUndo } from './undo.store.ts'
import { undoOf } from './undo.ts'

/** What stood before goes with the import, so that it can be taken back. Headings that left the lists are found by their ids. */
export async function keepUndo(trx: Trx, importId: string, before: LivePlan): Promise<void> {
  const after = await findLivePlan(trx, before.plan.id)
  if (after === null) throw new Error('The plan left while a newer version was put in')
  const { themes, objectives } = after
  for (const { id } of before.themes)
    if (!themes.some((one) => one.id === id)) themes.push(...onlyFound(await findTheme(trx, id)))
  for (const { id } of before.objectives)
    if (!objectives.some((one) => one.id === id)) objectives.push(...onlyFound(await findObjective(trx, id)))
  await saveUndo(trx, importId, undoOf(before, after))
}

function onlyFound<T>(one: T | null): T[] {
  return one === null ? [] : [one]
}
