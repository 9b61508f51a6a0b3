// Writes src/kit/db/database.ts from a migrated database: node bin/database-types.js postgres://… [FILE]
// Run it after adding a migration; tests/architecture.test.ts says when it was forgotten.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const url = process.argv[2]
if (url === undefined) throw new Error('Name the migrated database: node bin/database-types.js postgres://…')
execFileSync(
  join(root, 'node_modules', '.bin', 'kysely-codegen'),
  [
    '--dialect',
    'postgres',
    '--url',
    url,
    '--camel-case',
    '--date-parser',
    'string',
    '--numeric-parser',
    'number',
    '--out-file',
    process.argv[3] ?? join(root, 'src', 'kit', 'db', 'database.ts'),
    '--exclude-pattern',
    '{kysely*,as_at.*}',
    '--singularize',
    'false',
    '--type-mapping',
    '{"int8":"number"}',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
)
