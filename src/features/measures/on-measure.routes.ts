import type { Trx } from '#src/kit/db/index.ts'
import { type Answer, notFound, type Visit } from '#src/kit/http/visit.ts'
import { withReadings } from './measure.find.ts'
import type { MeasureRead } from './measure.line.ts'
import { findMeasure, lockMeasure } from './measure.store.ts'

/** The measure that an address names, with its targets and readings; held until the end where something is kept. */
export async function onMeasure<T>(
  visit: Visit,
  work: (trx: Trx, read: MeasureRead) => Promise<T>,
  held?: 'held',
): Promise<T | Answer> {
  const id = visit.params['measure'] ?? ''
  return visit.trx(async (trx) => {
    const measure = await (held === undefined ? findMeasure : lockMeasure)(trx, id)
    if (measure === null) return notFound
    const [read] = await withReadings(trx, [measure])
    return read === undefined ? notFound : work(trx, read)
  })
}
