export { type CriterionWords, parseCriterion, retireCriterionForm } from './criterion-words.form.ts'
export { type CriterionPlace, addCriterion, changeCriterion, retireCriterion } from './criterion.change.ts'
export { parseTest } from './criterion.form.ts'
export { keepTest } from './criterion.keep.ts'
export {
  type NewCriterion,
  findCriterion,
  insertCriteria,
  listCriteria,
  listTests,
  lockCriterion,
  saveCriterion,
  saveCriterionWords,
} from './criterion.store.ts'
export {
  type Criterion,
  type CriterionKind,
  criterionKinds,
  type CriterionResult,
  type CriterionTest,
  type TestMade,
  type TestResult,
  isTestOverdue,
  resultNames,
  testResults,
  testWays,
  wayHints,
  wayNames,
} from './criterion.ts'
