import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { freshDatabase } from '#tests/database.ts'
import { sendAlong, type Trx, within } from './within.ts'

const { db } = await freshDatabase()
const now = new Date('2026-06-22T08:40:00Z')
const [rivermere, elsewhere] = [randomUUID(), randomUUID()]

const large = randomUUID()

for (const [id, slug] of [
  [rivermere, 'rivermere'],
  [elsewhere, 'elsewhere'],
  [large, 'large'],
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

test('rows of more values than one statement may carry are all kept, and answered in their order', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => ({
    councilId: large,
    id: randomUUID(),
    name: `Person ${at}`,
    email: `person-${at}@council.example`,
  }))
  const kept = await within(db, { councilId: large, now }, async (trx) =>
    trx.insertInto('person').values(rows).returning('id').execute(),
  )
  expect(kept).toEqual(rows.map(({ id }) => ({ id })))
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

test('what goes along is kept in its place among the rest, whether something follows it or the end', async () => {
  const name = (of: string) => ({
    councilId: elsewhere,
    id: randomUUID(),
    name: of,
    email: `${of}@council.example`,
  })
  const seen = await within(db, { councilId: elsewhere, now }, async (trx) => {
    await sendAlong(trx, trx.insertInto('person').values(name('Zadie')))
    const before = await listNames(trx, 'Z')
    await sendAlong(trx, trx.updateTable('person').set({ name: 'Zoe' }).where('name', '=', 'Zadie'))
    await sendAlong(trx, trx.insertInto('person').values(name('Zuri')))
    return before
  })
  expect(seen).toEqual(['Zadie'])
  expect(await within(db, { councilId: elsewhere, now }, async (trx) => listNames(trx, 'Z'))).toEqual([
    'Zoe',
    'Zuri',
  ])
})

test('what goes along and fails takes the whole back, and is the fault that is told', async () => {
  const twice = { councilId: rivermere, id: randomUUID(), name: 'Yara', email: 'yara@council.example' }
  const add = async (trx: Trx): Promise<void> => sendAlong(trx, trx.insertInto('person').values(twice))
  for (const after of [async () => Promise.resolve(), async (trx: Trx) => listNames(trx)]) {
    const whole = within(db, { councilId: rivermere, now }, async (trx) => {
      await add(trx)
      await add(trx)
      await after(trx)
    })
    await expect(whole).rejects.toThrow('duplicate key')
  }
  expect(await within(db, { councilId: rivermere, now }, async (trx) => listNames(trx, 'Y'))).toEqual([])
})

test('what goes along does not come after the end: a transaction that is taken back keeps nothing of it', async () => {
  const lost = { councilId: rivermere, id: randomUUID(), name: 'Xanthe', email: 'xanthe@council.example' }
  const whole = within(db, { councilId: rivermere, now }, async (trx) => {
    await sendAlong(trx, trx.insertInto('person').values(lost))
    throw new Error('Thought better of it')
  })
  await expect(whole).rejects.toThrow('Thought better of it')
  expect(await within(db, { councilId: rivermere, now }, async (trx) => listNames(trx, 'X'))).toEqual([])
})
