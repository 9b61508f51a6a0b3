import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { moment, within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from '#tests/app.ts'

const app = await startApp()
const council = await app.deps.findCouncil('')
const scope = { councilId: council?.id ?? '', now: new Date(exampleNow) }
const id = await actionIdOf(app, '3.1.2')
const plan = await within(app.db, scope, async (trx) =>
  trx.selectFrom('action').select('planId').where('id', '=', id).executeTakeFirstOrThrow(),
)
const list = `/plans/${plan.planId}/actions`

async function retitle(title: string, meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
  await within(app.db, scope, async (trx) => {
    await trx.updateTable('action').set({ title }).where('id', '=', id).execute()
    await meanwhile()
  })
}

test('a list opened a second time shows what was changed in between', async () => {
  const lead = await app.signInAs('al')
  await lead.get(list)
  await retitle('Answer every call within a minute')
  expect((await lead.get(list)).body).toContain('Answer every call within a minute')
})

test('a change that was under way while the list was drawn shows as soon as it is made', async () => {
  const lead = await app.signInAs('al')
  await retitle('Answer every call within two minutes', async () => {
    for (const time of ['first', 'second'])
      expect((await lead.get(list)).body, time).not.toContain('within two minutes')
  })
  expect((await lead.get(list)).body).toContain('within two minutes')
})

test('everybody gets the list in a frame of their own', async () => {
  const pages = []
  for (const role of ['al', 'sro']) {
    const one = await app.signInAs(role)
    await one.get(list)
    pages.push((await one.get(list)).body)
  }
  const [lead = '', owner = ''] = pages
  const tokenIn = (page: string) => /name="_csrf" value="([^"]+)"/.exec(page)?.[1]
  const nameIn = (page: string) => /<div class="gt-person"><a [^>]+>([^<]+)</.exec(page)?.[1]
  expect(tokenIn(lead)).toHaveLength(43)
  expect(tokenIn(owner)).not.toBe(tokenIn(lead))
  expect(nameIn(owner)).not.toBe(nameIn(lead))
})

test('a list that was just drawn for a lead is still refused to somebody who may not see the plan', async () => {
  await (await app.signInAs('al')).get(list)
  const refused = await (await app.signInAs('dfe')).get(list)
  expect(refused.status).toBe(403)
  expect(refused.body).not.toContain('Answer every call')
})

test('each filter has a list of its own', async () => {
  const lead = await app.signInAs('al')
  const whole = (await lead.get(list)).body
  const found = (await lead.get(`${list}?words=call`)).body
  expect(found).toContain('Answer every call')
  expect(found.length).toBeLessThan(whole.length)
})

test('looking leaves the moment as it is, and a change makes another', async () => {
  const at = async () =>
    within(app.db, { ...scope, readOnly: true }, async (trx) => {
      await sql`select count(*) from action`.execute(trx)
      return (await trx.selectNoFrom(moment.as('at')).executeTakeFirstOrThrow()).at
    })
  const before = await at()
  expect(await at()).toBe(before)
  await retitle('Answer every call')
  expect(await at()).not.toBe(before)
})
