import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'

const app = await startApp({ empty: true })

it('a new store leads to set-up, and from there to bringing in a plan', async () => {
  const first = app.browser()
  expect((await first.get('/')).location).toBe('/set-up')
  await first.get('/set-up')
  const short = await first.send('/set-up', {
    council: 'Fernbridge Council',
    name: 'Ada Quill',
    email: 'ada@fernbridge.example',
    password: 'short',
  })
  expect(short.status).toBe(400)
  expect(short.body).toContain('12 characters or more')
  expect(short.body).toContain('Fernbridge Council')

  const done = await first.send('/set-up', {
    council: 'Fernbridge Council',
    name: 'Ada Quill',
    email: 'ada@fernbridge.example',
    password: 'plum kettle harbour',
  })
  expect(done.location).toBe('/plans')
  const plans = (await first.get('/plans')).body
  expect(plans).toContain('Fernbridge Council is set up.')
  expect(plans).toContain('Bring in a plan')
})

it('is open once only', async () => {
  const second = app.browser()
  expect((await second.get('/set-up')).location).toBe('/sign-in')
  expect(
    (await second.send('/set-up', { council: 'Another', name: 'B', email: 'b@c.example', password: 'x' }))
      .status,
  ).not.toBe(200)
  await second.get('/sign-in')
  expect(
    (await second.send('/sign-in', { email: 'ada@fernbridge.example', password: 'plum kettle harbour' }))
      .status,
  ).toBe(303)
})
