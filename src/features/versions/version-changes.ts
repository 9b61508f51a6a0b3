import { type Change, diffRecords, type PlanNode } from '#src/features/imports/index.ts'
import { isAccepted } from '#src/features/actions/index.ts'
import { actionsOf, type PlanDocument } from '#src/features/reports/index.ts'
import type { Fate } from './fate.ts'
import { nodesOfDocument } from './version-nodes.ts'

export type Side = { name: string; plan: PlanDocument }

/** What is different between two frozen states of one plan; every action is in it, as changed or as counted. */
export type VersionChanges = {
  from: Side
  to: Side
  was: PlanNode[]
  now: PlanNode[]
  changes: Change[]
  /** Actions whose delivery was accepted in between. */
  completed: { was: PlanNode; now: PlanNode }[]
  /** Actions that are in both and say the same. */
  unchanged: number
  themes: ThemeWay[]
}

/** Where a theme of the version before went: its own successor, and where its actions are now. */
export type ThemeWay = {
  was: PlanNode | null
  goes: { to: PlanNode | null; actions: number }[]
}

/** Compares two frozen states of one plan; `fates` say into which action a lost one went. Pure. */
export function changesBetween(from: Side, to: Side, fates: ReadonlyMap<string, Fate>): VersionChanges {
  const was = nodesOfDocument(from.plan)
  const now = nodesOfDocument(to.plan)
  const changes = diffRecords(was, now).filter(
    (change) => change.kind !== 'moved' || change.was.parent !== change.now.parent,
  )
  const touched = new Set(changes.flatMap((change) => ('was' in change ? [change.was.id] : [])))
  const after = new Set(now.map(({ id }) => id))
  const both = was.filter(({ id, level }) => level === 'action' && after.has(id))
  return {
    ...{ from, to, was, now, changes },
    completed: completedBetween(from.plan, to.plan, { was, now }),
    unchanged: both.filter(({ id }) => !touched.has(id)).length,
    themes: themeWays(was, now, fates),
  }
}

/** The actions that the later state no longer has. */
export function lostActions({ changes }: Pick<VersionChanges, 'changes'>): {
  was: PlanNode
  likest: string[]
}[] {
  return changes.flatMap((change) =>
    change.kind === 'removed' && change.was.level === 'action'
      ? [{ was: change.was, likest: change.likest() }]
      : [],
  )
}

function completedBetween(
  from: PlanDocument,
  to: PlanDocument,
  nodes: { was: PlanNode[]; now: PlanNode[] },
): VersionChanges['completed'] {
  const before = new Map(actionsOf(from).map(({ id, delivery }) => [id, delivery]))
  return actionsOf(to).flatMap(({ id, delivery }) => {
    const earlier = before.get(id)
    const [was, now] = [nodes.was.find((one) => one.id === id), nodes.now.find((one) => one.id === id)]
    if (earlier === undefined || was === undefined || now === undefined) return []
    return isAccepted(delivery) && !isAccepted(earlier) ? [{ was, now }] : []
  })
}

function themeWays(
  was: readonly PlanNode[],
  now: readonly PlanNode[],
  fates: ReadonlyMap<string, Fate>,
): ThemeWay[] {
  const themeNow = themeFinder(now)
  const themeWas = themeFinder(was)
  const ways = was
    .filter(({ level }) => level === 'theme')
    .map((theme): ThemeWay => {
      const own = was.filter((node) => node.level === 'action' && themeWas(node.id)?.id === theme.id)
      const heirs = own.map(({ id }) => themeNow(id) ?? themeNow(fates.get(id)?.into?.id ?? ''))
      const same = now.find(({ id }) => id === theme.id) ?? null
      const counts = Map.groupBy(heirs, (heir) => heir?.id ?? null)
      const goes = [...counts].map(([id, actions]) => ({
        to: now.find((node) => node.id === id) ?? null,
        actions: actions.length,
      }))
      const first = goes.filter(({ to }) => to !== null && to.id === same?.id)
      const own0 = same !== null && first.length === 0 ? [{ to: same, actions: 0 }] : first
      return { was: theme, goes: [...own0, ...goes.filter((one) => !first.includes(one))] }
    })
  const known = new Set(was.map(({ id }) => id))
  const fresh = now.filter(({ id, level }) => level === 'theme' && !known.has(id))
  return [
    ...ways,
    ...fresh.map((theme): ThemeWay => {
      const actions = now.filter(
        (node) => node.level === 'action' && themeNow(node.id)?.id === theme.id && !known.has(node.id),
      )
      return { was: null, goes: [{ to: theme, actions: actions.length }] }
    }),
  ]
}

/** The theme above a node, by its id. */
function themeFinder(nodes: readonly PlanNode[]): (id: string) => PlanNode | null {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return (id) => {
    let at = byId.get(id)
    while (at !== undefined && at.level !== 'theme') at = byId.get(at.parent ?? '')
    return at ?? null
  }
}
