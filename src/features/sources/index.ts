export { type Coverage, coverageColumns, coverageCounts, coverageRows } from './coverage.ts'
export type { FindingCoverage, FindingOfAction, Source, SourceItem } from './source.ts'
export {
  findCoverage,
  findSource,
  insertFindingActions,
  insertSource,
  insertSourceItems,
  listCoverage,
  listFindingsOf,
  listSources,
} from './source.store.ts'
