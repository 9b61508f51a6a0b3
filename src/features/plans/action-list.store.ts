import { type SqlBool, sql } from 'kysely'
import { startOfDay } from '#src/kit/dates/end-of-day.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { ActionFilter, ActionLine, ActionOrder } from './action-list.ts'
import { isServing } from './framework.store.ts'

type Today = { today: string; heardSince: string }

type Page = Today & { order: ActionOrder; descending: boolean; limit: number; offset: number }

const lineColumns = sql`a.id, a.plan_id, a.ref, a.title, nullif(concat_ws(' ', whole.ref, whole.title), '') as step_of, a.theme_id, t.ref as theme_ref, t.title as theme_title,
  a.accountable_id as lead_id, coalesce(p.name, (select coalesce(post.title || ' (vacant)', l.as_written) from action_lead l
    left join post on post.council_id = l.council_id and post.id = l.post_id
    where l.council_id = a.council_id and l.action_id = a.id order by l.position limit 1)) as lead,
  a.state, a.confidence, a.confidence_at, a.confidence_reason, a.level_as_written, a.difference, a.due_on, a.due_text, a.due_repeats, a.review_on,
  a.first_due_on, a.times_moved, a.last_update_at`

const liveActions = sql`from action a
  join plan on plan.council_id = a.council_id and plan.id = a.plan_id and plan.state = 'live'
  join theme t on t.council_id = a.council_id and t.id = a.theme_id
  left join action whole on whole.council_id = a.council_id and whole.id = a.parent_id
  left join person p on p.council_id = a.council_id and p.id = a.accountable_id`

/** A page of the actions that a filter lets through. */
export async function listActionLines(trx: Trx, filter: ActionFilter, page: Page): Promise<ActionLine[]> {
  const direction = page.descending ? sql`desc` : sql`asc`
  const { rows } = await sql<ActionLine>`
    select ${lineColumns} ${liveActions}
    where ${sql.join(conditions(filter, page), sql` and `)}
    order by ${orderings[page.order]} ${direction} nulls last, a.plan_id, a.position
    limit ${page.limit} offset ${page.offset}`.execute(trx)
  return rows
}

/** How many actions a filter lets through, of which a page shows some. */
export async function countActionLines(trx: Trx, filter: ActionFilter, today: Today): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count ${liveActions}
    where ${sql.join(conditions(filter, today), sql` and `)}`.execute(trx)
  return rows[0]?.count ?? 0
}

type ActionFound = ActionLine & { objectiveId: string | null; text: string; impact: string | null }

/** The actions that a filter lets through, plan by plan, from the one after `after` on: no action is given twice or passed over. */
export async function listActionsAfter(
  trx: Trx,
  filter: ActionFilter,
  { after, limit, ...today }: Today & { after: string | undefined; limit: number },
): Promise<ActionFound[]> {
  const from =
    after === undefined
      ? sql<SqlBool>`true`
      : sql<SqlBool>`(a.plan_id, a.position, a.id) > (select k.plan_id, k.position, k.id from action k where k.id = ${after})`
  const { rows } = await sql<ActionFound>`
    select ${lineColumns}, a.objective_id, a.text, a.impact ${liveActions}
    where ${sql.join([...conditions(filter, today), from], sql` and `)}
    order by a.plan_id, a.position, a.id
    limit ${limit}`.execute(trx)
  return rows
}

const orderings = {
  plan: sql`a.position`,
  due: sql`a.due_on`,
  lead: sql`p.name`,
  confidence: sql`array_position(array['red', 'amber', 'green'], a.confidence)`,
  update: sql`a.last_update_at`,
  moved: sql`a.times_moved`,
}

const owedStates = sql`a.state in ('not-started', 'in-progress', 'paused')`
const acceptedStates = sql`a.state in ('complete', 'embedding', 'embedded', 'transferred')`
const reportingStates = sql`a.state in ('in-progress', 'paused', 'regressed')`

function conditions(filter: ActionFilter, page: Today) {
  const found = [sql<SqlBool>`a.state not in ('superseded', 'draft')`]
  if (filter.planId !== undefined) found.push(sql<SqlBool>`a.plan_id = ${filter.planId}`)
  if (filter.themeId !== undefined) found.push(sql<SqlBool>`a.theme_id = ${filter.themeId}`)
  if (filter.state !== undefined) found.push(sql<SqlBool>`a.state = ${filter.state}`)
  if (filter.confidence === 'no-report') {
    found.push(
      sql<SqlBool>`${reportingStates} and (a.confidence_at is null or a.confidence_at < ${startOfDay(page.heardSince)})`,
    )
  } else if (filter.confidence !== undefined) {
    found.push(
      sql<SqlBool>`a.confidence = ${filter.confidence} and ${reportingStates} and a.confidence_at >= ${startOfDay(page.heardSince)}`,
    )
  }
  if (filter.leadId !== undefined) {
    found.push(
      sql<SqlBool>`exists (select from action_lead l where l.council_id = a.council_id and l.action_id = a.id and l.person_id = ${filter.leadId})`,
    )
  }
  if (filter.serves !== undefined) found.push(isServing(filter.serves))
  if (filter.mirroredIn !== undefined)
    found.push(
      sql<SqlBool>`a.id = any(array(select m.action_id from placement m where m.plan_id = ${filter.mirroredIn}))`,
    )
  found.push(...marked(filter, page))
  for (const word of (filter.words ?? '').split(/\s+/).filter((part) => part !== '')) {
    const like = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
    found.push(
      sql<SqlBool>`(a.ref ilike ${like} or a.title ilike ${like} or a.text ilike ${like} or p.name ilike ${like} or t.title ilike ${like})`,
    )
  }
  return found
}

/** What is chosen by one press rather than from a list. */
function marked({ late, unseen }: ActionFilter, { today }: Today) {
  return [
    ...(late === true ? [sql<SqlBool>`${owedStates} and a.due_on < ${today}`] : []),
    ...(unseen === true ? [sql<SqlBool>`${acceptedStates} and coalesce(a.difference, 0) <= 1`] : []),
  ]
}

export async function countActions(trx: Trx, planId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('action')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('planId', '=', planId)
    .where('state', 'not in', ['superseded', 'draft'])
    .executeTakeFirstOrThrow()
  return count
}

/** Everybody who answers for something in the plan, by name: what the list can be filtered by. */
export async function listLeadNames(trx: Trx, planId: string): Promise<{ id: string; name: string }[]> {
  return trx
    .selectFrom('person')
    .select(['person.id', 'person.name'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('action')
          .select('action.id')
          .whereRef('action.councilId', '=', 'person.councilId')
          .whereRef('action.accountableId', '=', 'person.id')
          .where('action.planId', '=', planId),
      ),
    )
    .orderBy('person.name')
    .execute()
}
