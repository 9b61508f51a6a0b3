import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { UpdateCycle } from './cycle.ts'
import { saveCycle } from './cycle.store.ts'

type Setting = { councilId: string; planId: string; personId: string; cycle: UpdateCycle }

/** Sets how often the leads of a plan are asked for updates. What was asked for already stays asked for. */
export async function setCycle(trx: Trx, { councilId, planId, personId, cycle }: Setting): Promise<void> {
  await saveCycle(trx, { councilId, planId, cycle })
  await recordEntry(trx, {
    councilId,
    personId,
    deed: 'plan.cycle',
    subjectKind: 'plan',
    subjectId: planId,
    planId,
    details: cycle,
  })
}
