import { type Clock, dayOf } from '#src/kit/clock.ts'
import { isWorkingDay } from '#src/kit/dates/working-days.ts'
import type { Council } from '#src/kit/http/visit.ts'
import { type Db, within } from '#src/kit/db/index.ts'
import { every, type Job } from '#src/kit/jobs/every.ts'
import { makeDigests } from './digest.make.ts'
import { countUnthought, findLastEntry } from './notice.store.ts'
import { tell } from './notice.tell.ts'
import { gatherScene } from './scene.gather.ts'

const restMs = 30_000
/** The day's mail goes from this hour on, in London. */
const fromHour = 8

export type Telling = {
  db: Db
  clock: Clock
  listCouncils: () => Promise<Pick<Council, 'id' | 'name' | 'settings'>[]>
}

/** Tells people what they should know, until stopped: some things at once, the rest in one mail a working day. */
export function tellPeople(work: Telling): Job {
  const told = new Map<string, string | null>()
  return every(restMs, async () => tellOnce(work, told))
}

/**
 * One round through every council. `told` holds how far the record was told of, so that a quiet round asks one
 * question; it may be lost, since nothing is told twice.
 */
export async function tellOnce(
  { db, clock, listCouncils }: Telling,
  told: Map<string, string | null>,
): Promise<void> {
  for (const council of await listCouncils()) {
    const councilId = council.id
    const now = clock()
    await within(db, { councilId, now }, async (trx) => {
      const last = await findLastEntry(trx)
      if (isTimeForMail(now) && (await countUnthought(trx, dayOf(now))) > 0)
        await makeDigests(trx, { councilId, council, now })
      else if (told.get(councilId) !== last)
        await tell(trx, {
          councilId,
          scene: await gatherScene(trx, now, council.settings),
          hows: ['at-once'],
        })
      told.set(councilId, last)
    })
  }
}

const londonHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** A working day in England, from eight in the morning in London. */
export function isTimeForMail(now: Date): boolean {
  return isWorkingDay(dayOf(now)) && Number(londonHour.format(now)) >= fromHour
}
