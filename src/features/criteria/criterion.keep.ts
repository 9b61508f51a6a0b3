import { recordEntry } from '#src/features/history/index.ts'
import { choiceOf, type DetailsWarning } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Criterion, TestResult } from './criterion.ts'
import type { TestInput } from './criterion.form.ts'
import { insertTest, listTests, saveTested } from './criterion.store.ts'

/** The reading that a test by a measure rests on, and what the readings suggested. */
export type Basis = { readingId: string; suggested: TestResult }

type By = { councilId: string; personId: string }

/** Keeps one test of a criterion that the caller holds; the latest test by its day stands on the criterion. */
export async function keepTest(
  trx: Trx,
  { councilId, personId }: By,
  criterion: Criterion,
  made: { id: string; input: TestInput; cleared: DetailsWarning | null; basis?: Basis | null },
): Promise<void> {
  const { nextTestOn, ...test } = made.input
  const before = await listTests(trx, criterion.id)
  // The same form sent twice is one test.
  if (before.some((one) => one.id === made.id)) return
  const of = { councilId, planId: criterion.planId, criterionId: criterion.id }
  const { readingId = null, suggested = null } = made.basis ?? {}
  await insertTest(trx, { ...of, id: made.id, ...test, readingId, suggested, testedBy: personId })
  if (before.every((one) => one.testedOn <= test.testedOn))
    await saveTested(trx, criterion.id, {
      test: test.way,
      nowAt: test.found ?? criterion.nowAt,
      result: test.result,
      nextTestOn,
    })
  const place = placeOf(criterion)
  const entry = {
    ...{ councilId, personId, planId: criterion.planId },
    ...{ subjectKind: place.kind, subjectId: place.id },
  }
  const details = { criterion: criterion.text, to: test.result, on: test.testedOn }
  await recordEntry(
    trx,
    { ...entry, deed: 'criterion.test', details },
    ...(made.cleared === null ? [] : [{ ...entry, deed: 'details.clear', details: choiceOf(made.cleared) }]),
  )
}

/** What the record files a criterion's entries under. */
export function placeOf({
  actionId,
  objectiveId,
  themeId,
  planId,
}: Pick<Criterion, 'actionId' | 'objectiveId' | 'themeId' | 'planId'>) {
  if (actionId !== null) return { kind: 'action', id: actionId } as const
  if (objectiveId !== null) return { kind: 'objective', id: objectiveId } as const
  return themeId === null
    ? ({ kind: 'plan', id: planId } as const)
    : ({ kind: 'theme', id: themeId } as const)
}
