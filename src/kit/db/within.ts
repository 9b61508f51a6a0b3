import { CompiledQuery, type Kysely, sql } from 'kysely'
import { escapeLiteral } from 'pg'
import type { Db } from './connect.ts'
import type { DB } from './database.ts'

declare const begun: unique symbol

/** A connection inside a transaction that `within` has begun: nothing else makes one. */
export type Trx = Kysely<DB> & { readonly [begun]: true }

/** In whose name a transaction runs: the council that row security lets it see, and the product's clock. */
export type Scope = { councilId: string; now: Date }

/**
 * Runs one transaction as the program's own role, seeing one council's rows only. Everything that
 * touches a council's tables goes through here: outside it, row security shows no row at all.
 */
export async function within<T>(db: Db, scope: Scope, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    try {
      await connection.executeQuery(beginning(scope))
      const outcome = await work(connection as Trx)
      await connection.executeQuery(CompiledQuery.raw('commit'))
      return outcome
    } catch (fault) {
      // Where the connection itself is gone there is nothing left to take back, and `fault` says why.
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined)
      throw fault
    }
  })
}

/** Begins and sets the scope in one round trip to the database, which every page makes at least once. */
function beginning({ councilId, now }: Scope): CompiledQuery {
  return CompiledQuery.raw(`begin; select set_config('role', 'goldthread_app', true),
    set_config('app.council', ${escapeLiteral(councilId)}, true),
    set_config('app.clock', ${escapeLiteral(now.toISOString())}, true)`)
}

/** Moves the product's clock inside a transaction: the example's story is told again in one, day by day. */
export async function moveClock(trx: Trx, now: Date): Promise<void> {
  await sql`select set_config('app.clock', ${now.toISOString()}, true)`.execute(trx)
}
