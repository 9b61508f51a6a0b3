import { expect, test } from 'vitest'
import { startApp } from '#tests/app.ts'
import { plain } from '#tests/plain.ts'

const app = await startApp()
const manager = await app.signInAs('pm')

test.each(['/%', '/plans/%E0%A4%A', '/find%zz?find=visits'])(
  'an address that was cut in the middle of a letter (%s) leads to the page that says so',
  async (address) => {
    const { status, body } = await manager.get(address)
    expect(status).toBe(404)
    expect(plain(body)).toContain('We cannot find that page')
  },
)

test('a program that sends such an address hears it in the manner of the API', async () => {
  const { status, body } = await manager.get('/api/v1/%')
  expect([status, (JSON.parse(body) as { error: { code: string } }).error.code]).toEqual([404, 'not-found'])
})

test('the character NUL in an address, which nobody typed, is no fault of ours', async () => {
  const { items } = JSON.parse((await manager.get('/plans.json')).body) as { items: { id: string }[] }
  const plan = items[0]?.id ?? ''
  for (const address of [
    '/find?find=%00visits',
    '/find.csv?find=%00',
    `/plans/${plan}/actions?words=%00a`,
    `/plans/${plan}/criteria?words=%00a`,
    `/plans/${plan}/mirrored?words=%00a`,
    `/plans/${plan}/papers/exceptions%00`,
    '/framework/theme%00/x',
    '/join/abc%00def',
    '/give-update/abc%00def',
  ])
    expect([address, (await manager.get(address)).status < 500]).toEqual([address, true])
})
