import type { Trx } from '#src/kit/db/index.ts'

/** Why something about an action changed, and who did it, from the record. */
export type Reason = {
  deed: string
  at: Date
  who: string | null
  reason: string | null
  decidedBy: string | null
  /** The old date had passed when another was asked for. */
  askedLate: boolean
}

/** The reasons given within a span by the action they are about, of each the latest first. */
export async function findReasons(
  trx: Trx,
  planId: string,
  span: { after: Date; upTo: Date },
): Promise<Map<string, Reason[]>> {
  const rows = await trx
    .selectFrom('entry')
    .leftJoin('person', (join) =>
      join.onRef('person.councilId', '=', 'entry.councilId').onRef('person.id', '=', 'entry.personId'),
    )
    .select([
      'entry.deed',
      'entry.at',
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
  const found = new Map<string, Reason[]>()
  for (const { details, actionId, ...row } of rows) {
    const { decidedBy, late } = details as Record<string, unknown>
    const said = { decidedBy: typeof decidedBy === 'string' ? decidedBy : null, askedLate: late === true }
    const others = found.get(actionId)
    if (others === undefined) found.set(actionId, [{ ...row, ...said }])
    else others.push({ ...row, ...said })
  }
  return found
}
