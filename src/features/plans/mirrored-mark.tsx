import type { VNode } from 'preact'
import type { Action } from '#src/features/actions/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { datesDiffer, type Mirror } from './placement.ts'
import type { Plan } from './plan.ts'

type Props = {
  action: Pick<Action, 'dueOn' | 'dueText'>
  mirror: Mirror | null
  plan: Pick<Plan, 'id'>
  today: string
}

/** What says that an action is mirrored, where it lives, and that this plan's paper gives it another date. */
export function Mirrored({ action, mirror, plan, today }: Props): VNode | null {
  if (mirror === null) return null
  return (
    <span class="gt-mirror">
      {' '}
      {mirror.homePlanId === plan.id ? 'Serves this too' : `Mirrored from ${mirror.homeTitle}`}
      {datesDiffer(mirror, action) ? `. ${sayDates(mirror, action, today)}` : null}
    </span>
  )
}

/** "Dates differ: 30 September here, 31 July there". */
export function sayDates(mirror: Mirror, action: Pick<Action, 'dueOn' | 'dueText'>, today: string): string {
  const say = ({ dueOn, dueText }: { dueOn: string | null; dueText: string }) =>
    dueOn === null ? (dueText === '' ? 'no date' : `“${dueText}”`) : sayShortDay(dueOn, today)
  return `Dates differ: ${say(mirror)} here, ${say(action)} there`
}
