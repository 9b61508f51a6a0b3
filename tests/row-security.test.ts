import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { connect, type Trx, within } from '#src/kit/db/index.ts'
import { freshDatabase } from './database.ts'

const { db, ownerUrl } = await freshDatabase({ example: true })
const now = new Date('2026-06-22T08:40:00Z')
const elsewhere = randomUUID()

await within(db, { councilId: elsewhere, now }, async (trx) => {
  await sql`insert into council (id, slug, name, service_name, brand_colour)
    values (${elsewhere}, 'elsewhere', 'Elsewhere', 'Improvement', '#1d4f91')`.execute(trx)
  await sql`insert into person (council_id, id, name, email)
    values (${elsewhere}, ${randomUUID()}, 'Amara Holt', 'amara@elsewhere.example')`.execute(trx)
})
const rivermere = (await sql<{ id: string }>`select id from council where slug = 'rivermere'`.execute(db))
  .rows[0]

async function as<T>(councilId: string, work: (trx: Trx) => Promise<T>): Promise<T> {
  return within(db, { councilId, now }, work)
}

const own = rivermere?.id ?? ''
const tables = (
  await sql<{ name: string }>`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'council_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`.execute(db)
).rows.map(({ name }) => name)

describe.each(tables)('another council’s rows of %s', (table) => {
  const there = sql.table(table)

  test('are not seen', async () => {
    const seen = await as(elsewhere, async (trx) =>
      sql`select council_id from ${there} where council_id <> ${elsewhere}`.execute(trx),
    )
    expect(seen.rows).toEqual([])
  })

  test('are not changed or taken away', async () => {
    for (const deed of [sql`update ${there} set council_id = council_id`, sql`delete from ${there}`]) {
      const outcome = as(elsewhere, async (trx) => deed.execute(trx)).then(
        ({ numAffectedRows }) => Number(numAffectedRows),
        (fault: unknown) => String(fault),
      )
      const touched = await outcome
      // Of its own it has one person; of all else nothing, or no leave to try.
      if (typeof touched === 'number') expect(touched).toBeLessThanOrEqual(table === 'person' ? 1 : 0)
      else expect(touched).toMatch(/permission denied|violates foreign key|never changes/)
    }
  })

  test('are not added', async () => {
    const trespass = as(elsewhere, async (trx) =>
      sql`insert into ${there} (council_id) values (${own})`.execute(trx),
    )
    await expect(trespass).rejects.toThrow(/row-level security/)
  })
})

describe('the rows of a council', () => {
  test('are there for the council itself, so that not seeing them says something', async () => {
    const counts = await as(own, async (trx) => {
      const found: Record<string, number> = {}
      for (const table of tables) {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
          trx,
        )
        found[table] = rows[0]?.n ?? 0
      }
      return found
    })
    expect(Object.values(counts).filter((n) => n > 0).length).toBeGreaterThan(15)
  })

  test('are not seen where no council is set, nor by the owner of the tables', async () => {
    const owner = connect(ownerUrl, 1)
    for (const each of [db, owner]) {
      for (const table of tables) {
        const seen = await sql`select council_id from ${sql.table(table)} limit 1`.execute(each)
        expect(seen.rows, table).toEqual([])
      }
    }
    await owner.destroy()
  })

  test('a council cannot change the name of another', async () => {
    const changed = await as(elsewhere, async (trx) =>
      sql`update council set name = 'Ours now' where id = ${own}`.execute(trx),
    )
    expect(Number(changed.numAffectedRows)).toBe(0)
  })
})
