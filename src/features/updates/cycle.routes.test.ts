import { expect, it } from 'vitest'
import { within } from '#src/kit/db/index.ts'
import { exampleNow, startApp } from '#tests/app.ts'

const app = await startApp()
const councilId = (await app.deps.findCouncil(''))?.id ?? ''
const { id } = await within(app.db, { councilId, now: new Date(exampleNow) }, async (trx) =>
  trx.selectFrom('plan').select('id').where('kind', '=', 'strategic').executeTakeFirstOrThrow(),
)

it('the cycle of updates is set by the programme manager, and what is due follows it', async () => {
  const manager = await app.signInAs('pm')
  const before = await manager.get(`/plans/${id}/cycle`)
  expect(before.body).toContain('Leads are asked every month.')
  expect(before.body).toContain('due on 30\u00a0June 2026')

  const wrong = await manager.send(`/plans/${id}/cycle`, { every: 'month', daysBeforeEnd: 'eleven' })
  expect(wrong.status).toBe(400)
  expect(wrong.body).toContain('a whole number from 0 to 10')

  const saved = await manager.send(`/plans/${id}/cycle`, { every: 'month', daysBeforeEnd: '5' })
  expect(saved.status).toBe(303)
  expect((await manager.get(`/plans/${id}/cycle`)).body).toContain('due on 23\u00a0June 2026')
  expect((await (await app.signInAs('al')).get('/my-actions')).body).toContain('Update due 23\u00a0June.')

  const lead = await app.signInAs('al')
  expect((await lead.get(`/plans/${id}/cycle`)).body).not.toContain('Change the cycle')
  await lead.get('/account')
  expect((await lead.send(`/plans/${id}/cycle`, { every: 'quarter', daysBeforeEnd: '0' })).status).toBe(403)
})
