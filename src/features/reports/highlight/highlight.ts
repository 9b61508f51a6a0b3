import { dayOf } from '#src/kit/clock.ts'
import type { PaperPicture } from '#src/kit/print/paper.ts'
import type { Confidence, DeliveryState, Difference } from '#src/kit/html/marks/states.ts'

/**
 * What a highlight report is made from, whole: every sentence, figure and table of it is counted from these records,
 * so no two of them can disagree. Kept as JSON when a report is frozen. Days are ISO dates; `asAt` an ISO instant.
 */
export type HighlightReport = {
  format: 'goldthread.highlight-report/1'
  council: string
  /** `mirrors`: actions of other plans stand in it too, which its figures do not count. */
  plan: { title: string; version: string; mirrors?: boolean }
  state: 'draft' | 'cleared' | 'released'
  meeting: { body: string; on: string; item: string | null } | null
  from: string
  clearedBy: string | null
  period: { from: string; to: string }
  asAt: string
  /** The day of the report before this one; null for the first. */
  previousOn: string | null
  /** The instant at which that one was frozen, so that what happened later the same day is not lost. */
  previousAt?: string | undefined
  /** Things due up to this day are named as due next. */
  dueNextUntil: string
  /** The author's own opening sentences; the figures follow by themselves. */
  opening: string[]
  themes: HighlightTheme[]
  asks: Ask[]
  /** Of the whole plan, where greens were checked: how many held. */
  greensChecked?: PaperPicture | undefined
}

export type HighlightTheme = {
  code: string
  title: string
  lead: string
  sponsor: string | null
  opening: string[]
  actions: HighlightAction[]
  answers: Record<Question, Answer[]>
}

export type Question = 'workingWell' | 'howDoWeKnow' | 'worried' | 'whatNext'

/** Words taken from accepted updates. `by` and `due` belong to what is to happen next. */
export type Answer = { text: string; sources: AnswerSource[]; by: string | null; due: string | null }
export type AnswerSource = { ref: string; by: string; on: string }

export type HighlightAction = {
  ref: string
  title: string
  lead: string
  delivery: DeliveryState
  /** As it stood at the report before; null where it was not yet in the plan. */
  deliveryBefore: DeliveryState | null
  confidence: Confidence
  confidenceBefore: Confidence
  /** Why it is red or amber, and what is done about it. */
  reason: string
  next: string
  difference: Difference
  due: Due | null
  firstDue: Due | null
  /** From the first date to the one in force; 0 where the first stands. */
  workingDaysFromFirst: number
  moves: Move[]
  changes: Change[]
  lastReportOn: string | null
}

/** As the plan writes it, and the day that it means where it means one. */
export type Due = { written: string; on: string | null }

export type Move = {
  was: Due
  now: Due
  workingDays: number
  on: string
  /** ISO instant, where it is known. */
  at?: string | undefined
  reason: string
  decidedBy: string
}

export type Change = { on: string; at?: string | undefined; by: string; note: string } & (
  | { kind: Exclude<ChangeKind, 'rerated'> }
  | { kind: 'rerated'; was: Confidence; now: Confidence }
)

