export type { HighlightAction, HighlightReport, HighlightTheme } from './highlight.ts'
export type { PlanDocument } from './plan-document.ts'
export { renderReport, type RenderedReport, type ReportFormat } from './report.render.ts'
