import { bagOf, likeness } from './likeness.ts'
import { matchNodes, type Matching, type Pair, type Said } from './node-match.ts'
import { listMoved } from './node-order.ts'
import { type PlanNode, sameDue, sameLeads, sameRating, sameRef, sameText } from './node.ts'

export const changeKinds = [
  'added',
  'removed',
  'reworded',
  'redated',
  'rerated',
  'led',
  'moved',
  'renumbered',
  'beside',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What a column of the newer document is called, where it is none that we know. */
export type Beside = { name: string; was: string; now: string }

export type Change =
  | { kind: 'added'; now: PlanNode }
  | { kind: 'removed'; was: PlanNode; likest: string[] }
  | { kind: 'beside'; was: PlanNode; now: PlanNode; beside: Beside[] }
  | {
      kind: 'reworded' | 'redated' | 'rerated' | 'led' | 'moved' | 'renumbered'
      was: PlanNode
      now: PlanNode
    }

/** What a newer document says otherwise than the live plan, and which of our matches a person should look at. */
export type Difference = Matching & {
  changes: Change[]
  unsure: Pair[]
  /** What the document says nothing of for any action, and which is therefore not compared. */
  silent: Silent[]
}
export type Silent = 'leads' | 'due' | 'rating'

export const criteriaName = 'Success criteria'
export const impactName = 'What it means for children'

/** The difference between a live plan and a newer document of it. Pure: the same two give the same difference. */
export function diffPlans(
  was: readonly PlanNode[],
  now: readonly PlanNode[],
  said: Said = new Map(),
): Difference {
  const matching = matchNodes(was, now, said)
  const told = toldBy(now)
  const moved = listMoved(was, now, matching.pairs)
  const changes: Change[] = [
    ...matching.added.map((node): Change => ({ kind: 'added', now: node })),
    ...matching.removed.map(
      (node): Change => ({ kind: 'removed', was: node, likest: listLikest(node, matching) }),
    ),
    ...matching.pairs
      .filter((pair) => !pair.was.gone)
      .flatMap((pair) => changesOf(pair, told, moved.has(pair.was.id))),
  ]
  return {
    ...matching,
    changes: changes.sort((one, other) => changeKinds.indexOf(one.kind) - changeKinds.indexOf(other.kind)),
    unsure: matching.pairs.filter(({ sure }) => !sure),
    silent: told.silent,
  }
}

type Told = { silent: Silent[]; headers: Set<string> }

/** What the document has a place for: a column that is nowhere in it is not a column emptied. */
function toldBy(now: readonly PlanNode[]): Told {
  const actions = now.filter(({ level }) => level === 'action')
  const silent: Silent[] = []
  if (actions.every(({ leads }) => leads.length === 0)) silent.push('leads')
  if (actions.every(({ due }) => due === null)) silent.push('due')
  if (actions.every(({ rating }) => rating === null)) silent.push('rating')
  const headers = new Set(
    now.flatMap(({ level, fields }) => Object.keys(fields).map((name) => `${level}|${name}`)),
  )
  for (const { level, criteria, impact } of now) {
    if (criteria.length > 0) headers.add(`${level}|${criteriaName}`)
    if (impact !== null) headers.add(`${level}|${impactName}`)
  }
  return { silent, headers }
}

function changesOf({ was, now }: Pair, { silent, headers }: Told, moved: boolean): Change[] {
  const changes: Change[] = []
  if (!sameText(was.text, now.text)) changes.push({ kind: 'reworded', was, now })
  if (!silent.includes('due') && !sameDue(was.due, now.due)) changes.push({ kind: 'redated', was, now })
  if (!silent.includes('rating') && !sameRating(was.rating, now.rating))
    changes.push({ kind: 'rerated', was, now })
  if (now.level !== 'objective' && !isSilentOnLeads(now, silent) && !sameLeads(was.leads, now.leads))
    changes.push({ kind: 'led', was, now })
  if (moved) changes.push({ kind: 'moved', was, now })
  if (!sameRef(was.ref, now.ref)) changes.push({ kind: 'renumbered', was, now })
  const beside = besideOf(was, now, headers)
  if (beside.length > 0) changes.push({ kind: 'beside', was, now, beside })
  return changes
}

/** Documents seldom say who leads a theme: one that does not has not taken its lead away. */
function isSilentOnLeads(now: PlanNode, silent: readonly Silent[]): boolean {
  return now.level === 'theme' ? now.leads.length === 0 : silent.includes('leads')
}

/** What stands in the other columns, each that says something else; only columns that the document has. */
function besideOf(was: PlanNode, now: PlanNode, headers: ReadonlySet<string>): Beside[] {
  const names = [
    criteriaName,
    impactName,
    ...new Set([...Object.keys(was.fields), ...Object.keys(now.fields)]),
  ]
  return names
    .filter((name) => headers.has(`${now.level}|${name}`))
    .map((name) => ({ name, was: besideIn(was, name), now: besideIn(now, name) }))
    .filter((one) => !sameText(one.was, one.now))
}

function besideIn(node: PlanNode, name: string): string {
  if (name === criteriaName) return node.criteria.join('\n')
  return (name === impactName ? node.impact : node.fields[name]) ?? ''
}

/** Standing under the same parent counts for some of what words do. */
const besideIt = 0.3

/** The actions that one taken out may have gone into, the likest first: those that the document still has. */
function listLikest(node: PlanNode, { pairs }: Matching): string[] {
  if (node.level !== 'action') return []
  const bag = bagOf(node.text)
  return pairs
    .filter(({ was }) => was.level === 'action' && !was.gone)
    .map(({ was, now }) => ({
      id: was.id,
      alike: likeness(bag, bagOf(now.text)) + (was.parent === node.parent ? besideIt : 0),
    }))
    .sort((one, other) => other.alike - one.alike)
    .map(({ id }) => id)
}
