import { isInsider, mayViewPlan } from '#src/features/actions/index.ts'
import { mayManagePlan } from '#src/features/plans/index.ts'
import { holds, type Person } from '#src/kit/person.ts'

/** Frozen reports went to a board: those who work on the plan read them, and those to whom they were released. */
export function mayReadReports(person: Person): true | string {
  return (
    isInsider(person) ||
    holds(person, 'dfe', 'pa') ||
    'Reports are for those who deliver the plan, for the council’s boards and for those they were released to. Ask the programme manager.'
  )
}

/** A draft is the plan as it stands today. */
export const mayReadDraft = mayViewPlan

export function mayFreeze(person: Person): true | string {
  return (
    mayManagePlan(person) === true || 'Only the programme manager freezes a report for a board. Ask them.'
  )
}
