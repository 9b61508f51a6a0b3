import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'

/** Somebody who may accept an action's delivery and its updates. */
export type Accepter = { id: string; name: string; jobTitle: string }

/**
 * Who may accept an action: those who lead its theme, whether the plan names them or they hold the role over it, and who
 * have no part in delivering it. The theme's own lead first, then by name.
 */
export async function listAccepters(trx: Trx, actionId: string): Promise<Accepter[]> {
  const { rows } = await sql<Accepter>`
    select p.id, p.name, p.job_title
    from action a
      join theme t on t.council_id = a.council_id and t.id = a.theme_id
      join person p on p.council_id = a.council_id and p.state <> 'left'
        and (p.id = t.lead_id or exists (select from role_holding h
          where h.council_id = p.council_id and h.person_id = p.id
            and h.role = 'sro' and h.scope_kind = 'theme' and h.scope_id = t.id
            and h.from_on <= current_clock()::date and (h.to_on is null or h.to_on >= current_clock()::date)))
    where a.id = ${actionId} and p.id is distinct from a.accountable_id
      and not exists (select from action_lead l
        where l.council_id = a.council_id and l.action_id = a.id and l.person_id = p.id)
    order by (p.id = t.lead_id) desc nulls last, p.name`.execute(trx)
  return rows
}
