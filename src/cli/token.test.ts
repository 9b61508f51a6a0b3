import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { startApp } from '#tests/app.ts'
import { goldthread } from '../../tests/command-line.ts'

const app = await startApp()
const env = { DATABASE_URL: app.database.ownerUrl, GOLDTHREAD_CLOCK: '2026-06-22T07:40:00Z' }
const tom = 'tom.hartnell@rivermere.example'

function splitToken(token: string): [string, string] {
  const [councilId = '', secret = ''] = token.split('.')
  return [councilId, secret]
}

test('token prints the person’s own token, with spaces around the address or none, and nothing else; the store keeps only its hash', async () => {
  const { code, out, err } = await goldthread(['token', ` ${tom.toUpperCase()} `], { env })
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^[0-9a-f-]{36}\.[\w-]{43}\n$/)
  const [councilId, secret] = splitToken(out.trim())
  expect(await app.deps.findTokenPerson(councilId, secret)).toMatchObject({ email: tom })
  const { rows } = await app.db.transaction().execute(async (trx) => {
    await sql`select set_config('app.council', ${councilId}, true)`.execute(trx)
    return sql<{ row: string }>`select t::text as row from api_token t`.execute(trx)
  })
  expect(rows).toHaveLength(1)
  expect(rows[0]?.row).not.toContain(secret)
})

test('token for somebody who does not work here is refused in one line', async () => {
  const { code, out, err } = await goldthread(['token', 'nobody@rivermere.example'], { env })
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(
    /^Nobody who works here now has the e-mail address "nobody@rivermere\.example"[^\n]*\n$/,
  )
})

test('token for no days at all is refused', async () => {
  const { code, out, err } = await goldthread(['token', tom, '--days', '0'], { env })
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/--days takes a whole number from 1 to 3650/)
})
