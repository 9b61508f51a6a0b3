import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { listMigrations, migrate } from '#src/kit/db/index.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import { findManifest, type Manifest, verifyFiles } from './manifest.ts'
import { type BackupTable, listApplied, listTables, quoted } from './tables.ts'

/**
 * Brings a backup back into an empty store: its files held to their hashes, the database at the very
 * migration they were written at, all in one transaction; and then on to this version. Throws a Fault,
 * with the store as empty as it was, where anything does not fit.
 */
export async function loadBackup(
  ownerUrl: string,
  folder: string,
  say: (what: string) => void,
): Promise<Manifest> {
  const manifest = await findManifest(folder)
  await refuseLaterVersion(manifest)
  say('holding the files to their hashes')
  await verifyFiles(folder, manifest)
  await comeTo(ownerUrl, manifest)
  await inTransaction(ownerUrl, async (client) => {
    const tables = await listTables(client)
    await client.query(tables.map(openTable).join(';'))
    await refuseUsed(client, tables)
    for (const table of tables) {
      say(`restoring ${table.name}`)
      await loadTable(client, table, folder, manifest)
    }
    await client.query(tables.map(closeTable).join(';'))
  })
  await migrate(ownerUrl)
  return manifest
}

async function refuseLaterVersion({ migrations }: Manifest): Promise<void> {
  const known = await listMigrations()
  if (migrations.every((name, index) => known[index] === name)) return
  throw new Fault(
    'This backup was written by a later or another version of Goldthread: restore it with that version, then bring the store to this one.',
  )
}

async function comeTo(ownerUrl: string, { migrations }: Manifest): Promise<void> {
  await migrate(ownerUrl, migrations.at(-1))
  const applied = await inTransaction(ownerUrl, listApplied)
  if (applied.length === migrations.length) return
  throw new Fault(
    'This store is at a later version than the backup: restore into a new folder (--data DIR) or a new database.',
  )
}

async function inTransaction<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    const outcome = await work(client)
    await client.query('commit')
    return outcome
  } finally {
    await client.end()
  }
}

// COPY may not write under row security, and the triggers would date every row anew. Both stand again
// before anybody else can see the rows, for all of it is one transaction.
const openTable = ({ name }: BackupTable) =>
  `alter table "${name}" no force row level security; alter table "${name}" disable trigger user`
const closeTable = ({ name, isForced }: BackupTable) =>
  `${isForced ? `alter table "${name}" force row level security;` : ''} alter table "${name}" enable trigger user`

async function refuseUsed(client: pg.Client, tables: BackupTable[]): Promise<void> {
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select from "${name}" limit 1`)
    if (rowCount !== 0)
      throw new Fault(
        'This store is not empty, and a backup is never mixed into what is there: restore into a new folder (--data DIR) or a new database.',
      )
  }
}

async function loadTable(
  client: pg.Client,
  { name }: BackupTable,
  folder: string,
  manifest: Manifest,
): Promise<void> {
  const kept = manifest.tables.find((table) => table.name === name)
  if (kept === undefined) throw new Fault(`The backup lacks the table ${name}: take another copy of it.`)
  const copied = client.query(copyFrom(`copy "${name}" (${quoted(kept.columns)}) from stdin`))
  await pipeline(createReadStream(join(folder, kept.file)), createGunzip(), copied)
  if (copied.rowCount !== kept.rows)
    throw new Fault(
      `The backup's ${name} has ${copied.rowCount} rows where it should have ${kept.rows}, so nothing was restored: take another copy of it.`,
    )
}
