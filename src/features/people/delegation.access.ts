import { holds, type Person } from '#src/kit/person.ts'
import type { Delegation } from './delegation.ts'
import { isInsider } from './role.ts'

/** Who stands in for whom: those who see the plan. */
export function maySeeDelegations(person: Person): true | string {
  return (
    person.roles.some(({ role }) => isInsider(role)) ||
    'Who stands in for whom is for those who work on the plan. Ask the programme manager.'
  )
}

/** Those who may have actions, and so may be away from them or stand in. */
export const standInRoles = ['pm', 'sro', 'al', 'ql'] as const

/** Naming who stands in: for oneself where one may have actions; the programme manager for anybody. */
export function mayDelegate(person: Person): true | string {
  return (
    holds(person, ...standInRoles) ||
    'Somebody to stand in is named by those who lead actions. Ask the programme manager.'
  )
}

/** A delegation is ended early by whoever is away, whoever stands in, or the programme manager. */
export function mayEndDelegation(
  one: Pick<Delegation, 'personId' | 'delegateId'>,
  person: Person,
): true | string {
  return (
    one.personId === person.id ||
    one.delegateId === person.id ||
    holds(person, 'pm') ||
    'This is ended by either of the two, or by the programme manager. Ask them.'
  )
}
