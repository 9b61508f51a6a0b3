import { isInsider } from '#src/features/actions/index.ts'
import { mayManagePlan } from '#src/features/plans/index.ts'
import { holds, type Person } from '#src/kit/person.ts'
import { isDecided, isReleased, type VersionPart, type VersionState } from './version-life.ts'

/** The list of versions, and each: those who see the plan, and those who are asked about a version or to whom it was released. */
export function mayReadVersions(person: Person): true | string {
  return (
    isInsider(person) ||
    holds(person, 'dfe', 'pa') ||
    'Versions of the plan are for those who deliver it, for the council’s boards and for those who are consulted. What is published is open to all.'
  )
}

/** Which of the states somebody sees: those outside see what they are consulted on and what was released. */
export function maySeeState(person: Person, state: VersionState): boolean {
  return isInsider(person) || state === 'in-consultation' || isReleased(state)
}

/** Beginning a version, freezing it, consulting on it and answering comments. */
export const mayKeepVersions = mayManagePlan

/** Somebody takes steps: the programme manager, and the boards that decide. */
export function mayTakeSteps(person: Person): true | string {
  return (
    partsOf(person).length > 0 ||
    'A version goes on by the programme manager and by the board that decides on it. Ask them.'
  )
}

export function partsOf(person: Person): VersionPart[] {
  return [
    ...(holds(person, 'pm') ? (['programme-manager'] as const) : []),
    ...(holds(person, 'ch') ? (['chair'] as const) : []),
    ...(holds(person, 'bm') ? (['board-member'] as const) : []),
  ]
}

/** What became of a lost action may be said until the version is decided on; then it stands as the board read it. */
export function mayChangeFates(state: VersionState): boolean {
  return !isDecided(state) && state !== 'rejected'
}

export function mayKeepSettings(person: Person): true | string {
  return (
    holds(person, 'pm', 'sa') ||
    'How long a consultation is open is set by the programme manager or the system administrator. Ask them.'
  )
}
