export {
  findCouncil,
  findCouncilSettings,
  insertCouncil,
  listCouncils,
  saveCouncil,
  saveCouncilSetting,
} from './council.store.ts'
