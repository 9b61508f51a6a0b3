import { isInsider } from '#src/features/actions/index.ts'
import { mayManagePlan } from '#src/features/plans/index.ts'
import type { Person } from '#src/kit/person.ts'

/** Posts, who holds them and what they lead: those who see the plan. */
export function maySeePosts(person: Person): true | string {
  return (
    isInsider(person) ||
    'Posts and what they lead are for those who work on the plan. Ask the programme manager for what you need.'
  )
}

/** Posts, handovers, and who carries what are kept by the programme manager. */
export function mayKeepPosts(person: Person): true | string {
  return mayManagePlan(person)
}
