import { type SqlBool, sql } from 'kysely'
import { sendAlong, type Trx } from '#src/kit/db/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Entry, NewEntry, SubjectKind } from './entry.ts'

/** Adds to the record, at the transaction's own clock. Called by every deed, in its own transaction. */
export async function recordEntry(trx: Trx, ...entries: NewEntry[]): Promise<void> {
  if (entries.length === 0) return
  const added = trx.insertInto('entry').values(
    entries.map((entry) => ({
      councilId: entry.councilId,
      id: newId(),
      personId: entry.personId,
      deed: entry.deed,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId,
      planId: entry.planId ?? null,
      details: JSON.stringify(entry.details ?? {}),
      reason: entry.reason ?? null,
      importId: entry.importId ?? null,
    })),
  )
  await sendAlong(trx, added)
}

type Which = {
  subjectKind?: SubjectKind
  subjectId?: string
  planId?: string
  limit?: number
  since?: Date
  /** Those that come after this one in the list. */
  after?: string | undefined
}

/** The record of one thing or one plan, latest first. */
export async function listEntries(trx: Trx, which: Which): Promise<Entry[]> {
  let query = trx
    .selectFrom('entry')
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'entry.councilId').onRef('person.id', '=', 'entry.personId'),
    )
    .select([
      'entry.id',
      'entry.at',
      'entry.personId',
      'person.name as personName',
      'entry.deed',
      'entry.subjectKind',
      'entry.subjectId',
      'entry.planId',
      'entry.details',
      'entry.reason',
    ])
    .orderBy('entry.at', 'desc')
    .orderBy('entry.id', 'desc')
    .limit(which.limit ?? 500)
  if (which.subjectKind !== undefined) query = query.where('entry.subjectKind', '=', which.subjectKind)
  if (which.subjectId !== undefined) query = query.where('entry.subjectId', '=', which.subjectId)
  if (which.planId !== undefined) query = query.where('entry.planId', '=', which.planId)
  if (which.since !== undefined) query = query.where('entry.at', '>=', which.since)
  if (which.after !== undefined)
    query = query.where(
      sql<SqlBool>`(entry.at, entry.id) < (select k.at, k.id from entry k where k.id = ${which.after})`,
    )
  const rows = await query.execute()
  return rows.map((row) => ({
    ...row,
    subjectKind: row.subjectKind as SubjectKind,
    details: row.details as Record<string, unknown>,
  }))
}

/** Who did something to it last; null where nobody has. */
export async function findLastDoer(
  trx: Trx,
  subject: { kind: SubjectKind; id: string },
  deed: string,
): Promise<string | null> {
  const row = await trx
    .selectFrom('entry')
    .select('personId')
    .where('subjectKind', '=', subject.kind)
    .where('subjectId', '=', subject.id)
    .where('deed', '=', deed)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.personId ?? null
}
