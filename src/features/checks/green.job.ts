import { listPlans } from '#src/features/plans/index.ts'
import type { Clock } from '#src/kit/clock.ts'
import { type Db, within } from '#src/kit/db/index.ts'
import type { Council } from '#src/kit/http/visit.ts'
import { every, type Job } from '#src/kit/jobs/every.ts'
import { drawGreens } from './green.draw.ts'

const restMs = 3_600_000

export type DrawingMonthly = {
  db: Db
  clock: Clock
  listCouncils: () => Promise<Pick<Council, 'id' | 'slug'>[]>
}

/** Draws each month's greens of every live plan, until stopped. */
export function drawMonthly(work: DrawingMonthly): Job {
  return every(restMs, async () => drawDue(work))
}

/** One round: what is drawn for the month already is left as it is. */
export async function drawDue({ db, clock, listCouncils }: DrawingMonthly): Promise<void> {
  for (const { id: councilId, slug } of await listCouncils()) {
    const now = clock()
    await within(db, { councilId, now }, async (trx) => {
      for (const { id: planId } of await listPlans(trx))
        await drawGreens(trx, { councilId, council: slug, planId, personId: null, now })
    })
  }
}
