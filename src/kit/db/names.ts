import {
  CamelCasePlugin,
  PostgresDialect,
  PostgresQueryCompiler,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RawBuilder,
  type RootOperationNode,
  sql,
  type UnknownRow,
} from 'kysely'

/**
 * Names are camelCase in the program and snake_case in the database. They are turned as a statement is written:
 * Kysely’s plugin copies the whole statement first, which costs as much as writing it.
 */
export class CamelCaseRows extends CamelCasePlugin {
  constructor() {
    super({ maintainNestedObjectKeys: true })
  }

  override transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node
  }

  /** Every row of a result has the same names, so they are turned once. */
  override async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const [first] = result.rows
    if (first === undefined) return result
    const names = Object.keys(first).map((name) => [name, this.camelCase(name)] as const)
    return { ...result, rows: result.rows.map((row) => renamed(row, names)) }
  }

  inDatabase(name: string): string {
    return this.snakeCase(name)
  }
}

function renamed(row: UnknownRow, names: (readonly [string, string])[]): UnknownRow {
  const named: UnknownRow = {}
  for (const [from, to] of names) named[to] = row[from]
  return named
}

const names = new CamelCaseRows()

/** Writes a statement out for the database. */
export class SnakeCaseCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(names.inDatabase(identifier))
  }
}

/** Columns by their names in the program, as text of a statement that is asked too often to be put together each time. */
export function columnsAsText(columns: readonly string[]): RawBuilder<unknown> {
  return sql.raw(columns.map((column) => names.inDatabase(column)).join(', '))
}

export class SnakeCaseDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new SnakeCaseCompiler()
  }
}
