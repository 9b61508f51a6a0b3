import type { Respondent } from './consultation.ts'

export const anchorKinds = ['plan', 'theme', 'objective', 'action'] as const
export type AnchorKind = (typeof anchorKinds)[number]

/** What a comment is about: a part of the frozen plan, or the plan as a whole. */
export type Anchor = { kind: AnchorKind; id: string | null }

export const dispositions = ['accepted', 'partly', 'noted', 'not-accepted'] as const
export type Disposition = (typeof dispositions)[number]

export const dispositionNames: Record<Disposition, string> = {
  accepted: 'Accepted',
  partly: 'Partly accepted',
  noted: 'Noted',
  'not-accepted': 'Not accepted',
}

/** What somebody said of a frozen version, and what the council makes of it. */
export type PlanComment = {
  id: string
  consultationId: string
  anchor: Anchor
  respondent: Respondent
  text: string
  receivedOn: string
  /** Said by the person who entered it; otherwise typed in for a respondent, whose name is not kept. */
  own: boolean
  enteredBy: string
  enteredByName: string | null
  disposition: Disposition | null
  reason: string
  changed: string
  withheld: boolean
  answeredByName: string | null
  answeredAt: Date | null
}

/** How many comments got which answer; those without one under `none`. */
export function countAnswers(
  comments: readonly Pick<PlanComment, 'disposition'>[],
): Record<Disposition | 'none', number> {
  const counts = { accepted: 0, partly: 0, noted: 0, 'not-accepted': 0, none: 0 }
  for (const { disposition } of comments) counts[disposition ?? 'none'] += 1
  return counts
}
