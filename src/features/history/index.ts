export type { Entry, NewEntry, SubjectKind } from './entry.ts'
export { listEntries, recordEntry } from './entry.store.ts'
