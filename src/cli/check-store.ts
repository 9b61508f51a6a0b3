import { listCouncils } from '#src/features/authority/index.ts'
import { connect, type Db, listMigrations } from '#src/kit/db/index.ts'
import {
  clockDifference,
  isUnbound,
  listAppliedMigrations,
  listExcesses,
  listUnguardedTables,
  tryStoredFiles,
} from '#src/kit/db/inspect.ts'
import { findServerVersion, type Store } from '#src/kit/postgres/index.ts'
import { type Finding, right, wrong } from './check-machine.ts'

/** What can be said of an open store. */
export async function checkStore(store: Store): Promise<Finding[]> {
  const db = connect(store.appUrl, 1)
  const owner = connect(store.ownerUrl, 1)
  try {
    const version = right(`PostgreSQL ${await findServerVersion(store.appUrl)} answers`)
    const migrations = await checkMigrations(owner)
    const clock = await checkClocks(db)
    if (migrations.verdict === 'mend') return [version, clock, migrations]
    return [version, clock, migrations, await checkGuard(db), await checkRole(db), await checkFiles(db)]
  } finally {
    await db.destroy()
    await owner.destroy()
  }
}

async function checkMigrations(owner: Db): Promise<Finding> {
  const known = await listMigrations()
  const applied = await listAppliedMigrations(owner)
  const unknown = applied.find((name) => !known.includes(name))
  if (unknown !== undefined)
    return wrong(
      `the database is at a later version (${unknown})`,
      'run the version of Goldthread that brought it there',
    )
  const missing = known.length - applied.length
  if (missing === 0) return right(`the database is at this version (${known.at(-1) ?? ''})`)
  return wrong(
    `the database lacks ${missing} of ${known.length} migrations`,
    'back up, then start bin/goldthread serve or web, which bring it to this version',
  )
}

async function checkClocks(db: Db): Promise<Finding> {
  const seconds = Math.abs(await clockDifference(db))
  if (seconds < 5) return right('the database’s clock agrees with this machine’s')
  return wrong(
    `the database’s clock is ${Math.round(seconds)} seconds from this machine’s`,
    'let both keep time by NTP',
  )
}

async function checkGuard(db: Db): Promise<Finding> {
  const open = await listUnguardedTables(db)
  if (open.length === 0) return right('row security is forced on every table that holds a council’s rows')
  return wrong(
    `row security is not forced on ${open.join(', ')}`,
    'restore a backup into a new store: somebody has altered this one',
  )
}

async function checkRole(db: Db): Promise<Finding> {
  const excesses = await listExcesses(db)
  if (excesses.length > 0)
    return wrong(
      `the role goldthread_app ${excesses.join(', ')}`,
      'alter the role to nosuperuser nobypassrls, and give what it owns back to the owner of the database',
    )
  if (await isUnbound(db))
    return wrong(
      'the login of DATABASE_URL stands above row security',
      'give Goldthread a login of its own that owns the database and is no superuser',
    )
  return right('the program’s role owns nothing and cannot pass over row security')
}

async function checkFiles(db: Db): Promise<Finding> {
  const councils = await listCouncils(db)
  const { tried, damaged } = await tryStoredFiles(
    db,
    councils.map(({ id }) => id),
  )
  if (damaged.length === 0) return right(`${tried} stored files, taken by chance, fit their hashes`)
  return wrong(
    `${damaged.length} of ${tried} stored files are damaged (first: ${damaged[0] ?? ''})`,
    'restore a backup, and have the disk looked at',
  )
}
