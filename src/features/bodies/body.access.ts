import { isInsider } from '#src/features/people/index.ts'
import { holds, type Person } from '#src/kit/person.ts'
import { isScribe, type Member } from './body.ts'

/** Bodies, who sits on them and what they decided: those who work on the plan or sit on the council's own boards. */
export function maySeeBodies(person: Person): true | string {
  return (
    person.roles.some(({ role }) => isInsider(role)) ||
    'Boards and their decisions are for those who work on the plan. Ask the programme manager for what you need.'
  )
}

export function mayKeepBodies(person: Person): true | string {
  return holds(person, 'pm') || 'Boards and who sits on them are kept by the programme manager. Ask them.'
}

/** A decision is written down by whoever speaks for the body, or by the programme manager. */
export function mayWriteDecision(members: readonly Member[], person: Person): true | string {
  return (
    holds(person, 'pm') ||
    isScribe(members, person.id) ||
    'A decision is written down by the body’s chair, its secretary or the programme manager. Ask one of them.'
  )
}

/** What a body expects to read is planned by whoever speaks for it, or by the programme manager. */
export function mayPlanPaper(members: readonly Member[], person: Person): true | string {
  return (
    holds(person, 'pm') ||
    isScribe(members, person.id) ||
    'Papers are planned by the body’s chair, its secretary or the programme manager. Ask one of them.'
  )
}
