export { findCouncil, insertCouncil, listCouncils, saveCouncil, saveCouncilSetting } from './council.store.ts'
