import { isInsider } from '#src/features/people/index.ts'
import { holds, type Person } from '#src/kit/person.ts'

/** Numbers as they stand today: those who work on the plan or sit on the council's own boards. */
export function maySeeMeasures(person: Person): true | string {
  return (
    person.roles.some(({ role }) => isInsider(role)) ||
    'Measures are for those who work on the plan and for the council’s own boards. You can see what was released to your board; ask the programme manager for more.'
  )
}

/** What is measured, how, and what is aimed at. */
export function mayKeepMeasures(person: Person): true | string {
  return (
    holds(person, 'pm', 'ql') ||
    'What is measured and aimed at is kept by the programme manager and the quality lead. Ask one of them.'
  )
}

/** Readings are typed by whoever answers for the measure, the programme manager or the quality lead. */
export function mayTypeReading(
  measure: { owner: { personId: string | null } | null },
  person: Person,
): true | string {
  return (
    holds(person, 'pm', 'ql') ||
    (measure.owner !== null && measure.owner.personId === person.id) ||
    'A reading is typed by whoever answers for the measure, the programme manager or the quality lead. Ask one of them.'
  )
}
