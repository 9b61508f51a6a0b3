import { dayOf } from '#src/kit/clock.ts'
import { paperHtml } from '#src/kit/print/paper-file.tsx'
import { paperPdf } from '#src/kit/print/paper.pdf.ts'
import type { Paper } from '#src/kit/print/paper.ts'
import { highlightPaper } from '#src/features/reports/highlight/highlight.paper.ts'
import type { HighlightReport } from '#src/features/reports/highlight/highlight.ts'
import { planPaper } from '#src/features/reports/plan-document/plan-document.paper.ts'
import type { PlanDocument } from '#src/features/reports/plan-document/plan-document.ts'

export type ReportFormat = 'html' | 'pdf' | 'docx' | 'xlsx'
export type RenderedReport = { bytes: Uint8Array; mediaType: string; fileName: string }

const mediaTypes: Record<ReportFormat, string> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * A report as a file. The same record gives the same bytes, so a copy frozen with its record and its sha256 can be
 * made again and compared.
 */
export async function renderReport(
  report: HighlightReport | PlanDocument,
  format: ReportFormat,
): Promise<RenderedReport> {
  return renderPaper(paperOf(report), format)
}

/** Any paper as a file: the exceptions, the dates that moved, and whatever a later report makes. */
export async function renderPaper(paper: Paper, format: ReportFormat): Promise<RenderedReport> {
  return {
    bytes: await bytesOf(paper, format),
    mediaType: mediaTypes[format],
    fileName: fileNameOf(paper.title, dayOf(new Date(paper.asAt)), format),
  }
}

export function paperOf(report: HighlightReport | PlanDocument): Paper {
  return report.format === 'goldthread.highlight-report/1' ? highlightPaper(report) : planPaper(report)
}

// The writers of Word and Excel come with their first file: a process that makes none keeps their memory.
async function bytesOf(paper: Paper, format: ReportFormat): Promise<Uint8Array> {
  if (format === 'pdf') return paperPdf(paper)
  if (format === 'docx') return (await import('#src/kit/print/paper.docx.ts')).paperDocx(paper)
  if (format === 'xlsx') return (await import('#src/kit/print/paper.xlsx.ts')).paperXlsx(paper)
  return new TextEncoder().encode(paperHtml(paper))
}

/** "front-door-2026-06-22.pdf": what it is and as at when, safe on any machine. */
export function fileNameOf(title: string, day: string, ending: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’'\u0300-\u036f]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60)
  return `${name === '' ? 'report' : name}-${day}.${ending}`
}
