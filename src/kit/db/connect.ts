import { Kysely, sql } from 'kysely'
import { Pool, types } from 'pg'
import type { DB } from './database.ts'
import { GatheringSocket } from './gathering-socket.ts'
import { CamelCaseRows, SnakeCaseDialect } from './names.ts'
import { preparing } from './prepared.ts'

export type Db = Kysely<DB>

// Counts fit a number; a date is a day, not an instant, so it stays 'YYYY-MM-DD'.
types.setTypeParser(types.builtins.INT8, Number)
types.setTypeParser(types.builtins.DATE, (text) => text)

/**
 * Opens a pool on a PostgreSQL 15 to 18 address; `close` it with `db.destroy()`. Its connections send each
 * statement without waiting for the answer to the one before, and those asked together as one packet.
 */
export function connect(url: string, connections = 8): Db {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    pipeline: true,
    stream: () => new GatheringSocket(),
  })
  // A connection that the server drops while idle is replaced at its next use; it must not end the process.
  pool.on('error', () => undefined)
  // Nor one that is dropped in the middle of a transaction: whoever waits on it hears of it by their statement.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<DB>({
    dialect: new SnakeCaseDialect({ pool: preparing(pool) }),
    plugins: [new CamelCaseRows()],
  })
}

/** Asks the least that shows the database answers and has its tables; throws where it does not. */
export async function ping(db: Db): Promise<void> {
  await sql`select from council limit 1`.execute(db)
}
