import pg from 'pg'
import { Fault } from '#src/kit/plain-fault.ts'
import { startPostgres } from './launcher.ts'
import type { Deed } from './visitors.ts'

export type StoreOptions = {
  /** A PostgreSQL 15 to 18 of somebody else's; null: our own, under `dir`. */
  databaseUrl: string | null
  dir: string
  log: (message: string) => void
  deed?: Deed
}

export type Store = {
  /** For migrations. */
  ownerUrl: string
  /** For the program at its work. */
  appUrl: string
  /** Tells other processes on this folder where this one serves. */
  announce: (address: string) => void
  close: () => Promise<void>
}

/**
 * Opens the store: the database of `databaseUrl`, whose one login does for both (every transaction takes
 * the program's own role), else a PostgreSQL of our own. Throws a Fault where there is none to open.
 */
export async function openStore({ databaseUrl, ...rest }: StoreOptions): Promise<Store> {
  if (databaseUrl === null) {
    const own = await startPostgres(rest)
    return { ownerUrl: own.ownerUrl, appUrl: own.appUrl, announce: own.announce, close: own.stop }
  }
  await tryDatabase(databaseUrl)
  return {
    ownerUrl: databaseUrl,
    appUrl: databaseUrl,
    announce: () => undefined,
    close: () => Promise.resolve(),
  }
}

async function tryDatabase(url: string): Promise<void> {
  const version = await findServerVersion(url)
  if (version >= 15) return
  throw new Fault(
    `The database of DATABASE_URL is PostgreSQL ${version}, and Goldthread needs 15 or later: give another, or leave DATABASE_URL out to use the one it brings.`,
  )
}

/** The major version of the server at an address. Throws a Fault that says why it cannot be reached. */
export async function findServerVersion(url: string): Promise<number> {
  const client = clientFor(url)
  try {
    await client.connect()
    const { rows } = await client.query<{ major: number }>(
      `select current_setting('server_version_num')::int / 10000 as major`,
    )
    return rows[0]?.major ?? 0
  } catch (error) {
    throw new Fault(
      `The database of DATABASE_URL did not answer (${reasonOf(error)}): check the address and that its server runs.`,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

function clientFor(url: string): pg.Client {
  try {
    return new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  } catch {
    throw new Fault(
      'DATABASE_URL is not an address: write it like postgresql://login:password@host/database.',
    )
  }
}

/** Why a connection failed, in the few words that the system has for it. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
