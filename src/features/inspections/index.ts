export { receiptFault } from './inspection.form.ts'
export { mayBringInspection, mayViewInspections } from './inspection.access.ts'
export { findingKindWords } from './finding-kinds.ts'
export { dutyWords, nameOf as nameOfInspection, sayDuty } from './inspection-words.ts'
export { dateInspection } from './inspection.dates.ts'
export { listOwed, listPressing, type PressingDuty } from './inspection.gather.ts'
export { keepInspection, type KeptFinding } from './inspection.keep.ts'
export { inspectionsApi } from './inspection.api.ts'
export { inspectionsRoutes } from './inspection.routes.tsx'
export { findInspectionOfImport, listInspections } from './inspection.store.ts'
export {
  type InspectionKind,
  inspectionKinds,
  type InspectionWithJudgements,
  isInspectionKind,
  type Judgement,
  kindWords,
} from './inspection.ts'
export { withdrawInspection } from './inspection.withdraw.ts'
export { judgementSetOn, judgementWords } from './judgement-set.ts'
export { keepOutcomes, type Loaded } from './outcome.load.ts'
export { authorityName, type Outcome, outcomeKey, ownOutcomes } from './outcome.ts'
export { listOutcomes } from './outcome.store.ts'
