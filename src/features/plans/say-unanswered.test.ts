import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { inStore, words } from '#tests/bring.ts'

const app = await startApp()

it('an outcome whose sub-outcomes have the actions says where they stand; one that has none says so', async () => {
  const { id: councilId } = await app.db.selectFrom('council').select('id').executeTakeFirstOrThrow()
  const [plan, theme] = [randomUUID(), randomUUID()]
  const outcomes = ['1', '1.1', '1.2', '2', '10'].map((ref) => ({ ref, id: randomUUID() }))
  await inStore(app, async (trx) => {
    await trx.insertInto('plan').values({ councilId, id: plan, title: 'Outcomes plan' }).execute()
    const part = { councilId, planId: plan, position: 0 }
    await trx
      .insertInto('theme')
      .values({ ...part, id: theme, title: 'Practice' })
      .execute()
    for (const { id, ref } of outcomes) {
      const outcome = { ...part, id, ref, themeId: theme, title: `Outcome ${ref} holds` }
      await trx.insertInto('objective').values(outcome).execute()
      const action = { ...part, id: randomUUID(), themeId: theme, objectiveId: id, title: `Work for ${ref}` }
      if (ref.length > 1) await trx.insertInto('action').values(action).execute()
    }
  })
  const said = words((await (await app.signInAs('pm')).get(`/plans/${plan}`)).body)
  expect(said).toContain('Outcome 1 holds Its actions stand under 1.1 and 1.2.')
  expect(said).toContain('Outcome 2 holds No action answers this yet.')
  expect(said.match(/No action answers this yet\./g)).toHaveLength(1)
})
