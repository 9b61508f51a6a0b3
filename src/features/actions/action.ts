import { type Person, holds, holdsOver } from '#src/kit/person.ts'
import { dayOf } from '#src/kit/clock.ts'
import { addWorkingDays } from '#src/kit/dates/working-days.ts'
import { type DeliveryState, isReporting, type Part } from './delivery.ts'

export type Confidence = 'green' | 'amber' | 'red'
export type Difference = 0 | 1 | 2 | 3 | 4
export type Precision = 'day' | 'month' | 'quarter' | 'year'

/** A day understood from the words it was written in; no day where the words give none. */
export type WrittenDate = {
  on: string | null
  text: string
  precision: Precision | null
  repeats: string | null
}

/** Who leads, as written and as known. The first answers for the action; the others help. */
export type Lead = {
  personId: string | null
  /** The post that leads; its person is then whoever holds it, none while it is vacant. */
  postId: string | null
  post: string | null
  asWritten: string
  name: string | null
  jobTitle: string | null
}

/** A lead as pages name them: the person; or a post that nobody holds, which says so; or the words of the plan. */
export function nameLead({ post, name, asWritten }: Pick<Lead, 'post' | 'name' | 'asWritten'>): string {
  if (name !== null) return name
  return post === null ? asWritten : `${post} (vacant)`
}

/** An action as lists and pages show it. */
export type Action = {
  id: string
  planId: string
  themeId: string
  objectiveId: string | null
  parentId: string | null
  position: number
  ref: string | null
  name: string
  title: string
  text: string
  impact: string | null
  accountableId: string | null
  state: DeliveryState
  stateSince: Date
  confidence: Confidence | null
  confidenceReason: string | null
  confidenceAt: Date | null
  levelAsWritten: string | null
  difference: Difference | null
  differenceNote: string | null
  differenceAt: Date | null
  dueOn: string | null
  dueText: string
  duePrecision: Precision | null
  dueRepeats: string | null
  reviewOn: string | null
  firstDueOn: string | null
  firstDueText: string
  timesMoved: number
  lastUpdateAt: Date | null
  fields: Record<string, string>
  importId: string | null
  importSource: ImportSource | null
  rev: number
}

/** Which row of which import a record came from. */
export type ImportSource = { page?: number; table?: number; row?: number; line?: number; item?: string }

/** An action that was silent for longer than a monthly cycle shows no report. */
const quietAfterWorkingDays = 20

/** The first day that still counts as heard from. */
export function heardSince(today: string): string {
  return addWorkingDays(today, -quietAfterWorkingDays)
}

/**
 * Confidence as the board sees it: an open action whose lead has been silent for a cycle shows no
 * report, never last month's green. Nothing is shown for what has not started or is delivered.
 */
export function confidenceShown(
  action: Pick<Action, 'state' | 'confidence' | 'confidenceAt'>,
  since: string,
): Confidence | 'no-report' | null {
  if (!isReporting(action.state)) return null
  if (action.confidence === null || action.confidenceAt === null) return 'no-report'
  return dayOf(action.confidenceAt) < since ? 'no-report' : action.confidence
}

/** The day on which something was last heard of it: its last update, or the step that brought it where it is. */
export function heardOn({ lastUpdateAt, stateSince }: Pick<Action, 'lastUpdateAt' | 'stateSince'>): string {
  return dayOf(lastUpdateAt !== null && lastUpdateAt > stateSince ? lastUpdateAt : stateSince)
}

/**
 * Its lead owed a word for a whole cycle and gave none. What was brought in, started or sent back since then shows no
 * report, yet nobody has been silent.
 */
export function hasGoneQuiet(
  action: Pick<Action, 'state' | 'confidence' | 'confidenceAt' | 'lastUpdateAt' | 'stateSince'>,
  since: string,
): boolean {
  return confidenceShown(action, since) === 'no-report' && heardOn(action) < since
}

export type Roles = {
  accountableId: string | null
  /** Those who help, and those who stand in today for one who leads or helps. */
  contributorIds: readonly string[]
  themeId: string
  themeLeadId: string | null
}

/** Somebody who stands in today for one who leads or helps with an action, and has no part of their own in it. */
export type InPlace = { delegateId: string; personId: string; name: string }

/** The parts that a person has in an action, from who leads it and the roles they hold. */
export function partsIn(action: Roles, person: Person): Part[] {
  const parts: Part[] = []
  if (isOwn(action, person)) parts.push('lead')
  if (action.themeLeadId === person.id || holdsOver(person, 'sro', action.themeId)) parts.push('theme-lead')
  if (holds(person, 'pm')) parts.push('programme-manager')
  if (holds(person, 'ql')) parts.push('quality-lead')
  return parts
}

/** Theirs to deliver: they answer for it, help with it, or stand in for who does, so they may not accept it. */
export function isOwn(
  action: Pick<Roles, 'accountableId' | 'contributorIds'>,
  person: Pick<Person, 'id'>,
): boolean {
  return action.accountableId === person.id || action.contributorIds.includes(person.id)
}
