import { sql } from 'kysely'
import type { Action, DeliveryState } from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { HighlightReport } from '#src/features/reports/highlight/highlight.ts'
import type { FrozenPaper } from './frozen-paper.form.ts'
import type { FrozenReport, ReportKind } from './report.ts'

export type NewReport = {
  councilId: string
  id: string
  planId: string
  kind: ReportKind
  title: string
  periodFrom: string | null
  periodTo: string
  frozenBy: string
  content: HighlightReport | FrozenPaper
  contentSha256: string
}

/** Keeps a report as it is, for good; false where its id was kept before. */
export async function insertReport(trx: Trx, report: NewReport): Promise<boolean> {
  const outcome = await trx
    .insertInto('report')
    .values({ ...report, content: JSON.stringify(report.content) })
    .onConflict((conflict) => conflict.columns(['councilId', 'id']).doNothing())
    .executeTakeFirst()
  return (outcome.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Frozen reports, newest first; of one plan, or of every plan that was not withdrawn. */
export async function listReports(
  trx: Trx,
  which: { planId?: string; limit?: number } = {},
): Promise<FrozenReport[]> {
  let query = reports(trx)
    .orderBy('report.frozenAt', 'desc')
    .orderBy('report.kind')
    .orderBy('report.title')
    .limit(which.limit ?? 1000)
  query =
    which.planId === undefined
      ? query.where('plan.state', '!=', 'withdrawn')
      : query.where('report.planId', '=', which.planId)
  return (await query.execute()).map(reportOf)
}

/** A frozen report with its content just as it lies in the store. */
export async function findReport(
  trx: Trx,
  id: string,
): Promise<(FrozenReport & { content: unknown }) | null> {
  const row = await reports(trx).select('report.content').where('report.id', '=', id).executeTakeFirst()
  return row === undefined ? null : { ...reportOf(row), content: row.content }
}

/** When the last report before a day was frozen that covers the plan, or the one theme; null where there is none. */
export async function findPrevious(
  trx: Trx,
  which: { planId: string; themeCode: string | null; before: string },
): Promise<Date | null> {
  let query = trx
    .selectFrom('report')
    .select('frozenAt')
    .where('planId', '=', which.planId)
    .where('periodTo', '<', which.before)
    .orderBy('frozenAt', 'desc')
    .limit(1)
  const { themeCode } = which
  query =
    themeCode === null
      ? query.where('kind', '=', 'highlight')
      : query.where((eb) =>
          eb.or([eb('kind', '=', 'highlight'), sql<boolean>`content->'themes'->0->>'code' = ${themeCode}`]),
        )
  return (await query.executeTakeFirst())?.frozenAt ?? null
}

export type Standing = Pick<Action, 'state' | 'confidence' | 'confidenceAt'>

/** How the actions of a plan stood at an instant, from the record of every row. */
export async function listStandingAt(trx: Trx, planId: string, at: Date): Promise<Map<string, Standing>> {
  const { rows } = await sql<{
    id: string
    state: string
    confidence: string | null
    confidenceAt: Date | null
  }>`
    select id, state, confidence, confidence_at from action where plan_id = ${planId} and since <= ${at}
    union all
    select record_id, state, confidence, confidence_at
    from past where kind = 'action' and since <= ${at} and until > ${at} and plan_id = ${planId}`.execute(trx)
  return new Map(
    rows.map(({ id, ...row }) => [
      id,
      { ...row, state: row.state as DeliveryState, confidence: row.confidence as Action['confidence'] },
    ]),
  )
}

function reports(trx: Trx) {
  return trx
    .selectFrom('report')
    .innerJoin('plan', (join) =>
      join.onRef('plan.councilId', '=', 'report.councilId').onRef('plan.id', '=', 'report.planId'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'report.councilId').onRef('person.id', '=', 'report.frozenBy'),
    )
    .select([
      'report.id',
      'report.planId',
      'plan.title as planTitle',
      'report.kind',
      'report.title',
      'report.periodFrom',
      'report.periodTo',
      'report.frozenAt',
      'person.name as frozenByName',
      'report.contentSha256',
      sql<string | null>`report.content->'themes'->0->>'code'`.as('firstCode'),
      sql<{ body: string; on: string } | null>`report.content->'meeting'`.as('meeting'),
    ])
}

type ReportRow = Omit<FrozenReport, 'kind' | 'themeCode'> & { kind: string; firstCode: string | null }

function reportOf({ firstCode, ...row }: ReportRow): FrozenReport {
  const {
    id,
    planId,
    planTitle,
    title,
    meeting,
    periodFrom,
    periodTo,
    frozenAt,
    frozenByName,
    contentSha256,
  } = row
  const kind = row.kind as ReportKind
  const themeCode = kind === 'theme-highlight' ? firstCode : null
  return {
    id,
    planId,
    planTitle,
    kind,
    title,
    themeCode,
    meeting,
    periodFrom,
    periodTo,
    frozenAt,
    frozenByName,
    contentSha256,
  }
}
