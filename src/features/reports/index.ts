import type { Door } from '#src/kit/http/door.ts'
import { planDocumentRoutes } from '#src/features/reports/plan-document/plan-document.routes.tsx'
import { draftReportRoutes } from './draft.routes.tsx'
import { paperRoutes } from './paper.routes.tsx'
import { writtenWordsRoutes } from './written-words.routes.tsx'
import { frozenReportRoutes } from './report.routes.tsx'

export type { Ask } from '#src/features/reports/highlight/highlight.ts'
export { renderPaper, type RenderedReport, type ReportFormat } from './report.render.ts'
export { freezeReport } from './report.freeze.ts'
export { gatherSince } from '#src/features/reports/highlight/highlight.since.gather.ts'
export type { SinceCounts } from '#src/features/reports/highlight/highlight.since.ts'
export { listNamedReports, type NamedReport } from './report.name.ts'
export { listReports } from './report.store.ts'
export type { FrozenReport, Seal } from './report.ts'
export { contentHash } from './canonical.ts'
export { gatherPlanDocument } from '#src/features/reports/plan-document/plan-document.gather.ts'
export { planPaper } from '#src/features/reports/plan-document/plan-document.paper.ts'
export {
  actionsOf,
  type PlanAction,
  type PlanDocument,
  type PlanObjective,
  type PlanTheme,
} from '#src/features/reports/plan-document/plan-document.ts'
export { Sealed, SealFacts } from './seal.tsx'
export { countWords, listWords, sentence } from './report-words.ts'
export { saveWritten as keepPaperWords } from './written-words.store.ts'
export { mayReadReports } from './report.access.ts'

export function reportsRoutes(door: Door): void {
  frozenReportRoutes(door)
  draftReportRoutes(door)
  paperRoutes(door)
  writtenWordsRoutes(door)
  planDocumentRoutes(door)
}
