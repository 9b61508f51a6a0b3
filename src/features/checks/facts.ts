import type { Action } from '#src/features/actions/index.ts'
import type { Criterion } from '#src/features/criteria/index.ts'
import type { Theme } from '#src/features/plans/index.ts'

/** An action with what the checks look at beside it. */
export type ActionFacts = {
  action: Action
  /** Its last update, in its own words. */
  last: { workingWell: string; howDoWeKnow: string; evidence: number; givenAt: Date } | null
  /** Evidence that supports it: how much, and the day up to which the newest of it goes. */
  supporting: { count: number; newestOn: string | null }
  /** Findings that it answers, or that what it is part of answers. */
  findings: number
}

/** A finding that no action answers. */
export type GapFacts = {
  id: string
  sourceId: string
  sourceTitle: string
  number: string | null
  text: string
}

export type CriterionFacts = Pick<Criterion, 'id' | 'text' | 'actionId' | 'themeId' | 'objectiveId'> & {
  /** What it belongs to, as people name it. */
  of: string
  /** The theme that it stands in, whose lead words it. */
  theme: Pick<Theme, 'id' | 'leadId'> | null
}

/** An action that stands in two plans, where the paper of the one that it does not live in gives a date of its own. */
export type DatedTwice = {
  action: Pick<Action, 'id' | 'ref' | 'title' | 'state' | 'dueOn' | 'dueText'>
  stated: { dueOn: string | null; dueText: string }
  /** The plan in which it lives, and the one whose paper states the date. */
  home: string
  paper: string
}

/** What a plan's checks look at, as it stands. */
export type PlanFacts = {
  today: string
  actions: readonly ActionFacts[]
  criteria: readonly CriterionFacts[]
  gaps: readonly GapFacts[]
  /** Its own actions that other plans date, and those of others that it dates. */
  datedTwice: readonly DatedTwice[]
}
