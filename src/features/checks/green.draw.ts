import { recordEntry } from '#src/features/history/index.ts'
import { heardSince, listActionsOf } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { drawFrom, drawSize, greensOf } from './green.ts'
import { insertChecks, insertDraw } from './green.store.ts'

type Drawing = {
  councilId: string
  /** The council's short name: with the month it is the seed, which nobody can choose. */
  council: string
  planId: string
  personId: string | null
  now: Date
}

/** Draws a month's greens of a plan, once. True where the month has its draw, by this or an earlier press; false where there is no green. */
export async function drawGreens(trx: Trx, drawing: Drawing): Promise<boolean> {
  const { councilId, council, planId, personId, now } = drawing
  const today = dayOf(now)
  const greens = greensOf(await listActionsOf(trx, { planId }), heardSince(today))
  if (greens.length === 0) return false
  const seed = `${council} ${today.slice(0, 7)}`
  const month = `${today.slice(0, 7)}-01`
  const drawId = await insertDraw(trx, { councilId, planId, month, seed, drawnFrom: greens })
  if (drawId === null) return true
  await insertChecks(trx, { councilId, drawId, planId }, drawFrom(greens, seed, drawSize(greens.length)))
  await recordEntry(trx, {
    councilId,
    personId,
    deed: 'green.draw',
    subjectKind: 'plan',
    subjectId: planId,
    planId,
    details: { draw: drawId, seed },
  })
  return true
}
