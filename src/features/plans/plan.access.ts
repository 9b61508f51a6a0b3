import { holds, type Person } from '#src/kit/person.ts'

/** Bringing in a plan, and changing what the plan as a whole says. */
export function mayManagePlan(person: Person): true | string {
  return holds(person, 'pm') || 'Only the programme manager can do this. Ask them.'
}
