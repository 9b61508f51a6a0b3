import type { Trx } from '#src/kit/db/index.ts'
import type { MeasureRead } from './measure.line.ts'
import type { Measure } from './measure.ts'
import { listMeasures, listTargets } from './measure.store.ts'
import { listReadings } from './reading.store.ts'

/** Every measure with its targets and readings, or some of them. */
export async function findReads(trx: Trx, ids?: readonly string[]): Promise<MeasureRead[]> {
  if (ids?.length === 0) return []
  const all = await listMeasures(trx)
  return withReadings(trx, ids === undefined ? all : all.filter(({ id }) => ids.includes(id)))
}

export async function withReadings(trx: Trx, measures: readonly Measure[]): Promise<MeasureRead[]> {
  const ids = measures.map(({ id }) => id)
  const [targets, readings] = await Promise.all([listTargets(trx, ids), listReadings(trx, ids)])
  return measures.map((measure) => ({
    measure,
    targets: targets.get(measure.id) ?? [],
    readings: readings.get(measure.id) ?? [],
  }))
}
