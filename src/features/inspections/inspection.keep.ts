import { recordEntry } from '#src/features/history/index.ts'
import { insertSource, insertSourceItems } from '#src/features/sources/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import { insertInspection, insertJudgements } from './inspection.store.ts'
import { dayOfInspection, type InspectionKind, type Judgement, kindWords } from './inspection.ts'

/** A finding as its report gives it; `place` is said to people ("page 3"), `source` is where the import read it. */
export type KeptFinding = {
  id?: string
  kind: string
  number: string | null
  text: string
  place: string
  source?: object | null
}

export type KeepInspection = {
  councilId: string
  personId: string | null
  importId: string | null
  kind: InspectionKind
  authority: string
  startedOn: string | null
  endedOn: string | null
  publishedOn: string | null
  receivedOn: string | null
  leadInspector: string | null
  /** What its source is called; else its kind and its day. */
  title?: string
  judgements: readonly (Judgement & { source?: object | null })[]
  findings: readonly KeptFinding[]
}

/** Keeps an inspection with its judgements, and its findings as the items of a source. Returns its id. */
export async function keepInspection(trx: Trx, kept: KeepInspection): Promise<string> {
  const { councilId, importId, judgements, findings, personId, title, ...particulars } = kept
  const id = newId()
  const sourceId = newId()
  await insertSource(trx, {
    councilId,
    id: sourceId,
    kind: 'inspection',
    title: title ?? titleOf(kept),
    datedOn: kept.publishedOn ?? kept.endedOn ?? kept.startedOn,
  })
  await insertSourceItems(
    trx,
    findings.map(({ source, id: findingId, ...finding }, position) => ({
      ...finding,
      id: findingId ?? newId(),
      councilId,
      sourceId,
      position,
      importId,
      importSource: source ?? null,
    })),
  )
  await insertInspection(trx, { ...particulars, councilId, id, sourceId, importId })
  await insertJudgements(trx, { councilId, inspectionId: id }, judgements)
  await recordEntry(trx, {
    councilId,
    personId,
    deed: 'inspection.keep',
    subjectKind: 'inspection',
    subjectId: id,
    importId,
    details: { title: title ?? titleOf(kept), findings: findings.length },
  })
  return id
}

function titleOf(kept: KeepInspection): string {
  const day = dayOfInspection(kept)
  return day === null ? kindWords[kept.kind] : `${kindWords[kept.kind]}, ${sayDay(day)}`
}
