export { findCouncil, insertCouncil, listCouncils, saveCouncil } from './council.store.ts'
