import { type SqlBool, sql } from 'kysely'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Better, Measure, Target, Unit } from './measure.ts'
import type { MeasureInput, TargetInput } from './measure.form.ts'
import type { Frequency } from './period.ts'

function measures(trx: Trx) {
  return trx
    .selectFrom('measure')
    .leftJoin('post', (join) =>
      join.onRef('post.councilId', '=', 'measure.councilId').onRef('post.id', '=', 'measure.ownerPostId'),
    )
    .leftJoin('postHolding as h', (join) =>
      join
        .onRef('h.councilId', '=', 'measure.councilId')
        .onRef('h.postId', '=', 'measure.ownerPostId')
        .on(sql<SqlBool>`h.to_on is null`),
    )
    .leftJoin('person', (join) =>
      join
        .onRef('person.councilId', '=', 'measure.councilId')
        .on(sql<SqlBool>`person.id = coalesce(measure.owner_id, h.person_id)`),
    )
    .select([
      'measure.id',
      'measure.number',
      'measure.title',
      'measure.definition',
      'measure.ownerPostId',
      'post.title as post',
      'person.id as personId',
      'person.name as person',
      'measure.unit',
      'measure.per',
      'measure.numerator',
      'measure.denominator',
      'measure.better',
      'measure.frequency',
      'measure.source',
      'measure.countsChildren',
      'measure.retiredOn',
      'measure.retiredWhy',
    ])
}

type Row = Omit<Measure, 'owner' | 'unit' | 'better' | 'frequency'> & {
  unit: string
  better: string
  frequency: string
  ownerPostId: string | null
  post: string | null
  personId: string | null
  person: string | null
}

function measureOf({ ownerPostId, post, personId, person, ...row }: Row): Measure {
  return {
    ...row,
    owner:
      ownerPostId === null && personId === null
        ? null
        : { personId, postId: ownerPostId, name: nameOwner(post, person) },
    unit: row.unit as Unit,
    better: row.better as Better,
    frequency: row.frequency as Frequency,
  }
}

function nameOwner(post: string | null, person: string | null): string {
  if (post === null) return person ?? ''
  return person === null ? `${post} (vacant)` : `${post}, ${person}`
}

/** Every measure by its number and title. */
export async function listMeasures(trx: Trx): Promise<Measure[]> {
  const rows = await measures(trx)
    .orderBy('measure.number')
    .orderBy('measure.title')
    .orderBy('measure.id')
    .execute()
  return rows.map(measureOf)
}

export async function findMeasure(trx: Trx, id: string): Promise<Measure | null> {
  const row = await measures(trx).where('measure.id', '=', id).executeTakeFirst()
  return row === undefined ? null : measureOf(row)
}

/** The same, held until the transaction ends, so that two readings of one period are two versions. */
export async function lockMeasure(trx: Trx, id: string): Promise<Measure | null> {
  await holdRow(trx, 'measure', id)
  return findMeasure(trx, id)
}

export type MeasureRow = MeasureInput & { ownerId: string | null; ownerPostId: string | null }

export async function insertMeasure(
  trx: Trx,
  row: MeasureRow & { councilId: string; id: string },
): Promise<void> {
  await trx.insertInto('measure').values(row).execute()
}

export async function saveMeasure(trx: Trx, id: string, row: MeasureRow): Promise<void> {
  await trx.updateTable('measure').set(row).where('id', '=', id).execute()
}

export async function saveRetired(
  trx: Trx,
  id: string,
  retired: { retiredOn: string | null; retiredWhy: string | null },
): Promise<void> {
  await trx.updateTable('measure').set(retired).where('id', '=', id).execute()
}

/** The targets of some measures, the earliest first. */
export async function listTargets(trx: Trx, measureIds: readonly string[]): Promise<Map<string, Target[]>> {
  if (measureIds.length === 0) return new Map()
  const rows = await trx
    .selectFrom('measureTarget as t')
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 't.councilId').onRef('person.id', '=', 't.setBy'),
    )
    .select([
      't.id',
      't.measureId',
      't.fromOn',
      't.target',
      't.tolerance',
      't.why',
      'person.name as setByName',
      't.setAt',
    ])
    .where('t.measureId', 'in', [...measureIds])
    .orderBy('t.fromOn')
    .orderBy('t.setAt')
    .execute()
  return Map.groupBy(rows, ({ measureId }) => measureId)
}

export async function insertTarget(
  trx: Trx,
  target: TargetInput & { councilId: string; measureId: string; setBy: string | null; setAt: Date },
): Promise<void> {
  await trx
    .insertInto('measureTarget')
    .values({ id: newId(), ...target })
    .execute()
}
