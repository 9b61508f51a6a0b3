import { holds, type Person } from '#src/kit/person.ts'

const insiders = ['pm', 'sro', 'al', 'ch', 'bm', 'ql'] as const

/** The plan as it stands today: those who work on it or sit on the council's own boards. */
export function mayViewPlan(person: Person): true | string {
  if (holds(person, ...insiders)) return true
  return 'The working plan is for those who deliver it and for the council’s own boards. You can see what was released to your board; ask the programme manager for more.'
}

/** Bringing in a plan, and changing what the plan as a whole says. */
export function mayManagePlan(person: Person): true | string {
  return holds(person, 'pm') || 'Only the programme manager can do this. Ask them.'
}

export function isInsider(person: Person): boolean {
  return mayViewPlan(person) === true
}
