import { tellStory } from './story.ts'
import type { Action, Criterion, FindingAnswer, FindingKey, Milestone, Move, PersonKey } from './types.ts'

/** What is written by hand about an action; the rest is its story or follows from it. */
export type ActionHead = Pick<Action, 'ref' | 'title'> &
  Partial<
    Pick<
      Action,
      'text' | 'rewordings' | 'addedBy' | 'addedBecause' | 'milestones' | 'impact' | 'leadAsWritten'
    >
  > & {
    added?: string
    lead: PersonKey
    help?: PersonKey[]
    checker?: PersonKey
    acceptor?: PersonKey
    due: string
    written: string
    moves?: Move[]
    criteria?: Criterion[]
    answers?: FindingAnswer[]
  }

export type ThemeHabit = { acceptor: PersonKey; lag: number }

const FIRST_PLAN = '2025-04-24'

/** Joins what is written about the actions of one theme to their stories. */
export function actionsOf(
  heads: readonly ActionHead[],
  stories: Readonly<Record<string, string>>,
  habit: ThemeHabit,
): Action[] {
  return heads.map((head) => joinAction(head, stories[head.ref] ?? '', habit))
}

const UNSAID = {
  rewordings: [],
  addedBy: 'improvement-board',
  addedBecause: null,
  leadAsWritten: '',
  moves: [],
  criteria: [],
  milestones: [],
  impact: null,
} satisfies Partial<Action>

function joinAction(head: ActionHead, words: string, habit: ThemeHabit): Action {
  const { added, lead, help, acceptor, due, written, answers: findings, ...said } = head
  const accepts = acceptor ?? habit.acceptor
  const checker = head.checker ?? accepts
  return {
    ...UNSAID,
    text: head.title,
    ...said,
    addedOn: added ?? FIRST_PLAN,
    accountable: lead,
    contributors: help ?? [],
    checker,
    due: { asWritten: written, on: due, precision: precisionOf(written) },
    findings: findings ?? [],
    ...tellStory(words, { lead, checker, acceptor: accepts, lag: habit.lag }),
  }
}

function precisionOf(written: string): Action['due']['precision'] {
  if (/^\d{1,2} \p{L}+ \d{4}$/u.test(written)) return 'day'
  return written.startsWith('Quarter ') ? 'quarter' : 'month'
}

/** A move of date that was agreed; `ref` is the decision's number. */
export function moved(
  [from, to]: [string, string],
  asked: {
    on: string
    by: PersonKey
    reason: string
    code: Move['reasonCode']
    effect: string
    options?: string
  },
  decided: { on: string; ref: string; by?: Move['decidedBy']; words?: string },
): Move {
  return {
    askedOn: asked.on,
    askedBy: asked.by,
    from,
    to,
    reason: asked.reason,
    reasonCode: asked.code,
    effectOnChildren: asked.effect,
    options: asked.options ?? '',
    outcome: 'agreed',
    decidedBy: decided.by ?? 'programme-board',
    decidedOn: decided.on,
    decisionRef: decided.ref,
    decisionWords: decided.words ?? 'Agreed as asked.',
    retrospective: asked.on > from,
  }
}

/** A success criterion: what must be seen, how it is tested, then start, now and target. */
export function criterion(
  text: string,
  [test, how, measure]: [Criterion['test'], string, string?],
  [baseline, now, target]: [string | null, string | null, string],
  [result, nextTestOn]: [Criterion['result'], string?],
): Criterion {
  return {
    text,
    test,
    how,
    measure: measure ?? null,
    baseline,
    now,
    target,
    result,
    nextTestOn: nextTestOn ?? null,
  }
}

/** A milestone; met where a second day is given. */
export function milestone(title: string, due: string, metOn?: string): Milestone {
  return { title, due, metOn: metOn ?? null, state: metOn === undefined ? 'open' : 'met' }
}

/** Answers the named parts of a finding wholly. */
export function answers(finding: FindingKey, ...parts: number[]): FindingAnswer {
  return { finding, parts, coverage: 'full' }
}

/** Answers the named parts of a finding in part only. */
export function answersPart(finding: FindingKey, ...parts: number[]): FindingAnswer {
  return { finding, parts, coverage: 'part' }
}
