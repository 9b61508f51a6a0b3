import { createHash } from 'node:crypto'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type { Pool, PoolClient } from 'pg'

/** More than the product has statements: beyond it, lists of uneven length would fill each connection. */
const mostNames = 600

/**
 * A pool whose connections prepare every statement that comes a second time with parameters, so that
 * the database parses and plans it once for each connection and not at every page.
 */
export function preparing(pool: Pool): PostgresPool {
  const nameOf = namer()
  const clients = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    end: async () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const known = clients.get(client) ?? preparingClient(client, nameOf)
      clients.set(client, known)
      return known
    },
  }
}

function preparingClient(
  client: PoolClient,
  nameOf: (text: string) => string | undefined,
): PostgresPoolClient {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query(text: unknown, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new Error('Rows are not taken from this store by cursor')
    const name = values.length === 0 ? undefined : nameOf(text)
    return client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) })
  }
  return {
    query,
    release: () => {
      client.release()
    },
  }
}

/** A short name of its own for each statement, from its second coming on. */
function namer(): (text: string) => string | undefined {
  const names = new Map<string, string | undefined>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined) return known
    if (!names.has(text)) {
      if (names.size < mostNames) names.set(text, undefined)
      return undefined
    }
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 16)
    names.set(text, name)
    return name
  }
}
