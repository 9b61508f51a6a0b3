import { isInsider } from '#src/features/plans/index.ts'
import { holds, type Person } from '#src/kit/person.ts'

const givers = ['pm', 'sro', 'al', 'ql'] as const

/** Anybody who may have an action to report on; whether this one is theirs is asked of the action. */
export function mayReport(person: Person): true | string {
  return (
    holds(person, ...givers) ||
    'Updates are given by those who lead actions. Ask the programme manager if one should be yours.'
  )
}

/** Those who accept or return updates; which ones is asked of the action's theme. */
export function mayAccept(person: Person): true | string {
  return (
    holds(person, 'pm', 'sro') ||
    'Updates are accepted or returned by the theme’s lead or the programme manager.'
  )
}

export function hasActions(person: Person): boolean {
  return isInsider(person) && holds(person, ...givers)
}
