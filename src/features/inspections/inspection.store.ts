import type { ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { answered } from '#src/features/sources/index.ts'
import type { DB, Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type {
  Inspection,
  InspectionKind,
  InspectionState,
  InspectionWithJudgements,
  Judgement,
} from './inspection.ts'

function judgementsIn(eb: ExpressionBuilder<DB, 'inspection'>) {
  return jsonArrayFrom(
    eb
      .selectFrom('judgement')
      .select(['judgement.key', 'judgement.title', 'judgement.grade'])
      .whereRef('judgement.councilId', '=', 'inspection.councilId')
      .whereRef('judgement.inspectionId', '=', 'inspection.id')
      .orderBy('judgement.position'),
  )
}

/** How many findings its source has; those of one kind, or those that an action answers, where asked. */
function countFindings(eb: ExpressionBuilder<DB, 'inspection'>, which: 'all' | 'priority' | 'answered') {
  let query = eb
    .selectFrom('sourceItem')
    .select(({ fn }) => fn.countAll<number>().as('findings'))
    .whereRef('sourceItem.councilId', '=', 'inspection.councilId')
    .whereRef('sourceItem.sourceId', '=', 'inspection.sourceId')
  if (which === 'priority') query = query.where('sourceItem.kind', '=', 'priority-action')
  if (which === 'answered') query = query.where(answered('sourceItem'))
  return query
}

function inspections(trx: Trx) {
  return trx
    .selectFrom('inspection')
    .leftJoin('import', (join) =>
      join
        .onRef('import.councilId', '=', 'inspection.councilId')
        .onRef('import.id', '=', 'inspection.importId'),
    )
    .select([
      'inspection.id',
      'inspection.kind',
      'inspection.authority',
      'inspection.startedOn',
      'inspection.endedOn',
      'inspection.publishedOn',
      'inspection.receivedOn',
      'inspection.leadInspector',
      'inspection.sourceId',
      'inspection.importId',
      'import.fileName as importedFrom',
      'inspection.state',
      'inspection.draftSentOn',
      'inspection.finalSentOn',
      'inspection.rev',
    ])
    .select((eb) => [
      judgementsIn(eb).as('judgements'),
      countFindings(eb, 'all').as('findingsAll'),
      countFindings(eb, 'priority').as('findingsPriority'),
      countFindings(eb, 'answered').as('findingsAnswered'),
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof inspections>['execute']>>[number]

function inspectionOf({
  findingsAll,
  findingsPriority,
  findingsAnswered,
  ...row
}: Row): InspectionWithJudgements {
  return {
    ...row,
    kind: row.kind as InspectionKind,
    state: row.state as InspectionState,
    findings: {
      all: findingsAll ?? 0,
      priority: findingsPriority ?? 0,
      answered: findingsAnswered ?? 0,
    },
  }
}

/** The council's inspections that stand, latest first. */
export async function listInspections(trx: Trx): Promise<InspectionWithJudgements[]> {
  const rows = await inspections(trx)
    .where('inspection.state', '=', 'live')
    .orderBy((eb) => eb.fn.coalesce('inspection.startedOn', 'inspection.publishedOn'), 'desc')
    .orderBy('inspection.id')
    .execute()
  return rows.map(inspectionOf)
}

/** An inspection that stands. */
export async function findInspection(trx: Trx, id: string): Promise<InspectionWithJudgements | null> {
  const row = await inspections(trx)
    .where('inspection.id', '=', id)
    .where('inspection.state', '=', 'live')
    .executeTakeFirst()
  return row === undefined ? null : inspectionOf(row)
}

/** What was made of an import, whether it stands or was withdrawn. */
export async function findInspectionOfImport(
  trx: Trx,
  importId: string,
): Promise<InspectionWithJudgements | null> {
  const row = await inspections(trx)
    .where('inspection.importId', '=', importId)
    .orderBy('inspection.id', 'desc')
    .executeTakeFirst()
  return row === undefined ? null : inspectionOf(row)
}

export type NewInspection = Omit<
  Inspection,
  'importedFrom' | 'state' | 'rev' | 'draftSentOn' | 'finalSentOn'
> & {
  councilId: string
}

export async function insertInspection(trx: Trx, inspection: NewInspection): Promise<void> {
  await trx.insertInto('inspection').values(inspection).execute()
}

export async function insertJudgements(
  trx: Trx,
  of: { councilId: string; inspectionId: string },
  judgements: readonly (Judgement & { source?: object | null })[],
): Promise<void> {
  if (judgements.length === 0) return
  await trx
    .insertInto('judgement')
    .values(
      judgements.map(({ key, title, grade, source }, position) => ({
        ...of,
        id: newId(),
        position,
        key,
        title,
        grade,
        importSource: source == null ? null : JSON.stringify(source),
      })),
    )
    .execute()
}

export async function saveInspection(
  trx: Trx,
  id: string,
  change: Partial<Pick<Inspection, 'receivedOn' | 'draftSentOn' | 'finalSentOn' | 'state'>>,
): Promise<void> {
  await trx
    .updateTable('inspection')
    .set((eb) => ({ ...change, rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
