import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
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
export async function freshDatabase(): Promise<TestDatabase> {
  const { adminUrl, run, password } = inject('testServer')
  const name = `${run}_${randomBytes(5).toString('hex')}`
  await runOn(adminUrl, [`create database ${name} owner ${run}_owner template ${run}_template`])
  const appUrl = addressFor(adminUrl, `${run}_app`, password, name)
  const db = connect(appUrl)
  afterAll(async () => {
    await db.destroy()
    await runOn(adminUrl, [`drop database if exists ${name} with (force)`])
  })
  return { db, appUrl, ownerUrl: addressFor(adminUrl, `${run}_owner`, password, name), name }
}
