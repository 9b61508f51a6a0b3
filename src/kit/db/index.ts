export { connect, type Db, ping } from './connect.ts'
export type { DB } from './database.ts'
export { listMigrations, migrate } from './migrate.ts'
export { moment, moveClock, type Scope, type Trx, within } from './within.ts'
