import { partsIn, type Roles } from '#src/features/actions/index.ts'
import type { Theme } from '#src/features/plans/index.ts'
import { holds, holdsOver, type Person } from '#src/kit/person.ts'
import type { Mender } from './trouble.ts'

/** Those who may have something to mend; whether this one is theirs is asked of its theme. */
export function mayMend(person: Person): true | string {
  return (
    holds(person, 'pm', 'sro') ||
    'What the plan says is mended by the theme’s lead or the programme manager. Ask them.'
  )
}

/** The theme's own lead, or the programme manager. */
export function mayMendIn(theme: Pick<Theme, 'id' | 'leadId'>, person: Person): true | string {
  return (
    holds(person, 'pm') ||
    theme.leadId === person.id ||
    holdsOver(person, 'sro', theme.id) ||
    'What this theme says is mended by its lead or the programme manager. Ask them.'
  )
}

/** Whether somebody sees the way to a mend; `roles` are those of the actions that have one. */
export function seesMend(by: Mender, person: Person, roles: ReadonlyMap<string, Roles>): boolean {
  if (by === 'theme-leads') return mayMend(person) === true
  if (by === 'manager') return holds(person, 'pm')
  if ('theme' in by) return mayMendIn(by.theme, person) === true
  const inAction = roles.get(by.actionId)
  return inAction !== undefined && partsIn(inAction, person).some((part) => by.parts.includes(part))
}
