export {
  type Action,
  type Confidence,
  confidenceShown,
  type Difference,
  heardSince,
  type ImportSource,
  isOwn,
  type Lead,
  nameLead,
  partsIn,
  type Roles,
  type WrittenDate,
} from './action.ts'
export { actionAnswer } from './action.api.ts'
export { isInsider, mayManagePlan, mayViewPlan } from './plan.access.ts'
export { type ConfidenceFacts, isBetter, suggestConfidence, type Suggestion } from './confidence.ts'
export { findConfidenceFacts } from './confidence.store.ts'
export { judgeDifference, hearOfAction } from './action.judge.ts'
export { redateAction } from './action.redate.ts'
export { setReviewDate } from './action.review.ts'
export { isReviewPassed, isRound, lacksReviewDate, type Round, roundNames } from './due.ts'
export { type ActionRound, countRounds, missedRounds } from './round.ts'
export { findRounds } from './round.find.ts'
export { takeRound } from './round.take.ts'
export { GreenSums } from './green-sums.tsx'
export { ConfidenceCell, DueCell } from './action-marks.tsx'
export { type Figures, figuresOf, sayStates } from './plan.figures.ts'
export { PlanPage } from './plan.page.tsx'
export { Mirrored } from './mirrored-mark.tsx'
export { datesDiffer, sayDue, sayStated, type Standing } from './placement.ts'
export {
  listElsewhere,
  listMirrored,
  listPlaces,
  listStanding,
  type PlaceShown,
} from './placement.store.ts'
export { LinkedText, type References } from './linked-text.tsx'
export { listReferred } from './see-also.store.ts'
export { mirrorAction } from './placement.place.ts'
export { treeOf } from './plan-tree.ts'
export { beginPlan, describePlan, keepOutline } from './plan.describe.ts'
export { findTagged, saveServes } from './framework.store.ts'
export { ServesLine } from './framework.page.tsx'
export type { Tagged } from './framework.ts'
export { type Accepter, listAccepters } from './accepter.store.ts'
export { takeStep } from './action.step.ts'
export { findRoles, rolesIn } from './roles.store.ts'
export type { ActionFilter, ActionLine, ActionOrder } from './action-list.ts'
export { listActionLines } from './action-list.store.ts'
export {
  findAction,
  insertActions,
  listActionsOf,
  lockAction,
  type NewAction,
  saveAction,
} from './action.store.ts'
export { insertLeads, listLeads, type NewLead, removeLeads } from './action-lead.store.ts'
export { handOver, sayTaker } from './action.hand-over.ts'
export { followPost, giveWrittenToPost, giveWrittenToPosts } from './action.follow-post.ts'
export {
  type NewDueDate,
  type NewRating,
  type DueDate,
  type Milestone,
  type Rating,
  listMilestones,
  listRatings,
  insertDueDates,
  insertMilestones,
  insertRatings,
  listDueDates,
} from './beside-action.store.ts'
export {
  type Criterion,
  type CriterionKind,
  type CriterionTest,
  isTestOverdue,
  resultNames,
  type TestMade,
  type TestResult,
  testResults,
  testWays,
  wayHints,
  wayNames,
} from './criterion.ts'
export {
  findCriterion,
  insertCriteria,
  listCriteria,
  listTests,
  lockCriterion,
  type NewCriterion,
  saveCriterion,
} from './criterion.store.ts'
export { parseTest } from './criterion.form.ts'
export { addCriterion, changeCriterion, type CriterionPlace, retireCriterion } from './criterion.change.ts'
export { type CriterionWords, parseCriterion, retireCriterionForm } from './criterion-words.form.ts'
export { keepTest } from './criterion.keep.ts'
export {
  type DeliveryState,
  type Part,
  stepsFor,
  isAccepted,
  isCounted,
  isOpen,
  isOverdue,
  isReporting,
} from './delivery.ts'
export { counted, type Objective, type Plan, pluralOf, type Theme, usualWords, type Words } from './plan.ts'
export {
  findObjective,
  findPlan,
  findTheme,
  insertObjectives,
  insertPlan,
  insertThemes,
  listObjectives,
  listPlans,
  listThemes,
  type NewObjective,
  type NewTheme,
  savePlanState,
} from './plan.store.ts'
export {
  type ActionPlace,
  lockPlan,
  type Placed,
  placeAction,
  saveActionFields,
  saveCriterionText,
  saveObjective,
  savePositions,
  saveTheme,
} from './plan-revision.store.ts'
export { plansApi, plansRoutes } from './routes.ts'
