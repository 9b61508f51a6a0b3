import { type RawBuilder, sql } from 'kysely'
import { deliveryStates, heardSince, isOverdue, isReporting } from '#src/features/actions/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { startOfDay } from '#src/kit/dates/end-of-day.ts'
import type { Plan } from './plan.ts'
import type { TallyAt } from './tally.ts'

/** What stands in these plans on a day, counted by place: no action is read, and what it costs grows by the places. */
export async function listTallies(
  trx: Trx,
  plans: readonly Pick<Plan, 'id' | 'mirrors'>[],
  today: string,
): Promise<TallyAt[]> {
  if (plans.length === 0) return []
  const ids = plans.map(({ id }) => id)
  const mirroring = plans.filter(({ mirrors }) => mirrors).map(({ id }) => id)
  const standing = sql`select plan_id, theme_id, objective_id, 4 as circle, false as is_guest, ${asked}
    from action where ${oneOf(sql`plan_id`, ids)}
    ${mirroring.length === 0 ? sql`` : sql`union all ${guests(ids, mirroring)}`}`
  const { rows } = await sql<TallyAt>`
    select plan_id, coalesce(theme_id::text, '') as theme_id, objective_id, circle, is_guest, state,
      case when state <> all(${reporting}) then null
        when confidence is null or confidence_at is null or confidence_at < ${startOfDay(heardSince(today))} then 'no-report'
        else confidence end as said,
      count(*) as count,
      count(*) filter (where due_on > first_due_on) as later,
      count(*) filter (where times_moved > 0) as moved,
      count(*) filter (where times_moved > 1) as moved_more_than_once,
      count(*) filter (where difference >= 3) as consistent,
      count(*) filter (where coalesce(difference, 0) <= 1) as unseen,
      count(*) filter (where state = any(${owed}) and due_on < ${today}) as overdue
    from (${standing}) standing
    group by plan_id, theme_id, objective_id, circle, is_guest, state, said`.execute(trx)
  return rows
}

const asked = sql`action.state, action.confidence, action.confidence_at, action.due_on, action.first_due_on,
  action.times_moved, action.difference`
const reporting = deliveryStates.filter(isReporting)
const owed = deliveryStates.filter((state) => isOverdue({ state, dueOn: '0001-01-01' }, '0001-01-02'))

// One plan, the usual question, is asked for by its name: its index is then read in one go.
function oneOf(column: RawBuilder<unknown>, ids: readonly string[]): RawBuilder<unknown> {
  return ids.length === 1 ? sql`${column} = ${ids[0]}` : sql`${column} = any(${ids}::uuid[])`
}

/** What is mirrored in plans, each place with the circle in which it is the one that counts: its home always counts first. */
function guests(ids: readonly string[], mirroring: readonly string[]): RawBuilder<unknown> {
  const first = (...by: string[]) =>
    sql`row_number() over (partition by ${sql.join(by.map((name) => sql.ref(name)))} order by m.plan_id, t.theme_id, m.objective_id) = 1`
  return sql`
    select m.plan_id, t.theme_id, m.objective_id,
      case
        when action.plan_id <> all(${ids}::uuid[]) and ${first('action.id')} then 4
        when action.plan_id <> m.plan_id and ${first('action.id', 'm.plan_id')} then 3
        when (action.plan_id <> m.plan_id or action.theme_id is distinct from t.theme_id)
          and ${first('action.id', 'm.plan_id', 't.theme_id')} then 2
        when action.objective_id is distinct from m.objective_id then 1
        else 0 end,
      action.plan_id <> m.plan_id, ${asked}
    from placement m
    join action on action.council_id = m.council_id and action.id = m.action_id
    join plan home on home.council_id = action.council_id and home.id = action.plan_id and home.state <> 'withdrawn'
    left join objective o on o.council_id = m.council_id and o.id = m.objective_id
    cross join lateral (select coalesce(m.theme_id, o.theme_id) as theme_id) t
    where ${oneOf(sql`m.plan_id`, mirroring)}`
}
