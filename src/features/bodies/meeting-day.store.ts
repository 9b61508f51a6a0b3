import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'

/** A day on which a body met, as far as the record shows it. */
export type MeetingDay = { bodyName: string; metOn: string }

/** The days up to `until` on which bodies decided something or took a paper, latest first. */
export async function listMeetingDays(trx: Trx, until: string): Promise<MeetingDay[]> {
  const { rows } = await sql<MeetingDay>`
    select b.name as body_name, met.met_on from body b join (
      select council_id, body_id, decided_on as met_on from decision
      union
      select council_id, body_id, meeting_on from body_paper where withdrawn_on is null
    ) met on met.council_id = b.council_id and met.body_id = b.id
    where met.met_on <= ${until}
    order by met.met_on desc, b.name
    limit 100`.execute(trx)
  return rows
}
