import { recordEntry } from '#src/features/history/index.ts'
import { choiceOf, type DetailsWarning } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { countActions } from './action-list.store.ts'
import { type Plan, usualWords } from './plan.ts'
import type { Outline } from './plan-outline.ts'
import type { Particulars } from './plan-particulars.form.ts'
import { saveOutline, saveParticulars } from './plan-particulars.store.ts'
import { insertPlan, listPlans } from './plan.store.ts'
import { listPossibleParents } from './plan-tree.ts'

type By = { councilId: string; personId: string }

/** Begins a plan that has no document: its actions are mirrored in it, or brought in later. The same form sent twice is one plan. */
export async function beginPlan(
  trx: Trx,
  { councilId, personId }: By,
  { id, ...begun }: Particulars & { id: string },
): Promise<void> {
  const { words = usualWords, ...particulars } = begun
  await insertPlan(trx, { councilId, id, words, scale: null, importId: null, ...particulars })
  await recordEntry(trx, {
    ...{ councilId, personId, planId: id, subjectKind: 'plan', subjectId: id },
    deed: 'plan.begin',
    details: { ...particulars },
  })
}

export type Refused = { field: 'parent' | 'kind'; message: string }

/** Changes what a plan is and what it stands under; or says why it cannot be that. */
export async function describePlan(
  trx: Trx,
  { councilId, personId }: By,
  plan: Plan,
  particulars: Particulars,
): Promise<'kept' | Refused> {
  const { parentId, kind: become } = particulars
  const may = listPossibleParents(await listPlans(trx, { all: true }), plan.id)
  if (parentId !== null && !may.some(({ id }) => id === parentId))
    return { field: 'parent', message: 'Choose a plan that does not itself stand under this one' }
  if (become === 'obsession' && plan.kind !== become && (await countActions(trx, plan.id)) > 0)
    return {
      field: 'kind',
      message: 'This plan has actions of its own, so it is no obsession. Choose another',
    }
  await saveParticulars(trx, plan.id, particulars)
  const { title, kind, ownerId, startedOn, endsOn, words } = plan
  await recordEntry(trx, {
    ...{ councilId, personId, planId: plan.id, subjectKind: 'plan', subjectId: plan.id },
    deed: 'plan.describe',
    details: {
      from: { title, kind, parentId: plan.parentId, ownerId, startedOn, endsOn, words },
      to: particulars,
    },
  })
  return 'kept'
}

type Written = { outline: Outline; cleared?: DetailsWarning | null }

/** Keeps a project's outline; the one before stays in the record, and so does the choice that what looks like a child's details is none. */
export async function keepOutline(
  trx: Trx,
  { councilId, personId }: By,
  plan: Pick<Plan, 'id'>,
  { outline, cleared = null }: Written,
): Promise<void> {
  await saveOutline(trx, plan.id, outline)
  const entry = { councilId, personId, planId: plan.id, subjectKind: 'plan', subjectId: plan.id } as const
  await recordEntry(
    trx,
    { ...entry, deed: 'plan.outline', details: {} },
    ...(cleared === null ? [] : [{ ...entry, deed: 'details.clear', details: choiceOf(cleared) }]),
  )
}
