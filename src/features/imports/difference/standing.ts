import type { Choices, Keyed } from './choice.ts'
import type { PlanNode } from './node.ts'

type Chosen = { was: readonly PlanNode[]; changes: readonly Keyed[]; choices: Choices }

/** What would still stand under a heading that is to leave the plan, as the choices are: the heading stays until nothing does. */
export function listStanding(chosen: Chosen, heading: string): PlanNode[] {
  return standingUnder(chosen)(heading)
}

/** The same for any heading: the choices are gone through once. */
export function standingUnder({ was, changes, choices }: Chosen): (heading: string) => PlanNode[] {
  const byId = new Map(was.map((node) => [node.id, node]))
  const into = new Map<string, string | null>()
  const left = new Set<string>()
  for (const { key, change } of changes) {
    if (change.kind === 'moved' && choices.taken.get(key) === true) into.set(change.was.id, null)
    const fate = change.kind === 'removed' ? choices.fates.get(key)?.kind : undefined
    if (change.kind !== 'removed' || (fate !== 'withdrawn' && fate !== 'merged')) continue
    left.add(change.was.id)
    if (fate === 'merged' && change.was.level !== 'action') into.set(change.was.id, null)
  }
  const isUnder = (node: PlanNode, heading: string): boolean => {
    if (into.has(node.id)) return false
    const parent = node.parent === null ? undefined : byId.get(node.parent)
    return parent !== undefined && (parent.id === heading || isUnder(parent, heading))
  }
  const staying = was.filter((node) => !node.gone && !left.has(node.id))
  return (heading) => staying.filter((node) => isUnder(node, heading))
}
