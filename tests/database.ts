import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { loadExample } from '#example/load.ts'
import { connect, type Db } from '#src/kit/db/index.ts'
import { addressFor, runOn } from './database.setup.ts'

export type TestDatabase = {
  /** Connected as the program's own login: it owns nothing, and row security binds it. */
  db: Db
  appUrl: string
  /** The login that owns the tables; row security binds it too. */
  ownerUrl: string
  name: string
}

/**
 * A database of its own for one test file, migrated and empty: call it at the head of the file,
 * `const { db } = await freshDatabase()`. It is dropped after the file's tests.
 */
export async function freshDatabase(options: { example?: boolean } = {}): Promise<TestDatabase> {
  const database = await makeDatabase(
    `template ${options.example === true ? await exampleTemplate() : `${inject('testServer').run}_template`}`,
  )
  afterAll(database.drop)
  return database
}

/** A database without even a table, for what makes its own. It goes at the end of the run. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return makeDatabase(`encoding 'UTF8' template template0`)
}

async function makeDatabase(from: string): Promise<TestDatabase & { drop: () => Promise<void> }> {
  const { adminUrl, run, password } = inject('testServer')
  const name = `${run}_${randomBytes(5).toString('hex')}`
  await runOn(adminUrl, [`create database ${name} owner ${run}_owner ${from}`])
  const appUrl = addressFor(adminUrl, `${run}_app`, password, name)
  const db = connect(appUrl)
  const drop = async () => {
    await db.destroy()
    await runOn(adminUrl, [`drop database if exists ${name} with (force)`])
  }
  return { db, appUrl, ownerUrl: addressFor(adminUrl, `${run}_owner`, password, name), name, drop }
}

/**
 * The template that holds the example council, made by the first file that asks for it; the others wait.
 * Loading it takes seconds, a copy of it milliseconds.
 */
async function exampleTemplate(): Promise<string> {
  const { adminUrl, run, password } = inject('testServer')
  const name = `${run}_example`
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await admin.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await makeExample(admin, name)
    return name
  } finally {
    await admin.end()
  }

  async function makeExample(client: pg.Client, database: string): Promise<void> {
    await client.query(`create database ${database}_made owner ${run}_owner template ${run}_template`)
    const db = connect(addressFor(adminUrl, `${run}_app`, password, `${database}_made`))
    try {
      await loadExample(db, '2026-06-22')
    } finally {
      await db.destroy()
    }
    await client.query(`alter database ${database}_made rename to ${database}`)
  }
}
