import { holds, type Person } from '#src/kit/person.ts'

const insiders = ['pm', 'sro', 'al', 'ch', 'bm', 'ql'] as const

/** The plan as it stands today: those who work on it or sit on the council's own boards. */
export function mayViewPlan(person: Person): true | string {
  if (holds(person, ...insiders)) return true
  return 'The working plan is for those who deliver it and for the council’s own boards. You can see what was released to your board; ask the programme manager for more.'
}

export function isInsider(person: Person): boolean {
  return mayViewPlan(person) === true
}
