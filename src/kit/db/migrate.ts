import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Migration, type MigrationResultSet, Migrator, sql } from 'kysely'
import { root } from '#src/root.ts'
import { connect, type Db } from './connect.ts'

const folder = join(root, 'migrations')

/** Names of the migrations that this version of the program knows, in order. */
export async function listMigrations(): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.slice(0, -'.sql'.length))
    .sort()
}

/**
 * Brings the database at `ownerUrl` to this version (or up to the migration named, never back) and
 * returns the names of what ran.
 * Two that start together run each migration once. Throws with the migration's name on a fault.
 */
export async function migrate(ownerUrl: string, upTo?: string): Promise<string[]> {
  const db = connect(ownerUrl, 2)
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: loadMigrations } })
    const { error, results = [] } =
      upTo === undefined ? await migrator.migrateToLatest() : await comeUpTo(migrator, upTo)
    if (error !== undefined) {
      const failed = results.find((result) => result.status === 'Error')?.migrationName ?? 'none named'
      throw new Error(
        `Migration failed (${failed}): ${error instanceof Error ? error.message : JSON.stringify(error)}`,
      )
    }
    if (results.length > 0) await showPast(db)
    return results.map((result) => result.migrationName)
  } finally {
    await db.destroy()
  }
}

/** Makes the views of the past anew, with the columns that the tables have now. */
async function showPast(db: Db): Promise<void> {
  const { rows } = await sql`select from pg_proc where proname = 'show_past'`.execute(db)
  if (rows.length > 0) await sql`call show_past()`.execute(db)
}

async function comeUpTo(migrator: Migrator, name: string): Promise<MigrationResultSet> {
  const known = await migrator.getMigrations()
  const isPast = known.some((migration) => migration.executedAt !== undefined && migration.name >= name)
  return isPast ? { results: [] } : migrator.migrateTo(name)
}

async function loadMigrations(): Promise<Record<string, Migration>> {
  const names = await listMigrations()
  const migrations = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, `${name}.sql`), 'utf8')
      return [
        name,
        {
          up: async (db) => {
            await sql.raw(text).execute(db)
          },
        } satisfies Migration,
      ] as const
    }),
  )
  return Object.fromEntries(migrations)
}
