import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { within } from '#src/kit/db/index.ts'
import { exampleNow, startApp } from '#tests/app.ts'

const app = await startApp()
const { id: councilId } = await app.db.selectFrom('council').select('id').executeTakeFirstOrThrow()

/** A plan of one theme with two objectives and some actions under the first, every third of them complete. */
async function planOf(count: number): Promise<{ plan: string; objective: string }> {
  const [plan, theme, objective, other] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await within(app.db, { councilId, now: new Date(exampleNow) }, async (trx) => {
    await sql`insert into plan (council_id, id, title) values (${councilId}, ${plan}, 'A long plan')`.execute(
      trx,
    )
    await sql`insert into theme (council_id, id, plan_id, position, title) values (${councilId}, ${theme}, ${plan}, 0, 'Practice')`.execute(
      trx,
    )
    await sql`insert into objective (council_id, id, plan_id, theme_id, position, title)
      values (${councilId}, ${objective}, ${plan}, ${theme}, 0, 'Visits'), (${councilId}, ${other}, ${plan}, ${theme}, 1, 'Reviews')`.execute(
      trx,
    )
    await sql`insert into action (council_id, id, plan_id, theme_id, objective_id, position, title, state)
      select ${councilId}, gen_random_uuid(), ${plan}, ${theme}, ${objective}, i, 'Visit ' || i, case i % 3 when 0 then 'complete' else 'not-started' end
      from generate_series(1, ${count}::integer) i`.execute(trx)
  })
  return { plan, objective }
}

describe('the plan on a page', () => {
  it('draws every action of a plan of 300', async () => {
    const { plan } = await planOf(300)
    const { body } = await (await app.signInAs('pm')).get(`/plans/${plan}`)
    expect(body.match(/>Visit \d+</g)).toHaveLength(300)
    expect(body).not.toContain('too many for one sheet')
  })

  it('says of a longer plan how many actions of each objective stand where, in words and with the way to them', async () => {
    const { plan, objective } = await planOf(301)
    const { body } = await (await app.signInAs('pm')).get(`/plans/${plan}`)
    expect(body).toContain('301 actions are too many for one sheet')
    expect(body).not.toMatch(/>Visit \d+</)
    expect(body).toContain('100 of 301 delivered and accepted')
    expect(body).toContain(`href="/plans/${plan}/objectives/${objective}"`)
    expect(body).toContain('301 actions: 201 not started, 100 complete.')
    expect(body).toContain('No action answers this yet.')
    expect(body).toContain(`href="/plans/${plan}/actions"`)
  })

  it('is folded on a day in the past too, and its links stay on that day', async () => {
    const { plan, objective } = await planOf(301)
    const after = await app.at('2026-07-20T09:00:00Z')
    const { body } = await (await after.signInAs('pm')).get(`/plans/${plan}?on=22+June+2026`)
    expect(body).toContain('301 actions: 201 not started, 100 complete.')
    expect(body).toContain(`href="/plans/${plan}/objectives/${objective}?on=2026-06-22"`)
  })
})
