import { type SqlBool, sql } from 'kysely'
import { recordEntry } from '#src/features/history/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type FrameworkCode, frameworkCodes, type Tagged, type TaggedLevel } from './framework.ts'

/** Every part of the live plans that is tagged, themes first, in the order of their plans. */
export async function listTagged(trx: Trx): Promise<Tagged[]> {
  const { rows } = await sql<Tagged>`
    select part.level, part.id, part.plan_id, part.ref, part.title, part.serves from plan, lateral (
      select 'theme' as level, 0 as depth, t.id, t.plan_id, t.ref, t.title, t.serves, t.position from theme t
      where t.council_id = plan.council_id and t.plan_id = plan.id and t.state = 'live' and t.serves <> '{}'
      union all
      select 'objective', 1, o.id, o.plan_id, o.ref, o.title, o.serves, o.position from objective o
      where o.council_id = plan.council_id and o.plan_id = plan.id and o.state = 'live' and o.serves <> '{}'
      union all
      select 'action', 2, a.id, a.plan_id, a.ref, a.title, a.serves, a.position from action a
      where a.council_id = plan.council_id and a.plan_id = plan.id and a.serves <> '{}'
        and a.state not in ('superseded', 'cancelled', 'draft', 'proposed')
    ) part
    where plan.state = 'live'
    order by plan.parent_id is not null, plan.title, part.depth, part.position`.execute(trx)
  return rows
}

type Part = { level: TaggedLevel; id: string }

/** One part of a plan with its tags; null where it is not there. */
export async function findTagged(trx: Trx, { level, id }: Part): Promise<Tagged | null> {
  const row = await trx
    .selectFrom(level)
    .select(['id', 'planId', 'ref', 'title', 'serves'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const { serves, ...part } = row
  return { ...part, level, serves: codesIn(serves) }
}

function codesIn(kept: readonly string[]): FrameworkCode[] {
  return frameworkCodes.filter((code) => kept.includes(code))
}

/** Says which outcomes and enablers a part of a plan serves; what it was before stays in the record. */
export async function saveServes(
  trx: Trx,
  by: { councilId: string; personId: string },
  part: Part,
  codes: readonly string[],
): Promise<void> {
  const found = await findTagged(trx, part)
  if (found === null) return
  const serves = codesIn(codes)
  if (serves.join() === found.serves.join()) return
  await trx.updateTable(part.level).set({ serves }).where('id', '=', part.id).execute()
  await recordEntry(trx, {
    ...by,
    ...{ deed: `${part.level}.serve`, subjectKind: part.level, subjectId: part.id, planId: found.planId },
    details: { from: found.serves, to: serves },
  })
}

/** Lets through actions that serve an outcome or enabler: themselves, or through where they stand. `a` and `t`: action and its theme. */
export function isServing(code: FrameworkCode) {
  const codes = sql`array[${code}]::text[]`
  return sql<SqlBool>`(a.serves @> ${codes} or t.serves @> ${codes}
    or exists (select from objective o where o.council_id = a.council_id and o.id = a.objective_id and o.serves @> ${codes})
    or exists (select from placement m
      left join objective mo on mo.council_id = m.council_id and mo.id = m.objective_id
      left join theme mt on mt.council_id = m.council_id and mt.id = coalesce(m.theme_id, mo.theme_id)
      where m.council_id = a.council_id and m.action_id = a.id and (mo.serves @> ${codes} or mt.serves @> ${codes})))`
}
