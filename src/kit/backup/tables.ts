import type { ClientBase } from 'pg'

/** A table of the product as a backup sees it. */
export type BackupTable = {
  name: string
  columns: string[]
  /** Whether its rows belong each to a council, so that they are seen one council at a time. */
  isCouncils: boolean
  /** Whether row security binds the owner too, as it does but while a backup is brought back. */
  isForced: boolean
}

/** Every table of the product, each after those that it refers to. */
export async function listTables(client: ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable & { refersTo: string[] }>(`
    select c.relname as name, c.relforcerowsecurity as "isForced",
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'council_id' and not a.attisdropped)
        as "isCouncils",
      coalesce((select array_agg(distinct f.confrelid::regclass::text) from pg_constraint f
        where f.contype = 'f' and f.conrelid = c.oid and f.confrelid <> c.oid), '{}') as "refersTo"
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely_%'
    order by c.relname`)
  return inOrder(rows).map(({ name, columns, isCouncils, isForced }) => ({
    name,
    columns,
    isCouncils,
    isForced,
  }))
}

function inOrder<T extends { name: string; refersTo: string[] }>(tables: T[]): T[] {
  const ordered: T[] = []
  let left = tables
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name))
    const free = left.filter(
      ({ refersTo }) => !refersTo.some((name) => waiting.has(name.replaceAll('"', ''))),
    )
    if (free.length === 0)
      throw new Error(`tables refer to each other in a circle: ${[...waiting].join(', ')}`)
    ordered.push(...free)
    left = left.filter((table) => !free.includes(table))
  }
  return ordered
}

/** Names as SQL takes them, whatever they are ("import" is a word of its own there). */
export const quoted = (names: string[]) => names.map((name) => `"${name}"`).join(', ')

/** Names of the migrations that a database has had. */
export async function listApplied(client: ClientBase): Promise<string[]> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    `select to_regclass('public.kysely_migration') is not null as exists`,
  )
  if (found[0]?.exists !== true) return []
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name')
  return rows.map(({ name }) => name)
}
