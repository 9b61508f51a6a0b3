import {
  type CompiledQuery,
  type DatabaseConnection,
  InsertQueryNode,
  type QueryResult,
  ValuesNode,
} from 'kysely'
import { SnakeCaseCompiler } from './names.ts'

/** PostgreSQL counts the parameters of a statement in 16 bits; those of a longer one it would miscount. */
const mostParameters = 65_535

const compiler = new SnakeCaseCompiler()

/**
 * A connection on which rows are inserted in as many statements as they need, one after another in the caller's
 * transaction, so that no store has to know how many rows its table takes at once.
 */
export function inBatches(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: async <R>(statement: CompiledQuery) => {
      const batches = batchesOf(statement)
      if (batches.length === 1) return connection.executeQuery<R>(statement)
      return joined(await Promise.all(batches.map(async (batch) => connection.executeQuery<R>(batch))))
    },
    streamQuery: (statement, size) => connection.streamQuery(statement, size),
  }
}

/** The statement itself, unless it inserts more values than one may carry. */
export function batchesOf(statement: CompiledQuery): CompiledQuery[] {
  const { query, queryId, parameters } = statement
  if (parameters.length <= mostParameters || !InsertQueryNode.is(query)) return [statement]
  const { values } = query
  if (values === undefined || !ValuesNode.is(values)) return [statement]
  const pieces = Math.ceil(parameters.length / mostParameters)
  const size = Math.floor(values.values.length / pieces)
  const batches: CompiledQuery[] = []
  for (let from = 0; from < values.values.length; from += size) {
    const some = ValuesNode.create(values.values.slice(from, from + size))
    batches.push(compiler.compileQuery({ ...query, values: some }, queryId))
  }
  return batches
}

function joined<R>(results: readonly QueryResult<R>[]): QueryResult<R> {
  return {
    rows: results.flatMap(({ rows }) => rows),
    numAffectedRows: results.reduce((all, { numAffectedRows = 0n }) => all + numAffectedRows, 0n),
  }
}
