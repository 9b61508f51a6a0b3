import { type Roles, isInsider, isOwn, partsIn } from '#src/features/actions/index.ts'
import { holds, type Person } from '#src/kit/person.ts'
import type { Update } from './update.ts'

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

/** Those who have a part in this very action. */
export function mayReportOn(action: Roles, person: Person): true | string {
  return (
    partsIn(action, person).length > 0 ||
    'Updates on this action are given by those who lead it. Ask them, or the programme manager.'
  )
}

/** A second person, never the author, whoever it was given for, or one who leads the action or stands in for its lead: the theme's lead or the programme manager. */
export function maySettle(
  update: Pick<Update, 'authorId' | 'givenForId'>,
  action: Roles,
  person: Person,
): true | string {
  if (update.authorId === person.id || update.givenForId === person.id || isOwn(action, person))
    return 'Nobody accepts their own update. The theme’s lead or the programme manager can.'
  return (
    partsIn(action, person).some((part) => part === 'theme-lead' || part === 'programme-manager') ||
    'Updates here are accepted by this theme’s lead or the programme manager.'
  )
}

export const settledBefore = 'Somebody else had already settled that update.'
