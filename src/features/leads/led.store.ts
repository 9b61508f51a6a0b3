import { sql } from 'kysely'
import type { Trx } from '#src/kit/db/index.ts'
import { type Led, whyLit } from './led.ts'

/** Every action of a live plan that has not been accepted, with whoever answers for it; those of one post where it is named. */
export async function listLed(trx: Trx, postId: string | null = null): Promise<Led[]> {
  const { rows } = await sql<Led>`
    select a.id, a.plan_id, plan.title as plan_title, a.ref, a.title, a.state, a.confidence, a.confidence_at, a.due_on, a.due_text, a.due_repeats, a.review_on,
      a.first_due_on, a.times_moved, l.as_written, a.accountable_id, person.name, person.state as person_state, l.post_id, post.title as post
    from action a
    join plan on plan.council_id = a.council_id and plan.id = a.plan_id and plan.state = 'live'
    left join lateral (select * from action_lead where council_id = a.council_id and action_id = a.id order by position limit 1) l on true
    left join person on person.council_id = a.council_id and person.id = a.accountable_id
    left join post on post.council_id = a.council_id and post.id = l.post_id
    where a.state in ('proposed', 'not-started', 'in-progress', 'paused', 'submitted', 'regressed')
      and (${postId}::uuid is null or l.post_id = ${postId})
    order by plan.title, a.plan_id, a.position`.execute(trx)
  return rows
}

/** Of a plan, or of all, the actions for which nobody with an account here answers. */
export async function listUnled(trx: Trx, planId: string | null = null): Promise<Led[]> {
  return (await listLed(trx)).filter(
    (led) => (planId === null || led.planId === planId) && whyLit(led) !== null,
  )
}

/** How many actions each post leads that are not yet accepted. */
export async function countLedByPosts(trx: Trx): Promise<Map<string, number>> {
  const led = await listLed(trx)
  const counts = new Map<string, number>()
  for (const { postId } of led) if (postId !== null) counts.set(postId, (counts.get(postId) ?? 0) + 1)
  return counts
}
