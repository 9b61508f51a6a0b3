import { type Objective, type Plan, pluralOf } from './plan.ts'

type Placed = Pick<Objective, 'id' | 'ref' | 'parentId' | 'themeId'>

type Among = {
  plan: Pick<Plan, 'words'>
  objectives: readonly Placed[]
  answered: ReadonlySet<string | null>
}

/** What stands below an objective that has no action of its own: nothing, or objectives that have, by their numbers where they have any. */
export function sayUnanswered(objective: Placed, { plan, objectives, answered }: Among): string {
  const holding = objectives.filter(
    (other) => answered.has(other.id) && isBelow(other, objective, objectives),
  )
  if (holding.length === 0) return `No ${plan.words.action.toLowerCase()} answers this yet.`
  const actions = pluralOf(plan.words.action).toLowerCase()
  const refs = holding.map(bareRef)
  if (refs.includes(''))
    return `Its ${actions} stand under the ${pluralOf(plan.words.objective).toLowerCase()} below it.`
  const last = refs.pop() ?? ''
  const where = refs.length === 0 ? last : `${refs.join(', ')} and ${last}`
  return `Its ${actions} stand under ${where}.`
}

/** As the document had them, at any depth and within one theme still; or as their numbers say. */
function isBelow(one: Placed, other: Placed, all: readonly Placed[]): boolean {
  if (one.id === other.id) return false
  const isUnder = one.themeId === other.themeId && standsUnder(one, other.id, all)
  return isUnder || isNumberedBelow(bareRef(other), bareRef(one))
}

function standsUnder(one: Placed, id: string, all: readonly Placed[]): boolean {
  const seen = new Set<string>()
  for (let at = one.parentId; at !== null && !seen.has(at); ) {
    if (at === id) return true
    seen.add(at)
    const above = at
    at = all.find((objective) => objective.id === above)?.parentId ?? null
  }
  return false
}

/** "1.1" and "1a" stand below "1"; "10" does not. */
function isNumberedBelow(ref: string, other: string): boolean {
  return ref !== '' && other.startsWith(ref) && /^[.\-/a-z]/i.test(other.slice(ref.length))
}

function bareRef({ ref }: Placed): string {
  return (ref ?? '').replace(/[\s.):]+$/, '')
}
