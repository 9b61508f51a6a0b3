import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import type { ConfidenceFacts } from './confidence.ts'

/** What the record holds that bears on whether an action will land by its date. */
export async function findConfidenceFacts(
  trx: Trx,
  actionId: string,
  today: string,
): Promise<ConfidenceFacts> {
  const { rows } = await sql<ConfidenceFacts>`
    select (select d.working_days from date_request d where d.action_id = ${actionId} and d.state = 'waiting' limit 1) as asked_later,
      (select count(*) from entry returned
        where returned.subject_kind = 'action' and returned.subject_id = ${actionId}
          and returned.deed in ('update.return', 'action.return')
          and not exists (select from entry accepted
            where accepted.council_id = returned.council_id and accepted.subject_kind = 'action'
              and accepted.subject_id = returned.subject_id and accepted.deed in ('update.accept', 'action.accept')
              and accepted.at > returned.at)) as returns,
      (select count(*) from milestone m
        where m.action_id = ${actionId} and m.state = 'open' and m.due_on < ${today}) as missed_milestones`.execute(
    trx,
  )
  const [facts] = rows
  if (facts === undefined) throw new Error('A question of facts alone always has an answer')
  return facts
}
