import { type Clock, dayOf } from '#src/kit/clock.ts'
import { type Db, within } from '#src/kit/db/index.ts'
import type { Council } from '#src/kit/http/visit.ts'
import { every, type Job } from '#src/kit/jobs/every.ts'
import { lapseRequest } from './date-request.decide.ts'
import { isLapsed } from './date-request.ts'
import { listRequests } from './date-request.store.ts'

const restMs = 600_000

type Lapsing = { db: Db; clock: Clock; listCouncils: () => Promise<Pick<Council, 'id'>[]> }

/** Closes requests that nobody decided in time, until stopped. */
export function lapseRequests(work: Lapsing): Job {
  return every(restMs, async () => lapseDue(work))
}

/** One round: what lapsed before is left as it is. */
export async function lapseDue({ db, clock, listCouncils }: Lapsing): Promise<void> {
  for (const { id: councilId } of await listCouncils()) {
    const now = clock()
    await within(db, { councilId, now }, async (trx) => {
      for (const request of await listRequests(trx, { state: 'waiting' }))
        if (isLapsed(request, dayOf(now))) await lapseRequest(trx, { councilId, request, now })
    })
  }
}
