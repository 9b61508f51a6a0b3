import { type Roles, isOwn } from '#src/features/actions/index.ts'
import { holds, holdsOver, type Person } from '#src/kit/person.ts'

/** Independent checks are the quality lead's. */
export function mayCheck(person: Person): true | string {
  return holds(person, 'ql') || 'Greens are checked by the quality lead, who leads none of them. Ask them.'
}

/** Somebody outside the line of the action: neither its lead nor a help, nor its theme's lead. */
export function mayCheckThis(action: Roles, person: Person): true | string {
  const inLine =
    isOwn(action, person) || action.themeLeadId === person.id || holdsOver(person, 'sro', action.themeId)
  return inLine
    ? 'Nobody checks a green that they lead or help with, or whose theme they lead. Another quality lead can.'
    : mayCheck(person)
}
