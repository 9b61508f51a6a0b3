import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'

const app = await startApp()
const seun = await app.signInAs('pm')
const plans = JSON.parse((await seun.get('/plans.json')).body) as { items: { id: string }[] }
const address = `/plans/${plans.items[0]?.id ?? ''}/forecast`

it('says when the plan will likely be finished, with its range and how that is worked out', async () => {
  const { status, body } = await seun.get(address)
  expect(status).toBe(200)
  expect(body).toMatch(/Likely finished by \d+\s\w+ 202\d/u)
  expect(body).toContain('Eight chances in ten lie between')
  expect(body).toContain('is run 2,000 times')
  expect(body).toContain('role="img"')
  expect((await seun.get(address)).body).toBe(body)
})

it('gives the same days as a file and to programs', async () => {
  const csv = (await seun.get(`${address}.csv`)).body.trim().split('\r\n')
  const json = JSON.parse((await seun.get(`${address}.json`)).body) as {
    items: { name: string; asDated: string; from: string; likely: string; to: string }[]
  }
  expect(csv).toHaveLength(json.items.length + 1)
  for (const { asDated, from, likely, to } of json.items)
    expect([asDated <= from, from <= likely, likely <= to]).toEqual([true, true, true])
  expect(csv[1]).toContain(json.items[0]?.likely)
})
