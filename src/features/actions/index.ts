export { type Accepter, listAccepters } from './accepter.store.ts'
export { type NewLead, insertLeads, listLeads, removeLeads } from './action-lead.store.ts'
export { ConfidenceCell, DueCell } from './action-marks.tsx'
export {
  type ActionPlace,
  makeRoom,
  placeAction,
  saveActionFields,
  saveActionPosition,
} from './action-revision.store.ts'
export { followPost, giveWrittenToPost, giveWrittenToPosts } from './action.follow-post.ts'
export { handOver, sayTaker } from './action.hand-over.ts'
export { hearOfAction, judgeDifference } from './action.judge.ts'
export { redateAction } from './action.redate.ts'
export { setReviewDate } from './action.review.ts'
export { takeStep } from './action.step.ts'
export {
  type ActionChange,
  type ActionRow,
  type NewAction,
  actionColumns,
  actionOf,
  findAction,
  insertActions,
  listActionsOf,
  lockAction,
  saveAction,
} from './action.store.ts'
export {
  type Action,
  type Confidence,
  type Difference,
  type ImportSource,
  type InPlace,
  type Lead,
  type Roles,
  type WrittenDate,
  confidenceShown,
  hasGoneQuiet,
  heardOn,
  heardSince,
  isOwn,
  nameLead,
  partsIn,
} from './action.ts'
export {
  type DueDate,
  type Milestone,
  type NewDueDate,
  type NewRating,
  type Rating,
  insertDueDates,
  insertMilestones,
  insertRatings,
  listDueDates,
  listMilestones,
  listRatings,
} from './beside-action.store.ts'
export { findConfidenceFacts } from './confidence.store.ts'
export { type ConfidenceFacts, type Suggestion, isBetter, suggestConfidence } from './confidence.ts'
export {
  type DeliveryState,
  type DeliveryStep,
  type Part,
  deliveryStates,
  isAccepted,
  isCounted,
  isOpen,
  isOverdue,
  isReporting,
  stepsFor,
} from './delivery.ts'
export { type Round, isReviewPassed, isRound, lacksReviewDate, roundNames } from './due.ts'
export { isInsider, mayViewPlan } from './insider.access.ts'
export { findRoles, listRoles, rolesIn } from './roles.store.ts'
export { findRounds } from './round.find.ts'
export { takeRound } from './round.take.ts'
export { type ActionRound, countRounds, missedRounds } from './round.ts'
export { stepRoutes as actionsRoutes } from './step.routes.tsx'
