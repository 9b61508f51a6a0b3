import { type Objective, type Plan, pluralOf } from './plan.ts'

type Among = {
  plan: Pick<Plan, 'words'>
  objectives: readonly Objective[]
  answered: ReadonlySet<string | null>
}

/** What stands below an objective that has no action of its own: nothing, or those whose numbers begin with its own. */
export function sayUnanswered(objective: Objective, { plan, objectives, answered }: Among): string {
  const holding = objectives.filter(
    (other) => answered.has(other.id) && standsBelow(bareRef(objective), bareRef(other)),
  )
  if (holding.length === 0) return `No ${plan.words.action.toLowerCase()} answers this yet.`
  const refs = holding.map(bareRef)
  const last = refs.pop() ?? ''
  const where = refs.length === 0 ? last : `${refs.join(', ')} and ${last}`
  return `Its ${pluralOf(plan.words.action).toLowerCase()} stand under ${where}.`
}

/** "1.1" and "1a" stand below "1"; "10" does not. */
function standsBelow(ref: string, other: string): boolean {
  return ref !== '' && other.startsWith(ref) && /^[.\-/a-z]/i.test(other.slice(ref.length))
}

function bareRef({ ref }: Objective): string {
  return (ref ?? '').replace(/[\s.):]+$/, '')
}
