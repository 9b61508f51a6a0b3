import type { DateRequest } from '#src/features/changes/index.ts'
import type { StandIn } from '#src/features/people/index.ts'
import { type Action, isAccepted, isOpen, isOverdue } from '#src/features/actions/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { addWorkingDays } from '#src/kit/dates/working-days.ts'
import { type Owed, type UpdateCycle, updateOwed, usualCycle } from './cycle.ts'
import type { Returned } from './update.ts'

/** Dates this near are named to their lead: four working weeks (governance and assurance, N3). */
const soonWorkingDays = 20

/** An action of mine with what it needs of me. */
export type Mine = {
  action: Action
  returned: Returned | null
  owed: Owed | null
  overdue: boolean
  /** Another date that was asked for and is not decided. */
  asked: DateRequest | null
}

/** A person's actions, each in one place, by what they need of them now: the greatest need first. */
export type MyActions = {
  returned: Mine[]
  /** Its own date has passed, or the day on which an update was due. */
  overdue: Mine[]
  updateDue: Mine[]
  dueSoon: Mine[]
  /** Said to be delivered, or with another date asked for: somebody else acts next. */
  waiting: Mine[]
  /** Paused, with nothing owed: it waits until what stopped it is out of the way. */
  blocked: Mine[]
  later: Mine[]
  done: Mine[]
}

/** Those in whose place this person stands today, and, by action, whose it is where they have it only so. */
export type InPlace = { of: StandIn[]; names: ReadonlyMap<string, string> }

/** Who said that an action is delivered, and who checks that; null where nobody is known. */
export type Checking = { by: { id: string; name: string } | null; checkerName: string | null }

type Scene = {
  actions: readonly Action[]
  today: string
  /** The cycles of the plans that have set one. */
  cycles: ReadonlyMap<string, UpdateCycle>
  /** What came back to this person and has not been answered, by action. */
  returned: ReadonlyMap<string, Returned>
  /** Requests for another date that nobody has decided. */
  requests: readonly DateRequest[]
}

/** Parts a person's actions by what they need of them now. */
export function sortMine({ actions, today, cycles, returned, requests }: Scene): MyActions {
  const soon = addWorkingDays(today, soonWorkingDays)
  const sorted: MyActions = {
    returned: [],
    overdue: [],
    updateDue: [],
    dueSoon: [],
    blocked: [],
    waiting: [],
    later: [],
    done: [],
  }
  for (const action of actions) {
    const mine: Mine = {
      action,
      returned: isOpen(action.state) ? (returned.get(action.id) ?? null) : null,
      owed: updateOwed(action, cycles.get(action.planId) ?? usualCycle, today),
      overdue: isOverdue(action, today),
      asked: requests.find(({ actionId }) => actionId === action.id) ?? null,
    }
    const place = placeOf(mine, soon)
    if (place !== null) sorted[place].push(mine)
  }
  for (const place of ['overdue', 'updateDue', 'dueSoon'] as const)
    sorted[place].sort((a, b) => needOf(a).localeCompare(needOf(b)))
  return sorted
}

function placeOf(mine: Mine, soon: string): keyof MyActions | null {
  const { action, returned, owed, overdue } = mine
  if (action.state === 'submitted') return 'waiting'
  if (isAccepted(action.state)) return 'done'
  if (!isOpen(action.state)) return null
  if (returned !== null) return 'returned'
  if (overdue || (owed !== null && owed.workingDaysLate > 0)) return 'overdue'
  return owed === null ? restingPlace(mine, soon) : 'updateDue'
}

/** Where nothing is owed of its lead now. */
function restingPlace({ action, asked }: Mine, soon: string): keyof MyActions {
  if (asked !== null) return 'waiting'
  if (action.state === 'paused') return 'blocked'
  return action.dueOn !== null && action.dueOn <= soon ? 'dueSoon' : 'later'
}

/** The day that presses: its own or its update's, whichever comes first. */
function needOf({ action, owed }: Mine): string {
  return [action.dueOn ?? '9', owed?.period.dueOn ?? '9'].sort()[0] ?? '9'
}

/** The day by which the first of the updates is due, and whether all are due by it; null where none is. */
export function firstUpdateDue({ updateDue }: MyActions): { on: string; forAll: boolean } | null {
  const days = [...new Set(updateDue.flatMap(({ owed }) => owed?.period.dueOn ?? []))].sort()
  const [on] = days
  return on === undefined ? null : { on, forAll: days.length === 1 }
}

/** What asks something of me now. */
export function needingMe(mine: MyActions): Mine[] {
  return [...mine.returned, ...mine.overdue, ...mine.updateDue]
}

export function countMine(mine: MyActions): number {
  return Object.values(mine).reduce((sum, some) => sum + some.length, 0)
}

/** "Update due 30 June.", "Update was due 29 May." */
export function sayUpdateDue({ period, workingDaysLate }: Owed, today: string): string {
  return `Update ${workingDaysLate > 0 ? 'was due' : 'due'} ${sayShortDay(period.dueOn, today)}.`
}

/** "Morning", "Afternoon" or "Evening", in London. */
export function greetingAt(now: Date): string {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' }).format(
      now,
    ),
  )
  return hour < 12 ? 'Morning' : hour < 18 ? 'Afternoon' : 'Evening'
}
