import {
  type Compilable,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely'
import { escapeLiteral } from 'pg'
import { inBatches } from './batches.ts'
import type { Db } from './connect.ts'
import type { DB } from './database.ts'

declare const begun: unique symbol

/** A connection inside a transaction that `within` has begun: nothing else makes one. */
export type Trx = Kysely<DB> & { readonly [begun]: true }

/**
 * In whose name a transaction runs: the council that row security lets it see, and the product's clock.
 * One that only reads is held to it by the database, and all that it reads is of one moment.
 */
export type Scope = {
  councilId: string
  now: Date
  readOnly?: boolean
  /** Reads the record as it stood at `now`: the same questions, asked of the past. Only for looking. */
  asItWas?: boolean
}

/**
 * Runs one transaction as the program's own role, seeing one council's rows only. Everything that
 * touches a council's tables goes through here: outside it, row security shows no row at all.
 * Statements asked together (Promise.all) make one journey to the database, the beginning with the first.
 */
export async function within<T>(db: Db, scope: Scope, work: (trx: Trx) => Promise<T>): Promise<T> {
  const executor = db.getExecutor()
  return executor.provideConnection(async (bare) => {
    const connection = inBatches(bare)
    const along = startAlong(connection)
    const alone = executor.withConnectionProvider({
      provideConnection: async (use) => {
        along.send()
        return use(connection)
      },
    })
    const trx = new Kysely<DB>({ config: { dialect }, dialect, driver, executor: alone }) as Trx
    goingAlong.set(trx, along)
    try {
      const begun = connection.executeQuery(beginning(scope))
      const [outcome] = await Promise.all([work(trx), begun])
      along.send()
      const ended = connection.executeQuery(CompiledQuery.raw('commit'))
      // Nothing hangs on the end of looking: the connection's next statements come after it anyway.
      if (scope.readOnly === true) void ended.catch(() => undefined)
      await Promise.all(scope.readOnly === true ? along.sent : [...along.sent, ended])
      return outcome
    } catch (fault) {
      // Where the connection itself is gone there is nothing left to take back, and `fault` says why.
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined)
      throw (await firstFault(along.sent)) ?? fault
    }
  })
}

/** Statements that go along with the next one, or with the end, and those of them that went. */
type Along = { waiting: CompiledQuery[]; sent: Promise<unknown>[]; send: () => void }

const goingAlong = new WeakMap<Trx, Along>()

/**
 * Asks something of whose answer nothing is needed: it goes with whatever the transaction asks next, or with its end,
 * so that nobody waits for it alone. In the order of asking, all the same; and the transaction fails with it.
 */
export async function sendAlong(trx: Trx, statement: Compilable): Promise<void> {
  const along = goingAlong.get(trx)
  if (along === undefined) throw new Error('This transaction was not begun by `within`')
  along.waiting.push(statement.compile())
  return Promise.resolve()
}

function startAlong(connection: DatabaseConnection): Along {
  const waiting: CompiledQuery[] = []
  const sent: Promise<unknown>[] = []
  const send = () => {
    for (const statement of waiting.splice(0)) {
      const answer = connection.executeQuery(statement)
      // Heard of at the end of the transaction, not before.
      answer.catch(() => undefined)
      sent.push(answer)
    }
  }
  return { waiting, sent, send }
}

/** What went wrong first: all that a transaction is asked after a fault fails for the fault's sake alone. */
async function firstFault(sent: readonly Promise<unknown>[]): Promise<Error | null> {
  const settled = await Promise.allSettled(sent)
  const fault = settled.find((one) => one.status === 'rejected')
  return fault === undefined ? null : (fault.reason as Error)
}

// The transaction has its connection already: it opens none, and begins no other transaction.
const driver = new DummyDriver()
const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => driver,
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
}

/**
 * What the database holds for a transaction that only reads, as a text: two moments that are equal hold the
 * same rows. It is the snapshot itself (PostgreSQL 9.28.8), and any transaction that changes a row makes another.
 */
export const moment = sql<string>`pg_current_snapshot()::text`

/** Begins and sets the scope, in one journey. `set local` is planned by nobody, as a `select` would be. */
function beginning({ councilId, now, readOnly = false, asItWas = false }: Scope): CompiledQuery {
  return CompiledQuery.raw(`begin${readOnly ? ' isolation level repeatable read read only' : ''};
    set local role goldthread_app;
    set local app.council = ${escapeLiteral(councilId)};
    set local app.clock = ${escapeLiteral(now.toISOString())}${asItWas ? '; set local search_path = as_at, public' : ''}`)
}

/** Moves the product's clock inside a transaction: the example's story is told again in one, day by day. */
export async function moveClock(trx: Trx, now: Date): Promise<void> {
  await sql`select set_config('app.clock', ${now.toISOString()}, true)`.execute(trx)
}
