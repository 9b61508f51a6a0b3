import { type Action, isAccepted, isOpen } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { addDays, addWorkingDays } from '#src/kit/dates/working-days.ts'

/** An update is due once a month: sixteen working days after the last one it is asked for, four before it shows as quiet. */
const askedAfterWorkingDays = 16

export type MyActions = { dueNow: Action[]; later: Action[]; waiting: Action[]; done: Action[] }

/** Parts a person's actions by what they need of them now. */
export function sortMine(actions: readonly Action[], today: string): MyActions {
  const askedSince = addWorkingDays(today, -askedAfterWorkingDays)
  const isDue = (action: Action) =>
    (action.state === 'in-progress' || action.state === 'regressed') &&
    (action.lastUpdateAt === null || dayOf(action.lastUpdateAt) < askedSince)
  return {
    dueNow: actions.filter(isDue),
    later: actions.filter((action) => isOpen(action.state) && !isDue(action)),
    waiting: actions.filter((action) => action.state === 'submitted'),
    done: actions.filter((action) => isAccepted(action.state)),
  }
}

/** The Friday of this week. */
export function fridayOf(today: string): string {
  return addDays(today, (5 - new Date(today).getUTCDay() + 7) % 7)
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
