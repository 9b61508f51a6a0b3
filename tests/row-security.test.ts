import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { connect, within } from '#src/kit/db/index.ts'
import { freshDatabase } from './database.ts'

const { db, ownerUrl } = await freshDatabase()
const now = new Date('2026-06-22T08:40:00Z')
const rivermere = randomUUID()
const elsewhere = randomUUID()

async function begin(councilId: string, slug: string): Promise<void> {
  await within(db, { councilId, now }, async (trx) => {
    await sql`insert into council (id, slug, name, service_name, brand_colour)
      values (${councilId}, ${slug}, ${slug}, 'Improvement', '#1d4f91')`.execute(trx)
    await sql`insert into person (council_id, id, name, email)
      values (${councilId}, ${randomUUID()}, 'Amara Holt', ${`amara@${slug}.example`})`.execute(trx)
  })
}

await begin(rivermere, 'rivermere')
await begin(elsewhere, 'elsewhere')

describe('another council’s rows', () => {
  test('are not seen', async () => {
    const seen = await within(db, { councilId: rivermere, now }, (trx) =>
      sql<{ email: string }>`select email from person`.execute(trx),
    )
    expect(seen.rows).toEqual([{ email: 'amara@rivermere.example' }])
  })

  test('are not written', async () => {
    const trespass = within(db, { councilId: rivermere, now }, (trx) =>
      sql`insert into person (council_id, id, name, email)
        values (${elsewhere}, ${randomUUID()}, 'Nobody', 'n@x.example')`.execute(trx),
    )
    await expect(trespass).rejects.toThrow(/row-level security/)
  })

  test('are not seen where no council is set, nor by the owner of the tables', async () => {
    const owner = connect(ownerUrl, 1)
    for (const each of [db, owner]) {
      const seen = await sql`select * from person`.execute(each)
      expect(seen.rows).toEqual([])
    }
    await owner.destroy()
  })
})

describe('every table that has a council', () => {
  test('has row security forced, with a policy', async () => {
    const open = await sql<{ name: string }>`
      select c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'council_id' and not a.attisdropped
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
        and not (c.relforcerowsecurity and c.relrowsecurity
          and exists (select from pg_policy where polrelid = c.oid))`.execute(db)
    expect(open.rows).toEqual([])
  })
})
