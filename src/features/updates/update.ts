import type { Confidence } from '#src/features/actions/index.ts'

/** A lead's report in four questions. */
export type Update = {
  id: string
  planId: string
  actionId: string
  authorId: string | null
  authorName: string | null
  /** The lead in whose place it was given, where its author stood in for them. */
  givenForId: string | null
  givenForName: string | null
  givenAt: Date
  workingWell: string
  howDoWeKnow: string
  worried: string
  nextSteps: AgreedStep[]
  /** Steps agreed in an update before it, and what it says became of them. */
  stepsBefore: AnsweredStep[]
  confidence: Confidence | null
  confidenceReason: string
  state: 'submitted' | 'accepted' | 'returned'
  decidedBy: string | null
  decidedByName: string | null
  decidedAt: Date | null
  returnReason: string | null
  evidence: { id: string; title: string }[]
  rev: number
}

/** "Priya Nair", or "Priya Nair for Tom Hartnell", in whose place it was given. */
export function sayAuthor({ authorName, givenForName }: Pick<Update, 'authorName' | 'givenForName'>): string {
  const author = authorName ?? 'Brought in'
  return givenForName === null ? author : `${author} for ${givenForName}`
}

/** What needs to happen, who does it, and by when. */
export type NextStep = { text: string; who: string; byOn: string | null }

/** A next step as it is kept, so that a later update can say what became of it. */
export type AgreedStep = NextStep & { id: string }
export type AnsweredStep = AgreedStep & { done: boolean }

/** What a later update says of a step that was agreed. */
export type StepAnswer = { stepId: string; done: boolean }

/** What the next update is asked about: the steps agreed in the last one, and those of which it said "not yet". */
export function standingSteps(last: Pick<Update, 'nextSteps' | 'stepsBefore'> | null): AgreedStep[] {
  return last === null ? [] : [...last.stepsBefore.filter(({ done }) => !done), ...last.nextSteps]
}

/** The four questions in the words the council uses; these unless it set its own. */
export const fourQuestions = {
  workingWell: 'What is working well?',
  howDoWeKnow: 'How do we know?',
  worried: 'What are we worried about?',
  whatNext: 'What needs to happen, and by when?',
} as const

/** It says that something works and leans on nothing: shown as an unevidenced claim. */
export function isUnevidencedClaim(
  update: Pick<Update, 'workingWell' | 'howDoWeKnow' | 'evidence'>,
): boolean {
  return update.workingWell !== '' && update.howDoWeKnow === '' && update.evidence.length === 0
}

/** Something that came back to whoever gave it, with the reason: an update, or the word that an action is delivered. */
export type Returned = {
  kind: 'update' | 'delivery'
  actionId: string
  reason: string
  byName: string | null
  at: Date
}
