import { keyOf, slugOf } from './judgement-words.ts'
import type {
  DraftFinding,
  DraftJudgement,
  FindingKind,
  InspectionDraft,
  InspectionKind,
} from './inspection-draft.ts'

export type ReportParticulars = {
  authority: string | null
  kind: InspectionKind
  startDate: string | null
  endDate: string | null
  publishedDate: string | null
  leadInspector: string | null
}

export type CorrectFinding = { number: string; kind: FindingKind; text: string }

/** What a person changed in the draft of a report before it was kept. In order, never in place of what was read. */
export type ReportCorrection =
  | { kind: 'particulars'; particulars: ReportParticulars }
  | { kind: 'judgements'; judgements: { title: string; grade: string }[] }
  /** `place`: of a finding that was read, its place in the draft; of one added, a name of its own. */
  | { kind: 'finding'; place: string; finding: CorrectFinding }
  | { kind: 'leave-out'; place: string }

export type GivenOnReport = ReportCorrection & { step: number; by: string }

export type ReviewedFinding = CorrectFinding & {
  place: string
  source: DraftFinding['source'] | null
  isLeftOut: boolean
  isCorrected: boolean
}

/** A draft as its corrections leave it. */
export type CorrectedReport = ReportParticulars & {
  judgements: DraftJudgement[]
  findings: ReviewedFinding[]
  /** What of the report was not read: no correction mends that. */
  unread: string[]
}

export function correctReport(
  draft: InspectionDraft,
  corrections: readonly ReportCorrection[],
): CorrectedReport {
  const { authority, kind, startDate, endDate, publishedDate, leadInspector, judgements } = draft
  let corrected: CorrectedReport = {
    ...{ authority, kind, startDate, endDate, publishedDate, leadInspector, judgements },
    findings: draft.findings.map(({ number, kind: of, text, source }, place) => ({
      place: String(place),
      number: String(number),
      kind: of,
      text,
      source,
      isLeftOut: false,
      isCorrected: false,
    })),
    unread: draft.unread ?? [],
  }
  for (const correction of corrections) corrected = applyOne(corrected, correction)
  return corrected
}

function applyOne(report: CorrectedReport, correction: ReportCorrection): CorrectedReport {
  switch (correction.kind) {
    case 'particulars':
      return { ...report, ...correction.particulars }
    case 'judgements':
      return { ...report, judgements: judgementsAgain(report.judgements, correction.judgements) }
    case 'leave-out':
      return {
        ...report,
        findings: report.findings.map((one) =>
          one.place === correction.place ? { ...one, isLeftOut: true } : one,
        ),
      }
    case 'finding':
      return { ...report, findings: withFinding(report.findings, correction.place, correction.finding) }
  }
}

/** A judgement whose title stands as read keeps its key and its place in the document. */
function judgementsAgain(
  before: readonly DraftJudgement[],
  now: readonly { title: string; grade: string }[],
): DraftJudgement[] {
  return now.map(({ title, grade }) => {
    const read = before.find((one) => one.title === title)
    return { ...read, key: read?.key ?? keyOf(title) ?? slugOf(title), title, grade }
  })
}

function withFinding(
  findings: readonly ReviewedFinding[],
  place: string,
  finding: CorrectFinding,
): ReviewedFinding[] {
  const changed = { ...finding, isLeftOut: false, isCorrected: true }
  return findings.some((one) => one.place === place)
    ? findings.map((one) => (one.place === place ? { ...one, ...changed } : one))
    : [...findings, { ...changed, place, source: null }]
}
