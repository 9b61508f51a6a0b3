import { recordEntry } from '#src/features/history/index.ts'
import { type Criterion, saveCriterion } from '#src/features/criteria/index.ts'
import type { Action } from '#src/features/actions/index.ts'
import { insertFindingActions } from '#src/features/sources/index.ts'
import type { Trx } from '#src/kit/db/index.ts'

type Mending = { councilId: string; personId: string }

/** Words a success criterion anew; the words before stay in the record. */
export async function rewordCriterion(
  trx: Trx,
  { councilId, personId }: Mending,
  criterion: { id: string; planId: string; before: string },
  change: Pick<Criterion, 'text' | 'target' | 'testedHow'>,
): Promise<void> {
  await saveCriterion(trx, criterion.id, change)
  await recordEntry(trx, {
    councilId,
    personId,
    deed: 'criterion.reword',
    subjectKind: 'plan',
    subjectId: criterion.planId,
    planId: criterion.planId,
    details: { criterion: criterion.id, from: criterion.before, to: change.text },
  })
}

/** Ties a finding to the action that answers it. */
export async function answerFinding(
  trx: Trx,
  { councilId, personId }: Mending,
  action: Pick<Action, 'id' | 'planId'>,
  finding: { id: string; named: string; coverage: 'full' | 'part' },
): Promise<void> {
  const { id, named, coverage } = finding
  await insertFindingActions(trx, [{ councilId, sourceItemId: id, actionId: action.id, coverage }])
  await recordEntry(trx, {
    councilId,
    personId,
    deed: 'finding.link',
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: { finding: named },
  })
}
