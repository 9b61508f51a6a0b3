import { sql } from 'kysely'
import type { Db } from './connect.ts'
import { within } from './within.ts'

/** Tables that hold a council's rows but are not wholly guarded by row security; none, if all is right. */
export async function listUnguardedTables(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'council_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
      and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
    order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

/** What the program's own role may do that it must not: "may pass over row security", "owns plan". */
export async function listExcesses(db: Db): Promise<string[]> {
  const { rows } = await sql<{ excess: string }>`
    select 'is a superuser' as excess from pg_roles where rolname = 'goldthread_app' and rolsuper
    union all select 'may pass over row security' from pg_roles where rolname = 'goldthread_app' and rolbypassrls
    union all select 'owns ' || relname from pg_class
      where relnamespace = 'public'::regnamespace and relowner = 'goldthread_app'::regrole`.execute(db)
  return rows.map(({ excess }) => excess)
}

/** Whether the login itself stands above row security, which binds it then only as far as it takes the program's role. */
export async function isUnbound(db: Db): Promise<boolean> {
  const { rows } = await sql<{ unbound: boolean }>`
    select rolsuper or rolbypassrls as unbound from pg_roles where rolname = session_user`.execute(db)
  return rows[0]?.unbound ?? true
}

/** Names of the migrations that the database has had. */
export async function listAppliedMigrations(db: Db): Promise<string[]> {
  const { rows: tables } = await sql<{ there: boolean }>`
    select to_regclass('public.kysely_migration') is not null as there`.execute(db)
  if (tables[0]?.there !== true) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** The database's clock against ours, in seconds. */
export async function clockDifference(db: Db): Promise<number> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db)
  return ((rows[0]?.now.getTime() ?? 0) - Date.now()) / 1000
}

/** Of some stored files of each council, taken by chance: how many were looked at, and those whose bytes no longer fit their hash. */
export async function tryStoredFiles(
  db: Db,
  councilIds: string[],
): Promise<{ tried: number; damaged: string[] }> {
  let tried = 0
  const damaged: string[] = []
  for (const councilId of councilIds) {
    const { rows } = await within(db, { councilId, now: new Date() }, (trx) =>
      sql<{ sha256: string; whole: boolean }>`
        select sha256, encode(sha256(bytes), 'hex') = sha256 as whole from stored_file
        where sha256 in (select sha256 from stored_file order by random() limit 25)`.execute(trx),
    )
    tried += rows.length
    damaged.push(...rows.filter(({ whole }) => !whole).map(({ sha256 }) => sha256))
  }
  return { tried, damaged }
}
