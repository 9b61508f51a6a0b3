export { applyImport } from './import.apply.ts'
export { readImports, readNext } from './import.job.ts'
export { importUnattended, sayWhatNeedsAPerson } from './import.unattended.ts'
export { hasOtherNumbers, missingDay, parseDue } from './plan/dates/dates.ts'
export { type Read, readInThread } from './read.thread.ts'
export { importsRoutes } from './import.routes.tsx'
export { keepReportUnattended } from './inspection/report.unattended.ts'
export { outcomesOf } from './outcomes/outcomes.read.ts'
export { reviseUnattended, type Waiting } from './difference/revision.unattended.ts'
export {
  lastAccepted,
  type Latest,
  latestLines,
  ownColumns,
  sayStanding,
  withoutOwn,
  writeDue,
} from './own-columns.ts'
export { withoutLeads } from './level-fields.ts'
export { ourAbout, ourTitles } from './plan/columns/our-columns.ts'
export { type Change, diffRecords } from './difference/plan-difference.ts'
export { sayDueOf, sayLeadsOf, sayPlace, titleOfNode } from './difference/difference-words.ts'
export type { PlanNode } from './difference/node.ts'
