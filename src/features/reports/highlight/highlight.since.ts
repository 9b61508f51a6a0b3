import { type ChangeKind, changesSince, type HighlightAction, movedSince, type Since } from './highlight.ts'

/** How many actions did what since the last report: the same counts as the report's own sentence. */
export type SinceCounts = {
  accepted: number
  submitted: number
  slippedBack: number
  started: number
  added: number
  movedLater: number
  confidenceBetter: number
  /** Worse, or no report where there was one. */
  confidenceWorse: number
}

export function countSince(report: Since, actions: readonly HighlightAction[]): SinceCounts {
  const happenings = changesSince(report, actions)
  const many = (kind: ChangeKind) =>
    new Set(happenings.filter(({ change }) => change.kind === kind).map(({ action }) => action.ref)).size
  const steps = actions.map(confidenceStep)
  return {
    accepted: many('accepted'),
    submitted: many('submitted'),
    slippedBack: many('regressed'),
    started: many('started'),
    added: many('added'),
    movedLater: movedSince(report, actions).filter(({ moves }) =>
      moves.some((move) => (move.now.on ?? '') > (move.was.on ?? '')),
    ).length,
    confidenceBetter: steps.filter((step) => step > 0).length,
    confidenceWorse: steps.filter((step) => step < 0).length,
  }
}

const worth = { 'no-report': 0, red: 1, amber: 2, green: 3 }

/** Above nought: surer than at the report before. Nought where one of the two asks for no confidence. */
function confidenceStep({ confidence, confidenceBefore }: HighlightAction): number {
  return confidence === null || confidenceBefore === null ? 0 : worth[confidence] - worth[confidenceBefore]
}
