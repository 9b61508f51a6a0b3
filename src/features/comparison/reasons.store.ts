import type { Trx } from '#src/kit/db/index.ts'

/** Why something about an action changed, and who did it, from the record. */
export type Reason = {
  deed: string
  actionId: string
  who: string | null
  reason: string | null
  decidedBy: string | null
}

/** The reasons given within a span, latest first. */
export async function findReasons(
  trx: Trx,
  planId: string,
  span: { after: Date; upTo: Date },
): Promise<Reason[]> {
  const rows = await trx
    .selectFrom('entry')
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'entry.councilId').onRef('person.id', '=', 'entry.personId'),
    )
    .select([
      'entry.deed',
      'entry.subjectId as actionId',
      'person.name as who',
      'entry.reason',
      'entry.details',
    ])
    .where('entry.planId', '=', planId)
    .where('entry.subjectKind', '=', 'action')
    .where('entry.at', '>=', span.after)
    .where('entry.at', '<', span.upTo)
    .orderBy('entry.at', 'desc')
    .orderBy('entry.id', 'desc')
    .execute()
  return rows.map(({ details, ...row }) => {
    const decidedBy = (details as Record<string, unknown>)['decidedBy']
    return { ...row, decidedBy: typeof decidedBy === 'string' ? decidedBy : null }
  })
}
