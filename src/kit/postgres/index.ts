export { type Postgres, type PostgresOptions, startPostgres } from './launcher.ts'
export { findServerVersion, openStore, type Store, type StoreOptions } from './store.ts'
export type { Deed } from './visitors.ts'
