import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type {
  Criterion,
  CriterionKind,
  CriterionResult,
  CriterionTest,
  TestMade,
  TestResult,
} from './criterion.ts'

const columns = [
  'id',
  'planId',
  'themeId',
  'objectiveId',
  'actionId',
  'position',
  'kind',
  'text',
  'test',
  'testedHow',
  'baseline',
  'nowAt',
  'target',
  'result',
  'nextTestOn',
  'measureId',
  'retiredOn',
  'retiredWhy',
] as const

type Which = { planId: string } | { actionId: string } | { themeId: string } | { objectiveId: string }

/** Criteria and statements in their order: those that are still tested, or all of them. */
export async function listCriteria(
  trx: Trx,
  which: Which,
  retired: 'with-retired' | null = null,
): Promise<Criterion[]> {
  const [name, id] = Object.entries(which)[0] as ['planId' | 'actionId' | 'themeId' | 'objectiveId', string]
  let query = trx.selectFrom('successCriterion').select(columns).where(name, '=', id)
  if (retired === null) query = query.where('retiredOn', 'is', null)
  const rows = await query.orderBy('position').orderBy('id').execute()
  return rows.map(typedRow)
}

/** One criterion, with what it hangs on. */
export async function findCriterion(trx: Trx, id: string): Promise<(Criterion & { placeId: string }) | null> {
  const row = await trx.selectFrom('successCriterion').select(columns).where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  return { ...typedRow(row), placeId: row.actionId ?? row.objectiveId ?? row.themeId ?? '' }
}

/** The same, held until the transaction ends. */
export async function lockCriterion(trx: Trx, id: string): Promise<Criterion | null> {
  const row = await trx
    .selectFrom('successCriterion')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : typedRow(row)
}

function typedRow<T extends { kind: string; test: string | null; result: string }>(row: T) {
  return {
    ...row,
    kind: row.kind as CriterionKind,
    test: row.test as CriterionTest | null,
    result: row.result as CriterionResult,
  }
}

/** Its words, as somebody changed them. */
export async function saveCriterion(
  trx: Trx,
  id: string,
  change: Pick<Criterion, 'text' | 'target' | 'testedHow'>,
): Promise<void> {
  await trx.updateTable('successCriterion').set(change).where('id', '=', id).execute()
}

/** What it says and how it is tested, as somebody changed it. */
export async function saveCriterionWords(
  trx: Trx,
  id: string,
  change: Partial<Omit<Criterion, 'id' | 'planId' | 'kind' | 'result' | 'nowAt'>>,
): Promise<void> {
  await trx.updateTable('successCriterion').set(change).where('id', '=', id).execute()
}

type Later = 'measureId' | 'retiredOn' | 'retiredWhy'

export type NewCriterion = { councilId: string; importId: string | null; kind?: CriterionKind } & Omit<
  Criterion,
  'id' | 'kind' | Later
> &
  Partial<Pick<Criterion, Later>>

export async function insertCriteria(trx: Trx, rows: (NewCriterion & { id?: string })[]): Promise<void> {
  if (rows.length > 0)
    await trx
      .insertInto('successCriterion')
      .values(rows.map((row) => ({ ...row, id: row.id ?? newId() })))
      .execute()
}

/** What its latest test says of it, and when the next one is. */
export async function saveTested(
  trx: Trx,
  id: string,
  changes: Pick<Criterion, 'test' | 'nowAt' | 'result' | 'nextTestOn'>,
): Promise<void> {
  await trx.updateTable('successCriterion').set(changes).where('id', '=', id).execute()
}

export async function insertTest(
  trx: Trx,
  made: { councilId: string; planId: string; criterionId: string } & Omit<
    TestMade,
    'evidenceTitle' | 'testedByName'
  >,
): Promise<void> {
  await trx.insertInto('criterionTest').values(made).execute()
}

/** Every test of a criterion, latest first. */
export async function listTests(trx: Trx, criterionId: string): Promise<TestMade[]> {
  const rows = await trx
    .selectFrom('criterionTest')
    .leftJoin('person', (join) =>
      join
        .onRef('person.councilId', '=', 'criterionTest.councilId')
        .onRef('person.id', '=', 'criterionTest.testedBy'),
    )
    .leftJoin('evidence', (join) =>
      join
        .onRef('evidence.councilId', '=', 'criterionTest.councilId')
        .onRef('evidence.id', '=', 'criterionTest.evidenceId'),
    )
    .select([
      'criterionTest.id',
      'criterionTest.testedOn',
      'criterionTest.way',
      'criterionTest.found',
      'criterionTest.result',
      'criterionTest.note',
      'criterionTest.evidenceId',
      'criterionTest.readingId',
      'criterionTest.suggested',
      'criterionTest.testedBy',
      'evidence.title as evidenceTitle',
      'person.name as testedByName',
    ])
    .where('criterionTest.criterionId', '=', criterionId)
    .orderBy('criterionTest.testedOn', 'desc')
    .orderBy('criterionTest.id', 'desc')
    .execute()
  return rows.map((row) => ({
    ...row,
    way: row.way as CriterionTest,
    result: row.result as TestResult,
    suggested: row.suggested as TestResult | null,
  }))
}
