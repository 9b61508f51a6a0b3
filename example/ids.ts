import { newId } from '#src/kit/ids.ts'
import type { Council, FindingKey, PersonKey } from './types.ts'

/** The ids that the example's keys and references get in one store. */
export type Ids = {
  council: string
  plan: string
  person: Record<PersonKey, string>
  finding: Record<FindingKey, string>
  measure: Record<string, string>
  theme: Record<string, string>
  objective: Record<string, string>
  action: Record<string, string>
  /** Plans by their keys, the council's own and those under it, and obsessions. */
  plans: Record<string, string>
}

export function makeIds(council: Council): Ids {
  const themes = [council.plan, ...council.nested].flatMap((plan) => plan.themes)
  const objectives = themes.flatMap((theme) => theme.objectives)
  const plan = newId()
  const others = [...council.nested, ...council.obsessions].map(({ key }) => key)
  return {
    council: newId(),
    plan,
    plans: { ...each(others), [council.plan.key]: plan },
    person: each(council.people.map((person) => person.key)),
    finding: each(council.findings.map((finding) => finding.key)),
    measure: each(council.measures.map((measure) => measure.number)),
    theme: each(themes.map((theme) => theme.ref)),
    objective: each(objectives.map((objective) => objective.ref)),
    action: each(objectives.flatMap((objective) => objective.actions).map((action) => action.ref)),
  }
}

function each<K extends string>(keys: K[]): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, newId()])) as Record<K, string>
}
