import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { freshDatabase } from '#tests/database.ts'
import { moveClock, type Scope, within } from './within.ts'

const { db } = await freshDatabase()
const councilId = randomUUID()
const start = Date.parse('2026-01-05T09:00:00Z')
const dayOn = (day: number) => new Date(start + day * 86_400_000)
const on = (day: number): Scope => ({ councilId, now: dayOn(day), readOnly: true, asItWas: true })

await within(db, { councilId, now: dayOn(-1) }, async (trx) => {
  await sql`insert into council (id, slug, name, service_name, brand_colour)
    values (${councilId}, 'rivermere', 'Rivermere', 'Improvement', '#1d4f91')`.execute(trx)
})

async function planOf(scope: Scope, id: string): Promise<string | null> {
  const row = await within(db, scope, async (trx) =>
    trx.selectFrom('plan').select('title').where('id', '=', id).executeTakeFirst(),
  )
  return row?.title ?? null
}

test('whatever happened to a plan, each day shows what it said at that day’s end', async () => {
  const days = fc.array(
    fc.record({ after: fc.integer({ min: 0, max: 3 }), title: fc.string({ minLength: 1 }) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  await fc.assert(
    fc.asyncProperty(days, async (changes) => {
      const id = randomUUID()
      const said: (string | null)[] = []
      let day = 0
      await within(db, { councilId, now: dayOn(0) }, async (trx) => {
        for (const [at, { after, title }] of changes.entries()) {
          const words = title.replaceAll('\u0000', '')
          for (const until = day + after; day < until; day++) said.push(said.at(-1) ?? null)
          await moveClock(trx, dayOn(day))
          if (at === 0) await trx.insertInto('plan').values({ councilId, id, title: words }).execute()
          else await trx.updateTable('plan').set({ title: words }).where('id', '=', id).execute()
          said[day] = words
        }
      })
      for (const [then, words] of said.entries()) expect(await planOf(on(then), id)).toBe(words)
    }),
    { numRuns: 25 },
  )
})

test('the past is one council’s own', async () => {
  const id = randomUUID()
  await within(db, { councilId, now: dayOn(0) }, async (trx) => {
    await trx.insertInto('plan').values({ councilId, id, title: 'First' }).execute()
    await moveClock(trx, dayOn(5))
    await trx.updateTable('plan').set({ title: 'Second' }).where('id', '=', id).execute()
  })
  expect(await planOf(on(1), id)).toBe('First')
  expect(await planOf({ ...on(1), councilId: randomUUID() }, id)).toBeNull()
})

test('nothing can be written into the past', async () => {
  const write = within(db, on(1), async (trx) => trx.updateTable('plan').set({ title: 'Never' }).execute())
  await expect(write).rejects.toThrow()
})

test('a version from before a column existed says what the column usually says', async () => {
  const id = randomUUID()
  await within(db, { councilId, now: dayOn(3) }, async (trx) => {
    await trx.insertInto('plan').values({ councilId, id, title: 'Now' }).execute()
    const record = JSON.stringify({ title: 'Before', state: 'live' })
    await sql`insert into past (council_id, kind, record_id, since, until, record)
      values (${councilId}, 'plan', ${id}, ${dayOn(1)}, ${dayOn(3)}, ${record}::jsonb)`.execute(trx)
  })
  const then = await within(db, on(2), async (trx) =>
    trx.selectFrom('plan').select(['title', 'kind', 'outline']).where('id', '=', id).executeTakeFirst(),
  )
  expect(then).toEqual({ title: 'Before', kind: 'strategic', outline: {} })
})

test('every table whose past is kept can be read as it was, with all its columns', async () => {
  const { rows } = await sql<{ name: string }>`
    select c.relname || '.' || a.attname as name from pg_trigger t
      join pg_class c on c.oid = t.tgrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where t.tgname = 'keep_past' and not exists (select from pg_attribute v
      where v.attrelid = to_regclass(format('as_at.%I', c.relname)) and v.attname = a.attname)`.execute(db)
  expect(rows).toEqual([])
})
