import { recordEntry } from '#src/features/history/index.ts'
import { choiceOf, type DetailsWarning } from '#src/kit/childrens-details/index.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import type { Criterion } from './criterion.ts'
import { placeOf } from './criterion.keep.ts'
import { insertCriteria, listCriteria, saveCriterionWords } from './criterion.store.ts'
import type { CriterionWords } from './criterion-words.form.ts'

type By = { councilId: string; personId: string }

/** The one thing that a criterion hangs on. */
export type CriterionPlace = { planId: string } & Pick<Criterion, 'themeId' | 'objectiveId' | 'actionId'>

type Added = { id: string; words: CriterionWords; cleared: DetailsWarning | null }

/** Adds a success criterion or an impact statement, last of those in its place. The same form sent twice is one. */
export async function addCriterion(trx: Trx, by: By, place: CriterionPlace, added: Added): Promise<void> {
  const { id, words, cleared } = added
  const { actionId, objectiveId, themeId } = place
  const which =
    actionId !== null ? { actionId } : objectiveId !== null ? { objectiveId } : { themeId: themeId ?? '' }
  await holdRow(trx, 'plan', place.planId)
  const known = await listCriteria(trx, which, 'with-retired')
  if (known.some((one) => one.id === id)) return
  await insertCriteria(trx, [
    {
      ...place,
      ...words,
      councilId: by.councilId,
      id,
      importId: null,
      position: Math.max(-1, ...known.map(({ position }) => position)) + 1,
      nowAt: null,
      result: 'untested',
    },
  ])
  await record(trx, by, place, { deed: 'criterion.add', details: { to: words.text }, reason: null, cleared })
}

type Changed = { words: CriterionWords; why: string; cleared: DetailsWarning | null }

/** Words it anew, or tests it otherwise; the words before stay in the record. */
export async function changeCriterion(
  trx: Trx,
  by: By,
  criterion: Criterion,
  changed: Changed,
): Promise<void> {
  const { kind: _kept, ...words } = changed.words
  await saveCriterionWords(trx, criterion.id, words)
  await record(trx, by, criterion, {
    deed: 'criterion.reword',
    details: { criterion: criterion.id, from: criterion.text, to: words.text },
    reason: changed.why,
    cleared: changed.cleared,
  })
}

/** It is no longer tested: it stays with its tests, and is counted no more. */
export async function retireCriterion(
  trx: Trx,
  by: By,
  criterion: Criterion,
  { on, why }: { on: string; why: string },
): Promise<void> {
  if (criterion.retiredOn !== null) return
  await saveCriterionWords(trx, criterion.id, { retiredOn: on, retiredWhy: why, nextTestOn: null })
  const details = { criterion: criterion.id, text: criterion.text }
  await record(trx, by, criterion, { deed: 'criterion.retire', details, reason: why, cleared: null })
}

type Recorded = {
  deed: string
  details: Record<string, unknown>
  reason: string | null
  cleared: DetailsWarning | null
}

async function record(
  trx: Trx,
  by: By,
  place: CriterionPlace,
  { cleared, ...what }: Recorded,
): Promise<void> {
  const { kind, id } = placeOf(place)
  const entry = { ...by, planId: place.planId, subjectKind: kind, subjectId: id }
  await recordEntry(
    trx,
    { ...entry, ...what },
    ...(cleared === null ? [] : [{ ...entry, deed: 'details.clear', details: choiceOf(cleared) }]),
  )
}
