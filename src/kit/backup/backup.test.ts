import { createHash, randomUUID } from 'node:crypto'
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Db, type Trx, within } from '#src/kit/db/index.ts'
import { emptyDatabase, freshDatabase } from '../../../tests/database.ts'
import { loadBackup, writeBackup } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'goldthread-backup-'))
const { db, ownerUrl } = await freshDatabase()
const now = new Date('2026-06-22T08:40:00Z')
const councils = [randomUUID(), randomUUID()]
const say = () => undefined
let count = 0
const newFolder = () => join(folder, String(count++))

const person = (trx: Trx, councilId: string, email: string) =>
  sql`insert into person (council_id, id, name, email) values (${councilId}, ${randomUUID()}, 'Amara Holt', ${email})`.execute(
    trx,
  )

const storeFile = (trx: Trx, councilId: string, bytes: Buffer) =>
  sql`insert into stored_file (council_id, sha256, size_bytes, bytes)
    values (${councilId}, ${createHash('sha256').update(bytes).digest('hex')}, ${bytes.length}, ${bytes})`.execute(
    trx,
  )

/** Everything in a store, council by council, as text. */
async function everything(of: Db): Promise<string[]> {
  const tables = ['council', 'person', 'stored_file', 'plan', 'past']
  const seen: string[] = []
  for (const councilId of councils)
    for (const table of tables) {
      const { rows } = await within(of, { councilId, now }, (trx) =>
        sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(trx),
      )
      seen.push(...rows.map(({ row }) => `${table} ${row}`))
    }
  return seen
}

beforeAll(async () => {
  for (const [index, councilId] of councils.entries())
    await within(db, { councilId, now }, async (trx) => {
      await sql`insert into council (id, slug, name, service_name, brand_colour, words)
        values (${councilId}, ${`council-${index}`}, 'Rivermere', 'Improvement', '#1d4f91', '{"theme": "priority\\t\\"x\\""}')`.execute(
        trx,
      )
      await person(trx, councilId, `first@${index}.example`)
      await storeFile(trx, councilId, Buffer.from([0, 255, 10, 92, 9, index]))
      await sql`insert into plan (council_id, id, title) values (${councilId}, ${randomUUID()}, 'Better lives')`.execute(
        trx,
      )
      await sql`update plan set title = 'Better lives, sooner'`.execute(trx)
    })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a backup brought back', () => {
  test('gives every council’s rows again as they were, files, history and dates too', async () => {
    const into = newFolder()
    const manifest = await writeBackup(ownerUrl, into, say)
    expect(manifest.tables.find(({ name }) => name === 'past')?.rows).toBe(2)
    const other = await emptyDatabase()
    await loadBackup(other.ownerUrl, into, say)
    expect(await everything(other.db)).toEqual(await everything(db))
    expect((await everything(db)).length).toBeGreaterThan(8)
  })

  test('is bound by row security again', async () => {
    const into = newFolder()
    await writeBackup(ownerUrl, into, say)
    const other = await emptyDatabase()
    await loadBackup(other.ownerUrl, into, say)
    const unforced = await sql`select relname from pg_class where relnamespace = 'public'::regnamespace
      and relkind = 'r' and relname not like 'kysely%' and not relforcerowsecurity`.execute(other.db)
    expect(unforced.rows).toEqual([])
    const { rows } = await sql`select * from person`.execute(other.db)
    expect(rows).toEqual([])
    const idle = await sql`select from pg_trigger where tgenabled = 'D'`.execute(other.db)
    expect(idle.rows).toEqual([])
  })

  test('made while people write is one consistent picture', async () => {
    const councilId = councils[0] ?? ''
    const stop = new AbortController()
    const writer = (async () => {
      for (let pair = 0; !stop.signal.aborted; pair += 1)
        await within(db, { councilId, now }, async (trx) => {
          await storeFile(trx, councilId, Buffer.from(`file ${pair}`))
          await person(trx, councilId, `pair-${pair}@0.example`)
        })
    })()
    const into = newFolder()
    await new Promise((resolve) => setTimeout(resolve, 50))
    const manifest = await writeBackup(ownerUrl, into, say)
    stop.abort()
    await writer
    const rows = (table: string) => manifest.tables.find(({ name }) => name === table)?.rows ?? 0
    // Each transaction wrote one of both, beside the first two councils' own.
    expect(rows('person')).toBe(rows('stored_file'))
    expect(rows('person')).toBeGreaterThan(2)
  })

  test('can be read by its own account alone', async () => {
    const into = newFolder()
    await writeBackup(ownerUrl, into, say)
    for (const name of readdirSync(into)) expect(statSync(join(into, name)).mode & 0o077).toBe(0)
  })
})

describe('a backup is refused, and nothing is restored,', () => {
  test('where a file is not as it was written', async () => {
    const into = newFolder()
    await writeBackup(ownerUrl, into, say)
    appendFileSync(join(into, 'person.gz'), 'x')
    const other = await emptyDatabase()
    await expect(loadBackup(other.ownerUrl, into, say)).rejects.toThrow(/person\.gz .* hash differs/)
  })

  test('where the store is not empty', async () => {
    const into = newFolder()
    await writeBackup(ownerUrl, into, say)
    const before = await everything(db)
    await expect(loadBackup(ownerUrl, into, say)).rejects.toThrow(/not empty/)
    expect(await everything(db)).toEqual(before)
  })

  test('where it was not written to its end', async () => {
    const into = newFolder()
    await writeBackup(ownerUrl, into, say)
    rmSync(join(into, 'manifest.json'))
    await expect(loadBackup(ownerUrl, into, say)).rejects.toThrow(/no whole backup/)
  })

  test('where a later version wrote it', async () => {
    const into = newFolder()
    const manifest = await writeBackup(ownerUrl, into, say)
    const later = { ...manifest, migrations: [...manifest.migrations, '29991231-later'] }
    writeFileSync(join(into, 'manifest.json'), JSON.stringify(later))
    await expect(loadBackup(ownerUrl, into, say)).rejects.toThrow(/later or another version/)
  })

  test('and one is not written into a folder that holds something', async () => {
    const into = newFolder()
    await writeBackup(ownerUrl, into, say)
    const kept = readFileSync(join(into, 'manifest.json'), 'utf8')
    await expect(writeBackup(ownerUrl, into, say)).rejects.toThrow(/not empty/)
    expect(readFileSync(join(into, 'manifest.json'), 'utf8')).toBe(kept)
  })
})
