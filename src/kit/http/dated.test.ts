import { expect, test } from 'vitest'
import { within } from '#src/kit/db/index.ts'
import { actionIdOf, exampleNow, startApp } from '#tests/app.ts'
import { plain } from '#tests/plain.ts'

const app = await startApp()
const id = await actionIdOf(app, '3.1.2')
const scope = { councilId: (await app.deps.findCouncil(''))?.id ?? '', now: new Date(exampleNow) }
const { planId, themeId } = await within(app.db, scope, async (trx) =>
  trx.selectFrom('action').select(['planId', 'themeId']).where('id', '=', id).executeTakeFirstOrThrow(),
)
const lead = await app.signInAs('al')

test('an action shows its dates, rating, updates and evidence of that day, and nothing to do', async () => {
  const { body } = await lead.get(`/actions/${id}?on=31+March+2026`)
  const said = plain(body)
  expect(said).toContain('As it was at the end of 31 March 2026. Nothing here can be changed.')
  expect(said).toContain('People’s names and the council’s settings are today’s.')
  expect(said).toContain('First due 31 March, moved once')
  expect(said).toContain('Amber')
  expect(said).not.toContain('41 of 50 contacts')
  expect(body).not.toMatch(/Give an update|Add evidence/)
})

test('a theme shows itself as it was, on the day that was asked for', async () => {
  const said = plain((await lead.get(`/plans/${planId}/themes/${themeId}?on=2026-03-31`)).body)
  expect(said).toContain('2 of 9 actions accepted as delivered')
  expect(said).toContain('as at 31 March 2026')
})

test('a way through the past stays in it', async () => {
  const { body } = await lead.get(`/plans/${planId}?on=2026-03-31`)
  expect(body).toContain(`href="/actions/${id}?on=2026-03-31"`)
  expect(body).toContain(`href="/plans/${planId}/themes/${themeId}?on=2026-03-31"`)
  expect((await lead.get(`/actions/${id}?on=2026-03-31`)).body).toContain(
    `href="/plans/${planId}?on=2026-03-31"`,
  )
})

test('what was not there yet says so; a day to come is today', async () => {
  const before = await lead.get(`/actions/${id}?on=1+March+2020`)
  expect(before.status).toBe(404)
  expect(plain(before.body)).toContain('Goldthread holds nothing of it for 1 March 2020. Choose a later day.')
  expect(plain((await lead.get(`/actions/${id}?on=1+March+2099`)).body)).toContain('As it is today')
})

test('a page that can be shown as it was offers another day', async () => {
  const { body } = await lead.get(`/actions/${id}`)
  expect(body).toContain('href="?on="')
  expect(plain((await lead.get(`/actions/${id}?on=`)).body)).toContain(
    'Choose a day to see what stood here then.',
  )
})

test('who may not see the plan may not see its past', async () => {
  const adviser = await app.signInAs('dfe')
  expect((await adviser.get(`/actions/${id}?on=2026-03-31`)).status).toBe(403)
})
