import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Measure } from './measure.ts'
import type { TargetInput } from './measure.form.ts'
import {
  insertMeasure,
  insertTarget,
  listTargets,
  type MeasureRow,
  saveMeasure,
  saveRetired,
} from './measure.store.ts'

type By = { councilId: string; personId: string }

/** Adds a measure. */
export async function addMeasure(trx: Trx, by: By, id: string, row: MeasureRow): Promise<void> {
  await insertMeasure(trx, { councilId: by.councilId, id, ...row })
  await recordEntry(trx, {
    ...by,
    deed: 'measure.add',
    subjectKind: 'measure',
    subjectId: id,
    details: { title: row.title },
  })
}

/** Changes how a measure is described; its readings and targets stand. */
export async function changeMeasure(trx: Trx, by: By, measure: Measure, row: MeasureRow): Promise<void> {
  await saveMeasure(trx, measure.id, row)
  const details = { from: measure.definition, to: row.definition, title: row.title }
  await recordEntry(trx, {
    ...by,
    deed: 'measure.change',
    subjectKind: 'measure',
    subjectId: measure.id,
    details,
  })
}

/** Sets what is aimed at from a day on, beside every earlier target. The same target set twice is one. */
export async function setTarget(
  trx: Trx,
  by: By,
  measure: Measure,
  { input, now }: { input: TargetInput; now: Date },
): Promise<void> {
  const last = ((await listTargets(trx, [measure.id])).get(measure.id) ?? []).at(-1)
  const { target, tolerance, fromOn, why } = input
  if (last?.fromOn === fromOn && last.target === target && last.tolerance === tolerance && last.why === why)
    return
  await insertTarget(trx, {
    councilId: by.councilId,
    measureId: measure.id,
    ...input,
    setBy: by.personId,
    setAt: now,
  })
  await recordEntry(trx, {
    ...by,
    deed: 'measure.target',
    subjectKind: 'measure',
    subjectId: measure.id,
    details: { from: last?.target ?? null, to: target, on: fromOn },
    reason: why,
  })
}

/** It is no longer followed: it stays with its readings, and asks for none. */
export async function retireMeasure(
  trx: Trx,
  by: By,
  measure: Measure,
  { on, why }: { on: string; why: string },
): Promise<void> {
  if (measure.retiredOn !== null) return
  await saveRetired(trx, measure.id, { retiredOn: on, retiredWhy: why })
  await recordEntry(trx, {
    ...by,
    deed: 'measure.retire',
    subjectKind: 'measure',
    subjectId: measure.id,
    reason: why,
  })
}
