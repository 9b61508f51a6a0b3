import { recordEntry } from '#src/features/history/index.ts'
import { choiceOf, type DetailsWarning } from '#src/kit/childrens-details/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Measure } from './measure.ts'
import type { ReadingInput } from './reading.form.ts'
import { insertReading, listReadings } from './reading.store.ts'

type Typing = {
  councilId: string
  personId: string | null
  /** Made with the form: the same form sent twice is one reading. */
  id?: string
  input: ReadingInput
  /** What looked like a child's details and was said to be none. */
  cleared?: DetailsWarning | null
  now: Date
}

/**
 * Keeps a reading of a measure that the caller holds. Where its period has one already this is a later version, and the
 * earlier one stands.
 */
export async function typeReading(trx: Trx, measure: Measure, typing: Typing): Promise<void> {
  const { councilId, personId, input, now } = typing
  const known = (await listReadings(trx, [measure.id])).get(measure.id) ?? []
  if (known.some(({ id }) => id === typing.id)) return
  const { period, ...reading } = input
  const versions = known.filter(({ from }) => from === period.from)
  await insertReading(trx, {
    councilId,
    id: typing.id ?? newId(),
    measureId: measure.id,
    periodFrom: period.from,
    periodTo: period.to,
    version: Math.max(0, ...versions.map(({ version }) => version)) + 1,
    ...reading,
    typedBy: personId,
    typedAt: now,
  })
  const entry = { councilId, personId, subjectKind: 'measure' as const, subjectId: measure.id }
  const { cleared = null } = typing
  await recordEntry(
    trx,
    {
      ...entry,
      deed: versions.length === 0 ? 'reading.type' : 'reading.correct',
      details: { period: period.from, value: input.value },
      reason: input.note === '' ? null : input.note,
    },
    ...(cleared === null ? [] : [{ ...entry, deed: 'details.clear', details: choiceOf(cleared) }]),
  )
}
