import type { Trx } from '#src/kit/db/index.ts'
import type { Reading, ReadingStatus } from './reading.ts'

/** Every version of every reading of some measures, by period and version. */
export async function listReadings(trx: Trx, measureIds: readonly string[]): Promise<Map<string, Reading[]>> {
  if (measureIds.length === 0) return new Map()
  const rows = await trx
    .selectFrom('measureReading as r')
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'r.councilId').onRef('person.id', '=', 'r.typedBy'),
    )
    .select([
      'r.id',
      'r.measureId',
      'r.periodFrom as from',
      'r.periodTo as to',
      'r.version',
      'r.value',
      'r.numerator',
      'r.denominator',
      'r.asAt',
      'r.status',
      'r.note',
      'person.name as typedByName',
      'r.typedAt',
    ])
    .where('r.measureId', 'in', [...measureIds])
    .orderBy('r.periodFrom')
    .orderBy('r.version')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ ...row, status: row.status as ReadingStatus })),
    ({ measureId }) => measureId,
  )
}

/** Adds a reading beside those that are there; nothing here changes one. */
export async function insertReading(
  trx: Trx,
  reading: Omit<Reading, 'from' | 'to' | 'typedByName'> & {
    councilId: string
    periodFrom: string
    periodTo: string
    typedBy: string | null
  },
): Promise<void> {
  await trx.insertInto('measureReading').values(reading).execute()
}

/** Measures that a reading was typed of since a moment, and that are tied to an action. */
export async function listReadLately(trx: Trx, since: Date): Promise<string[]> {
  const rows = await trx
    .selectFrom('measureReading as r')
    .innerJoin('measureLink as l', (join) =>
      join.onRef('l.councilId', '=', 'r.councilId').onRef('l.measureId', '=', 'r.measureId'),
    )
    .select('r.measureId')
    .distinct()
    .where('r.typedAt', '>=', since)
    .where('l.actionId', 'is not', null)
    .orderBy('r.measureId')
    .execute()
  return rows.map(({ measureId }) => measureId)
}
