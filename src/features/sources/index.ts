export type { FindingCoverage, FindingOfAction, Source, SourceItem } from './source.ts'
export {
  findSource,
  insertFindingActions,
  insertSource,
  insertSourceItems,
  listCoverage,
  listFindingsOf,
  listSources,
} from './source.store.ts'
