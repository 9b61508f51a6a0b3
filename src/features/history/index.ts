export type { Entry, NewEntry, SubjectKind } from './entry.ts'
export { findLastDoer, listEntries, recordEntry } from './entry.store.ts'
