export { type Coverage, coverageColumns, coverageCounts, coverageRows } from './coverage.ts'
export {
  insertFindingTags,
  listFindingTags,
  type NewFindingTag,
  type TaggedAction,
} from './finding-tag.store.ts'
export type { FindingCoverage, FindingOfAction, Source, SourceItem } from './source.ts'
export {
  findCoverage,
  findSource,
  insertFindingActions,
  insertSource,
  insertSourceItems,
  type NewSourceItem,
  listCoverage,
  listCoverages,
  listCoveredSources,
  listFindingsOf,
  listSources,
  saveSourceState,
} from './source.store.ts'
