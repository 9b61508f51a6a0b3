import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { freshDatabase } from '#tests/database.ts'
import { type Trx, within } from './within.ts'

const { db } = await freshDatabase()
const now = new Date('2026-06-22T08:40:00Z')
const [rivermere, elsewhere] = [randomUUID(), randomUUID()]

for (const [id, slug] of [
  [rivermere, 'rivermere'],
  [elsewhere, 'elsewhere'],
] as const)
  await within(db, { councilId: id, now }, async (trx) => {
    await sql`insert into council (id, slug, name, service_name, brand_colour)
      values (${id}, ${slug}, ${slug}, 'Improvement', '#1d4f91')`.execute(trx)
    await addPerson(trx, id, `First of ${slug}`)
  })

async function addPerson(trx: Trx, councilId: string, name: string): Promise<void> {
  const [id, email] = [randomUUID(), `${name.replaceAll(' ', '.')}@council.example`]
  await trx.insertInto('person').values({ councilId, id, name, email }).execute()
}

async function listNames(trx: Trx, atLeast = ''): Promise<string[]> {
  const rows = await trx
    .selectFrom('person')
    .select('name')
    .where('name', '>=', atLeast)
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}

test('what is asked together is answered each for itself', async () => {
  const answers = await within(db, { councilId: rivermere, now }, async (trx) =>
    Promise.all(
      [1, 2, 3].map(async (one) => (await sql<{ n: number }>`select ${one}::int as n`.execute(trx)).rows),
    ),
  )
  expect(answers).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]])
})

test('one thing that fails among those asked together takes the whole back', async () => {
  const whole = within(db, { councilId: rivermere, now }, async (trx) =>
    Promise.all([
      addPerson(trx, rivermere, 'Never kept'),
      sql`select 1 / 0`.execute(trx),
      addPerson(trx, rivermere, 'Nor this one'),
    ]),
  )
  await expect(whole).rejects.toThrow('division by zero')
  expect(await within(db, { councilId: rivermere, now }, async (trx) => listNames(trx))).toEqual([
    'First of rivermere',
  ])
})

test('a statement prepared for one council shows another its own rows only', async () => {
  for (let time = 0; time < 8; time += 1)
    for (const [id, name] of [
      [rivermere, 'First of rivermere'],
      [elsewhere, 'First of elsewhere'],
    ] as const)
      expect(await within(db, { councilId: id, now }, async (trx) => listNames(trx, 'A'))).toEqual([name])
})

test('looking cannot change anything, not even by mistake', async () => {
  const looked = within(db, { councilId: rivermere, now, readOnly: true }, async (trx) =>
    addPerson(trx, rivermere, 'Never kept'),
  )
  await expect(looked).rejects.toThrow('read-only transaction')
})

test('the connection that only looked serves the next deed, which is kept', async () => {
  for (let time = 0; time < 20; time += 1) {
    const seen = within(db, { councilId: elsewhere, now, readOnly: true }, async (trx) => listNames(trx))
    const kept = within(db, { councilId: elsewhere, now }, async (trx) =>
      addPerson(trx, elsewhere, `Kept ${time}`),
    )
    await Promise.all([seen, kept])
  }
  const names = await within(db, { councilId: elsewhere, now, readOnly: true }, async (trx) =>
    listNames(trx, 'Kept'),
  )
  expect(names).toHaveLength(20)
})
