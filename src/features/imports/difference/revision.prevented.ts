import { listCriteria } from '#src/features/criteria/index.ts'
import { listActionsOf } from '#src/features/actions/index.ts'
import { findObjective, findPlan, findTheme, listObjectives } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Import } from '../import.ts'
import { findUndo, listWorkedOn } from './undo.store.ts'
import type { Left, Undo } from './undo.ts'

/** Whether a newer version can still be taken back: what stood before, or the sentence that says what prevents it. */
export type Takeable = { undo: Undo } | { prevented: string }

const instead = 'Put right what is wrong in each action instead: its history has what it said before.'

export async function findTakeable(trx: Trx, { id, planId }: Import): Promise<Takeable> {
  const plan = planId === null ? null : await findPlan(trx, planId)
  if (plan?.state !== 'live')
    return { prevented: 'It cannot be withdrawn, since its plan is no longer live.' }
  const undo = await findUndo(trx, id)
  if (undo === null)
    return {
      prevented: `It cannot be withdrawn: what stood before it was not kept when it was put in. ${instead}`,
    }
  const worked = await listChangedSince(trx, { importId: id, planId: plan.id, undo })
  const [first, ...others] = worked
  if (first === undefined) return { undo }
  const more = others.length === 0 ? '' : ` and ${others.length === 1 ? 'one more' : `${others.length} more`}`
  return {
    prevented: `It cannot be withdrawn, since people have worked on it from the day it was put in: “${first}”${more}. ${instead}`,
  }
}

type Put = { importId: string; planId: string; undo: Undo }

/** Names of parts that were changed, or built on, after the newer version was put in. */
async function listChangedSince(trx: Trx, { importId, planId, undo }: Put): Promise<string[]> {
  const actions = await listActionsOf(trx, { planId })
  const revs = new Map(actions.map(({ id, rev }) => [id, rev]))
  for (const { level, id } of undo.left)
    if (level !== 'action') {
      const heading = await (level === 'theme' ? findTheme(trx, id) : findObjective(trx, id))
      if (heading !== null) revs.set(id, heading.rev)
    }
  const worked = await listWorkedOn(
    trx,
    importId,
    undo.left.map(({ id }) => id),
  )
  const under = await listBuiltUnder(trx, planId, undo.left, actions)
  const criteria = new Map((await listCriteria(trx, { planId }, 'with-retired')).map((one) => [one.id, one]))
  return [
    ...undo.left.filter(({ id, rev }) => revs.get(id) !== rev || worked.has(id)).map(({ name }) => name),
    ...under,
    ...undo.criteria
      .filter(
        ({ id, text, was }) =>
          criteria.get(id)?.text !== text || (was === null && isTested(criteria.get(id))),
      )
      .map(({ text }) => text),
  ]
}

function isTested(criterion: { result: string; retiredOn: string | null } | undefined): boolean {
  return criterion === undefined || criterion.result !== 'untested' || criterion.retiredOn !== null
}

type Standing = {
  id: string
  title: string
  themeId: string
  objectiveId?: string | null
  parentId?: string | null
}

/** What somebody put under a part that the newer version added. */
async function listBuiltUnder(
  trx: Trx,
  planId: string,
  left: readonly Left[],
  actions: readonly Standing[],
): Promise<string[]> {
  const known = new Set(left.map(({ id }) => id))
  const added = new Set(left.filter(({ isAdded }) => isAdded).map(({ id }) => id))
  const all: Standing[] = [...actions, ...(await listObjectives(trx, { planId }))]
  return all
    .filter(({ id }) => !known.has(id))
    .filter(({ themeId, objectiveId, parentId }) =>
      [themeId, objectiveId, parentId].some((above) => typeof above === 'string' && added.has(above)),
    )
    .map(({ title }) => title)
}
