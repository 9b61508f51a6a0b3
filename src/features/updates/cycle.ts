import type { Action } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { daysBetween } from '#src/kit/dates/days-between.ts'
import { addDays, addWorkingDays, isWorkingDay, workingDaysBetween } from '#src/kit/dates/working-days.ts'

export const cycleLengths = ['fortnight', 'month', 'quarter'] as const
export type CycleLength = (typeof cycleLengths)[number]

/** How often a plan's leads are asked for updates, and how long before the period's last working day one is due. */
export type UpdateCycle = { every: CycleLength; daysBeforeEnd: number }

export const usualCycle: UpdateCycle = { every: 'month', daysBeforeEnd: 0 }

/** One round of updates: its first and last day, the day from which they are asked for, and the day they are due. */
export type Period = { from: string; to: string; askedOn: string; dueOn: string }

const askedWorkingDaysBefore: Record<CycleLength, number> = { fortnight: 5, month: 10, quarter: 20 }

/** The round that a day falls in. Fortnights begin on every other Monday, the others with the calendar. */
export function periodOf(cycle: UpdateCycle, day: string): Period {
  const { from, to } = daysOf(cycle.every, day)
  const last = isWorkingDay(to) ? to : addWorkingDays(to, -1)
  const dueOn = addWorkingDays(last, -cycle.daysBeforeEnd)
  return { from, to, dueOn, askedOn: addWorkingDays(dueOn, -askedWorkingDaysBefore[cycle.every]) }
}

export function periodBefore(cycle: UpdateCycle, period: Period): Period {
  return periodOf(cycle, addDays(period.from, -1))
}

const firstMonday = '2000-01-03'
const fortnightDays = 14

function daysOf(every: CycleLength, day: string): { from: string; to: string } {
  if (every === 'fortnight') {
    const since = daysBetween(firstMonday, day)
    const into = ((since % fortnightDays) + fortnightDays) % fortnightDays
    const from = addDays(day, -into)
    return { from, to: addDays(from, fortnightDays - 1) }
  }
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7)) - 1
  const months = every === 'month' ? 1 : 3
  const begin = month - (month % months)
  return { from: dayAt(year, begin, 1), to: dayAt(year, begin + months, 0) }
}

function dayAt(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
}

/** An update that is asked for and not given yet. */
export type Owed = {
  period: Period
  /** After the day it was due; negative while there is time, 0 on the day. */
  workingDaysLate: number
}

type Asked = Pick<Action, 'state' | 'stateSince' | 'lastUpdateAt'>

/** Those whose leads are asked: under way, or slipped back. What is paused is not asked, nor what has not begun. */
export function isAsked({ state }: Pick<Action, 'state'>): boolean {
  return state === 'in-progress' || state === 'regressed'
}

/** The update that an action owes on a day: one that was missed, else this round's once it is asked for; null where none. */
export function updateOwed(action: Asked, cycle: UpdateCycle, today: string): Owed | null {
  if (!isAsked(action)) return null
  const current = periodOf(cycle, today)
  const heard = action.lastUpdateAt === null ? '' : dayOf(action.lastUpdateAt)
  if (heard >= current.from) return null
  const began = dayOf(action.stateSince)
  const before = periodBefore(cycle, current)
  if (heard < before.from && began <= before.askedOn) return owed(before, today)
  return today >= current.askedOn && began <= current.askedOn ? owed(current, today) : null
}

/** The round in which an action is asked for an update on a day, whether or not one was given; null before they are asked for. */
export function askedIn(action: Asked, cycle: UpdateCycle, today: string): Period | null {
  const period = periodOf(cycle, today)
  const begun = isAsked(action) && dayOf(action.stateSince) <= period.askedOn
  return begun && today >= period.askedOn ? period : null
}

function owed(period: Period, today: string): Owed {
  return { period, workingDaysLate: workingDaysBetween(period.dueOn, today) }
}
