export { type Coverage, coverageColumns, coverageCounts, coverageRows, sayHowFar } from './coverage.ts'
export {
  insertFindingTags,
  listFindingTags,
  type NewFindingTag,
  type TaggedAction,
} from './finding-tag.store.ts'
export {
  type FindingCoverage,
  type FindingOfAction,
  isAnswered,
  sayGap,
  type Source,
  type SourceItem,
  stillAnswers,
} from './source.ts'
export {
  answered,
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
