import { holds, type Person } from '#src/kit/person.ts'

/** Reports of inspections are published: whoever has an account may read what they say. */
export function mayViewInspections(_person: Person): true | string {
  return true
}

/** Bringing in a report, withdrawing it, and setting how the clocks count. */
export function mayBringInspection(person: Person): true | string {
  return (
    holds(person, 'pm', 'sa') ||
    'Inspection reports are brought in by the programme manager or the system administrator. Ask them.'
  )
}
