import { upper } from '#src/kit/first-letter.ts'
import type { Action } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'

/** The last day on which an action was heard from; null where it never was. */
export function lastHeard(action: Pick<Action, 'lastUpdateAt'>): string | null {
  return action.lastUpdateAt === null ? null : dayOf(action.lastUpdateAt)
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** "Three actions have gone quiet": small numbers as words, and the first letter raised. */
export function saying(count: number, one: string, many: string): string {
  const word = small[count] ?? String(count)
  return `${upper(word)} ${count === 1 ? one : many}`
}
