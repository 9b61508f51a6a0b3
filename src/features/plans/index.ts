export { listActionLines } from './action-list.store.ts'
export type { ActionFilter, ActionLine, ActionOrder } from './action-list.ts'
export { actionAnswer } from './action.api.ts'
export { ServesLine } from './serves.page.tsx'
export { findTagged, saveServes } from './framework.store.ts'
export type { Tagged } from './framework.ts'
export { GreenSums } from './green-sums.tsx'
export { LinkedText, type References } from './linked-text.tsx'
export { Mirrored } from './mirrored-mark.tsx'
export { mirrorAction, takeOut } from './placement.place.ts'
export { type PlaceShown, listElsewhere, listMirrored, listPlaces, listStanding } from './placement.store.ts'
export { type Standing, mirroredElsewhere, datesDiffer, sayDue, sayStated } from './placement.ts'
export { type Placed, lockPlan, saveObjective, savePositions, saveTheme } from './plan-revision.store.ts'
export { PartOf } from './part-of.tsx'
export { inTree, treeOf } from './plan-tree.ts'
export { mayManagePlan } from './plan.access.ts'
export { beginPlan, describePlan, keepOutline } from './plan.describe.ts'
export { type Figures, figuresFrom, figuresOf, sayStates } from './plan.figures.ts'
export { isTooLong } from './plan-sheet.find.ts'
export { sayFolded, sayPlace } from './say-place.ts'
export { sayUnanswered } from './say-unanswered.ts'
export { type TallyAt, countingIn } from './tally.ts'
export { listTallies } from './tally.store.ts'
export { planPlace } from './plan-ways.tsx'
export {
  type NewObjective,
  type NewTheme,
  findObjective,
  findPlan,
  findTheme,
  insertObjectives,
  insertPlan,
  insertThemes,
  listObjectives,
  listPlans,
  listThemes,
  savePlanState,
} from './plan.store.ts'
export {
  type Objective,
  type Plan,
  type Theme,
  type Words,
  counted,
  pluralOf,
  usualWords,
  withArticle,
} from './plan.ts'
export { plansApi, plansRoutes } from './routes.ts'
export { listReferred } from './see-also.store.ts'
