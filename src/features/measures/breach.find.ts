import type { Trx } from '#src/kit/db/index.ts'
import { listLinks } from './link.store.ts'
import { findReads } from './measure.find.ts'
import type { Frequency } from './period.ts'
import { breachesRunning, inForce } from './reading.ts'
import { listReadLately } from './reading.store.ts'

/** A measure that is tied to an action and whose latest reading misses its target beyond the tolerance. */
export type Breach = {
  measureId: string
  actionId: string
  /** The first day of the period that the latest reading is of. */
  periodFrom: string
  frequency: Frequency
  /** How many periods running it has missed it. */
  running: number
}

/** Breaches by readings that were typed since a moment, one for each action that the measure is tied to. */
export async function listBreaches(trx: Trx, since: Date): Promise<Breach[]> {
  const reads = await findReads(trx, await listReadLately(trx, since))
  const found: Breach[] = []
  for (const { measure, targets, readings } of reads) {
    const running = breachesRunning({ ...measure, targets, readings })
    const latest = inForce(readings).at(-1)
    if (running === 0 || latest === undefined || measure.retiredOn !== null) continue
    for (const { kind, toId } of await listLinks(trx, { measureId: measure.id }))
      if (kind === 'action')
        found.push({
          measureId: measure.id,
          actionId: toId,
          periodFrom: latest.from,
          frequency: measure.frequency,
          running,
        })
  }
  return found
}
