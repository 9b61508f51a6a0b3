import { sql, type Transaction } from 'kysely'
import type { Db } from './connect.ts'
import type { DB } from './database.ts'

export type Trx = Transaction<DB>

/** In whose name a transaction runs: the council that row security lets it see, and the product's clock. */
export type Scope = { councilId: string; now: Date }

/**
 * Runs one transaction as the program's own role, seeing one council's rows only. Everything that
 * touches a council's tables goes through here: outside it, row security shows no row at all.
 */
export async function within<T>(db: Db, scope: Scope, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'goldthread_app', true),
      set_config('app.council', ${scope.councilId}, true),
      set_config('app.clock', ${scope.now.toISOString()}, true)`.execute(trx)
    return work(trx)
  })
}
