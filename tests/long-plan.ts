import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { within } from '#src/kit/db/index.ts'
import { exampleNow, type TestApp } from './app.ts'

/** A plan of one theme with two objectives and so many actions under the first, every third of them complete. */
export async function makeLongPlan(
  app: TestApp,
  count: number,
): Promise<{ plan: string; objective: string }> {
  const { id: councilId } = await app.db.selectFrom('council').select('id').executeTakeFirstOrThrow()
  const [plan, theme, objective, other] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await within(app.db, { councilId, now: new Date(exampleNow) }, async (trx) => {
    await trx.insertInto('plan').values({ councilId, id: plan, title: 'A long plan' }).execute()
    await trx
      .insertInto('theme')
      .values({ councilId, id: theme, planId: plan, position: 0, title: 'Practice' })
      .execute()
    const part = { councilId, planId: plan, themeId: theme }
    await trx
      .insertInto('objective')
      .values([
        { ...part, id: objective, position: 0, title: 'Visits' },
        { ...part, id: other, position: 1, title: 'Reviews' },
      ])
      .execute()
    await sql`insert into action (council_id, id, plan_id, theme_id, objective_id, position, title, state)
      select ${councilId}, gen_random_uuid(), ${plan}, ${theme}, ${objective}, i, 'Visit ' || i,
        case i % 3 when 0 then 'complete' else 'not-started' end
      from generate_series(1, ${count}::integer) i`.execute(trx)
  })
  return { plan, objective }
}
