import { type Action, confidenceShown } from '#src/features/actions/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import type { MoveSize } from './date-authority.ts'

export type RequestState = 'waiting' | 'agreed' | 'refused' | 'withdrawn' | 'lapsed'

/** A request to move an action's date. Until it is agreed the date stands. */
export type DateRequest = MoveSize & {
  id: string
  planId: string
  actionId: string
  fromOn: string
  /** The day asked for; null where words are asked for ("Ongoing"), with a day to look again. */
  toOn: string | null
  toText: string
  reviewOn: string | null
  reason: string
  /** What it means for children. */
  effect: string
  /** What else could be done. */
  options: string
  /** Asked after the date in force had passed. */
  retrospective: boolean
  decider: string
  deciderKind: 'theme-lead' | 'board'
  /** The body that decides, where the council keeps one of that name, and who speaks for it today. */
  bodyId: string | null
  speakers: string[]
  /** The last day on which it can be decided. */
  lapsesOn: string | null
  askedBy: string
  askedByName: string | null
  askedAt: Date
  state: RequestState
  decidedByName: string | null
  decidedAt: Date | null
  decisionRef: string | null
  decisionWords: string | null
}

/** Nobody decided in time: the date stands, and who still wants another one asks again. */
export function isLapsed(request: Pick<DateRequest, 'state' | 'lapsesOn'>, today: string): boolean {
  return request.state === 'waiting' && request.lapsesOn !== null && request.lapsesOn < today
}

/** How large a move would be, from the date in force and from the first one. */
export function sizeOf(
  action: Pick<Action, 'dueOn' | 'firstDueOn' | 'timesMoved'>,
  to: string | null,
  statutory: boolean,
): MoveSize {
  const { dueOn, firstDueOn, timesMoved } = action
  const first = firstDueOn ?? dueOn
  return {
    workingDays: to === null || dueOn === null ? null : workingDaysBetween(dueOn, to),
    daysAltogether: to === null || first === null ? null : workingDaysBetween(first, to),
    moveNumber: timesMoved + 1,
    statutory,
  }
}

/** "31 July 2026", or the words asked for with the day to look again. */
export function sayAsked(request: Pick<DateRequest, 'toOn' | 'toText' | 'reviewOn'>): string {
  if (request.toOn !== null) return sayDay(request.toOn)
  return request.reviewOn === null
    ? `“${request.toText}”`
    : `“${request.toText}”, reviewed by ${sayDay(request.reviewOn)}`
}

/** "+23 working days", "−4 working days", "no end". */
export function sayDays(count: number | null): string {
  if (count === null) return 'no end'
  return `${count < 0 ? '−' : '+'}${Math.abs(count)} working ${Math.abs(count) === 1 ? 'day' : 'days'}`
}

/** Green as the lead sees it, and green had the first date stood. */
export function greensOf(
  action: Pick<Action, 'state' | 'confidence' | 'confidenceAt' | 'dueOn' | 'firstDueOn'>,
  heardSince: string,
): { asDated: boolean; againstFirst: boolean } {
  const asDated = confidenceShown(action, heardSince) === 'green'
  const later = action.dueOn !== null && action.firstDueOn !== null && action.dueOn > action.firstDueOn
  return { asDated, againstFirst: asDated && !later }
}
