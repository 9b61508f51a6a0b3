import { holds, type Person } from '#src/kit/person.ts'

/** Accounts and roles: the system administrator, who sees no content by it. */
export function mayManagePeople(person: Person): true | string {
  return holds(person, 'sa') || 'Accounts are kept by the system administrator. Ask them.'
}

export function maySeePeople(person: Person): true | string {
  return (
    holds(person, 'sa', 'pm') ||
    'The list of people is for the programme manager and the system administrator.'
  )
}
