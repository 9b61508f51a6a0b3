import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { Fault } from '#src/kit/plain-fault.ts'
import { type Manifest, manifestName } from './manifest.ts'
import { type BackupTable, listApplied, listTables, quoted } from './tables.ts'

/**
 * Writes the whole store into an empty folder, as it is at one instant, while others go on working:
 * one gzipped file a table, and last a manifest with the rows and the hash of each.
 */
export async function writeBackup(
  ownerUrl: string,
  folder: string,
  say: (what: string) => void,
): Promise<Manifest> {
  await makeFolder(folder)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const { rows } = await client.query<{ id: string }>('select id from council order by id')
    const councils = rows.map(({ id }) => id)
    const tables: Manifest['tables'] = []
    for (const table of await listTables(client)) {
      say(`backing up ${table.name}`)
      tables.push(await writeTable(client, table, councils, folder))
    }
    const migrations = await listApplied(client)
    const takenAt = new Date().toISOString()
    const manifest: Manifest = { format: 'goldthread.backup/1', takenAt, migrations, councils, tables }
    await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    return manifest
  } finally {
    await client.end()
  }
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0)
    throw new Fault(`The folder "${folder}" is not empty: give a new one for this backup.`)
  // A backup holds everything that the store does.
  await chmod(folder, 0o700)
}

async function writeTable(
  client: pg.Client,
  table: BackupTable,
  councils: string[],
  folder: string,
): Promise<Manifest['tables'][number]> {
  const file = `${table.name}.gz`
  const hash = createHash('sha256')
  const rows = new PassThrough()
  const written = pipeline(
    rows,
    createGzip({ level: 4 }),
    hashing(hash),
    createWriteStream(join(folder, file), { flags: 'wx', mode: 0o600 }),
  )
  const select = `select ${quoted(table.columns)} from "${table.name}"`
  // Row security binds this login as it does every other: a council's rows are seen in its name only.
  const parts = table.isCouncils
    ? councils.map((council) => ({ council, sql: `${select} where council_id = '${council}'` }))
    : [{ council: '', sql: select }]
  let count = 0
  for (const { council, sql } of parts) {
    await client.query(`select set_config('app.council', $1, true)`, [council])
    count += await copyOut(client, sql, rows)
  }
  rows.end()
  await written
  return { name: table.name, columns: table.columns, rows: count, file, sha256: hash.digest('hex') }
}

async function copyOut(client: pg.Client, sql: string, into: PassThrough): Promise<number> {
  const copied = client.query(copyTo(`copy (${sql}) to stdout`))
  await pipeline(copied, into, { end: false })
  return copied.rowCount
}

function hashing(hash: ReturnType<typeof createHash>): Transform {
  return new Transform({
    transform(part: Buffer, _encoding, done) {
      hash.update(part)
      done(null, part)
    },
  })
}
