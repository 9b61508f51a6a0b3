import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'

const dayMs = 86_400_000

/** Which of these actions somebody was asked about today, in London. */
export async function listAskedToday(
  trx: Trx,
  actionIds: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (actionIds.length === 0) return new Set()
  const rows = await trx
    .selectFrom('entry')
    .select(['subjectId', 'at'])
    .where('subjectKind', '=', 'action')
    .where('subjectId', 'in', [...actionIds])
    .where('deed', '=', 'update.ask')
    .where('at', '>', new Date(now.getTime() - dayMs))
    .execute()
  return new Set(rows.filter(({ at }) => dayOf(at) === dayOf(now)).map(({ subjectId }) => subjectId))
}
