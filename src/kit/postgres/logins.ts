import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Fault } from '#src/kit/plain-fault.ts'

/** The passwords of the three logins, and whether the database has been told of them. */
export type Logins = { admin: string; owner: string; app: string; known: boolean }

export const database = 'goldthread'
const fileOf = (folder: string) => join(folder, 'postgres.json')

/** The logins kept beside the data in a file that only its account may open; new ones where there is no cluster yet. */
export function findLogins(folder: string, hasCluster: boolean): Logins {
  const file = fileOf(folder)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Logins
  if (hasCluster)
    throw new Fault(
      `${file}, which holds the passwords of the database beside it, is missing: put it back from a backup of this folder.`,
    )
  const logins = { admin: newPassword(), owner: newPassword(), app: newPassword(), known: false }
  saveLogins(folder, logins)
  return logins
}

export function saveLogins(folder: string, logins: Logins): void {
  const file = fileOf(folder)
  writeFileSync(`${file}.new`, JSON.stringify(logins), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

const newPassword = () => randomBytes(24).toString('base64url')

/** A PostgreSQL address through a socket's folder. */
export function addressOf(
  login: { name: string; password: string },
  sockets: string,
  name = database,
): string {
  return `postgresql://${login.name}:${login.password}@localhost/${name}?host=${encodeURIComponent(sockets)}`
}

/**
 * Makes the owner, the program's own login and the database. The program's login owns nothing and
 * cannot pass over row security. Doing it twice does no harm.
 */
export async function makeLogins(adminUrl: string, { owner, app }: Logins): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'goldthread_owner') then create role goldthread_owner; end if;
        if not exists (select from pg_roles where rolname = 'goldthread_app') then create role goldthread_app; end if;
      end $$;
      alter role goldthread_owner login nosuperuser nobypassrls nocreatedb nocreaterole password '${owner}';
      alter role goldthread_app login nosuperuser nobypassrls nocreatedb nocreaterole password '${app}';
      grant goldthread_app to goldthread_owner;`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database} owner goldthread_owner`)
    await client.query(`revoke all on database ${database} from public`)
    await client.query(`grant connect on database ${database} to goldthread_app`)
  } finally {
    await client.end()
  }
}
