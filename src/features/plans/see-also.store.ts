import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { mayRefer, type Referred } from './see-also.ts'

/** What the texts of a plan may refer to; nothing is looked for where none of them refers to anything. */
export async function listReferred(
  trx: Trx,
  planId: string,
  texts: readonly (string | null)[],
): Promise<Referred[]> {
  if (!texts.some(mayRefer)) return []
  const { rows } = await sql<Referred>`
    select 'theme' as level, id, ref from theme where plan_id = ${planId} and ref is not null
    union all
    select 'objective', id, ref from objective where plan_id = ${planId} and ref is not null
    union all
    select 'action', id, ref from action
    where plan_id = ${planId} and ref is not null and state not in ('superseded', 'draft')`.execute(trx)
  return rows
}
