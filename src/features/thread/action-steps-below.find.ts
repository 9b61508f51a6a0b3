import { type Action, findAction, type Lead, listActionsOf, listLeads } from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'

/** What an action is a step of, and its own steps with who leads them. */
export type Below = { whole: Action | null; below: Action[]; leadsBelow: Map<string, Lead[]> }

export async function findBelow(trx: Trx, { id, parentId }: Pick<Action, 'id' | 'parentId'>): Promise<Below> {
  const [whole, below] = await Promise.all([
    parentId === null ? null : findAction(trx, parentId),
    listActionsOf(trx, { parentId: id }),
  ])
  const leadsBelow = await listLeads(
    trx,
    below.map((step) => step.id),
  )
  return { whole, below, leadsBelow }
}