/** In the order in which an action climbs; re-ratings last. */
export const changeKinds = [
  'embedded',
  'embedding',
  'accepted',
  'submitted',
  'returned',
  'regressed',
  'started',
  'paused',
  'resumed',
  'added',
  'cancelled',
  'rerated',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What the board is asked. `theme` is a theme's code. */
export type Ask = { kind: 'decide' | 'note'; text: string; theme: string | null; paper: string | null }

export function isOneTheme(report: HighlightReport): boolean {
  return report.themes.length === 1
}

export function actionsOf(themes: readonly Pick<HighlightTheme, 'actions'>[]): HighlightAction[] {
  return themes.flatMap((theme) => theme.actions)
}

/** From when until when a report tells what changed. */
export type Since = Pick<HighlightReport, 'asAt' | 'previousOn' | 'previousAt' | 'period'>

/** The first day that counts as "since the last report". */
export function sinceDay(report: Since): string {
  return report.previousOn ?? report.period.from
}

/** The day it was in London when the figures were taken. */
export function asAtDay(report: Pick<HighlightReport, 'asAt'>): string {
  return dayOf(new Date(report.asAt))
}

export function isSince(report: Since, happened: { on: string; at?: string | undefined }): boolean {
  if (happened.at !== undefined && report.previousAt !== undefined)
    return happened.at > report.previousAt && happened.at <= report.asAt
  // The first report covers its first day too.
  const after = report.previousOn === null ? happened.on >= sinceDay(report) : happened.on > sinceDay(report)
  return after && happened.on <= asAtDay(report)
}

/** Red first, then amber; among equals the one furthest from its first date. */
export function redAndAmber(actions: readonly HighlightAction[]): HighlightAction[] {
  const rank = { red: 0, amber: 1 }
  return actions
    .filter((action) => action.confidence === 'red' || action.confidence === 'amber')
    .toSorted(
      (a, b) =>
        rank[a.confidence as 'red' | 'amber'] - rank[b.confidence as 'red' | 'amber'] ||
        b.workingDaysFromFirst - a.workingDaysFromFirst ||
        byRef(a, b),
    )
}

export type MovedAction = { action: HighlightAction; moves: Move[] }

/** Actions whose date moved since the last report, furthest from the first date first. */
export function movedSince(report: Since, actions: readonly HighlightAction[]): MovedAction[] {
  return actions
    .map((action) => ({ action, moves: action.moves.filter((move) => isSince(report, move)) }))
    .filter(({ moves }) => moves.length > 0)
    .toSorted(
      (a, b) => b.action.workingDaysFromFirst - a.action.workingDaysFromFirst || byRef(a.action, b.action),
    )
}

/** Moved before the last report and not since. */
export function movedEarlier(
  report: HighlightReport,
  actions: readonly HighlightAction[],
): HighlightAction[] {
  return actions
    .filter((action) => action.moves.length > 0 && !action.moves.some((move) => isSince(report, move)))
    .toSorted((a, b) => b.workingDaysFromFirst - a.workingDaysFromFirst || byRef(a, b))
}

/** Those that show no report, longest silent first: also those of a plan that is new here, from whom none is due yet. */
export function withoutReport(actions: readonly HighlightAction[]): HighlightAction[] {
  return actions
    .filter((action) => action.confidence === 'no-report')
    .toSorted((a, b) => (a.lastReportOn ?? '').localeCompare(b.lastReportOn ?? '') || byRef(a, b))
}

const stillToDo = new Set<DeliveryState>(['not-started', 'in-progress', 'regressed'])

/** Overdue, or due by the day named, and not yet sent for acceptance; soonest first. */
export function dueNext(report: HighlightReport, actions: readonly HighlightAction[]): HighlightAction[] {
  return actions
    .filter(
      (action) =>
        stillToDo.has(action.delivery) && dueDay(action) !== '' && dueDay(action) <= report.dueNextUntil,
    )
    .toSorted((a, b) => dueDay(a).localeCompare(dueDay(b)) || byRef(a, b))
}

// What was delivered and slipped back since is not overdue (governance and assurance, 4.1).
const owed = new Set<DeliveryState>(['not-started', 'in-progress', 'paused'])

export function isOverdue(report: HighlightReport, action: HighlightAction): boolean {
  return owed.has(action.delivery) && dueDay(action) !== '' && dueDay(action) < asAtDay(report)
}

/** What slipped back after its date: it has been delivered once, and nobody has given it a new date. */
export function hasLapsed(report: HighlightReport, action: HighlightAction): boolean {
  return action.delivery === 'regressed' && dueDay(action) !== '' && dueDay(action) < asAtDay(report)
}

export type Happening = { action: HighlightAction; change: Change }

/** What happened since the last report, in the order in which an action climbs; re-ratings last. */
export function changesSince(report: Since, actions: readonly HighlightAction[]): Happening[] {
  return actions
    .flatMap((action) => action.changes.map((change) => ({ action, change })))
    .filter(({ change }) => isSince(report, change))
    .toSorted(
      (a, b) =>
        changeKinds.indexOf(a.change.kind) - changeKinds.indexOf(b.change.kind) || byRef(a.action, b.action),
    )
}

function dueDay(action: HighlightAction): string {
  return action.due?.on ?? ''
}

/** "3.10" after "3.9". */
export function byRef(a: { ref: string }, b: { ref: string }): number {
  return a.ref.localeCompare(b.ref, 'en-GB', { numeric: true })
}
