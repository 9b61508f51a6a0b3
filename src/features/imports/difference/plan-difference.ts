import { likestAmong } from './likest.ts'
import { matchNodes, type Matching } from './node-match.ts'
import { listMoved } from './node-order.ts'
import {
  type Pair,
  type PlanNode,
  type Said,
  sameDue,
  sameLeads,
  sameRating,
  sameRef,
  sameText,
} from './node.ts'

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

/** Kinds that have an old side and a new one. */
const pairedKinds = ['reworded', 'redated', 'rerated', 'led', 'moved', 'renumbered'] as const
export type PairedKind = (typeof pairedKinds)[number]

/** What a column of the newer document is called, where it is none that we know. */
export type Beside = { name: string; was: string; now: string }

export type Change =
  | { kind: 'added'; now: PlanNode }
  | { kind: 'removed'; was: PlanNode; likest: () => string[] }
  | { kind: 'beside'; was: PlanNode; now: PlanNode; beside: Beside[] }
  | { kind: PairedKind; was: PlanNode; now: PlanNode }

/** What a newer document says otherwise than the live plan, and which of our matches a person should look at. */
export type Difference = Matching & {
  changes: Change[]
  unsure: Pair[]
  /** What the document says nothing of for any action, and which is therefore not compared. */
  silent: Silent[]
  /** The document names one lead at most for each action: it says nothing of those who help. */
  oneLead: boolean
  /** Headings that stand at another level in the document; in the plan they stay what they are. */
  otherLevel: Pair[]
}
export type Silent = 'leads' | 'due' | 'rating'

export const criteriaName = 'Success criteria'
export const impactName = 'What it means for children'

/** The difference between a live plan and a newer document of it. Pure: the same two give the same difference. */
export function diffPlans(
  live: readonly PlanNode[],
  document: readonly PlanNode[],
  said: Said = new Map(),
): Difference {
  const [was, now] = [withoutEchoes(live), withoutEchoes(document)]
  const matching = matchNodes(was, now, said)
  const told = toldBy(now)
  return {
    ...matching,
    changes: changesIn(matching, told, listMoved(was, now, matching.pairs)),
    unsure: matching.pairs.filter(({ sure }) => !sure),
    silent: told.silent,
    oneLead: told.oneLead,
    otherLevel: matching.pairs.filter(({ was: before, now: after }) => before.level !== after.level),
  }
}

/** Where a table writes its objective again in each row, all rows but the first keep it as a note: it says nothing of its own. */
function withoutEchoes(nodes: readonly PlanNode[]): PlanNode[] {
  const texts = new Map(nodes.map(({ id, ref, text }) => [id, [text, `${ref ?? ''} ${text}`]]))
  return nodes.map((node) => {
    const above = texts.get(node.parent ?? '') ?? []
    const own = Object.entries(node.fields).filter(
      ([, value]) => !above.some((text) => sameText(text, value)),
    )
    return own.length === Object.keys(node.fields).length
      ? node
      : { ...node, fields: Object.fromEntries(own) }
  })
}

/** The difference between two states of one plan whose records are known: paired by their ids, nothing guessed. */
export function diffRecords(was: readonly PlanNode[], now: readonly PlanNode[]): Change[] {
  const before = new Map(was.map((node) => [node.id, node]))
  const after = new Set(now.map(({ id }) => id))
  const pairs = now.flatMap((node): Pair[] => {
    const same = before.get(node.id)
    return same === undefined ? [] : [{ was: same, now: node, alike: 1, sure: true }]
  })
  const matching = {
    pairs,
    added: now.filter(({ id }) => !before.has(id)),
    removed: was.filter(({ id }) => !after.has(id)),
  }
  const headers = new Set([...toldBy(was).headers, ...toldBy(now).headers])
  return changesIn(matching, { silent: [], headers, oneLead: false }, listMoved(was, now, pairs))
}

function changesIn(matching: Matching, told: Told, moved: ReadonlySet<string>): Change[] {
  const likestTo = likestAmong(matching.pairs)
  const changes: Change[] = [
    ...matching.added.map((node): Change => ({ kind: 'added', now: node })),
    ...matching.removed.map((node): Change => ({ kind: 'removed', was: node, likest: () => likestTo(node) })),
    ...matching.pairs
      .filter((pair) => !pair.was.gone)
      .flatMap((pair) => changesOf(pair, told, moved.has(pair.was.id))),
  ]
  return changes.sort((one, other) => changeKinds.indexOf(one.kind) - changeKinds.indexOf(other.kind))
}

type Told = { silent: Silent[]; headers: Set<string>; oneLead: boolean }

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
  return { silent, headers, oneLead: actions.every(({ leads }) => leads.length <= 1) }
}

function changesOf(pair: Pair, told: Told, moved: boolean): Change[] {
  const { was, now } = pair
  const differs: Record<PairedKind, boolean> = {
    reworded: !sameText(was.text, now.text),
    redated: !told.silent.includes('due') && !sameDue(was.due, now.due),
    rerated: !told.silent.includes('rating') && !sameRating(was.rating, now.rating),
    led: isLedByOthers(pair, told),
    moved,
    renumbered: !sameRef(was.ref, now.ref),
  }
  const beside = besideOf(was, now, told.headers)
  return [
    ...pairedKinds.filter((kind) => differs[kind]).map((kind): Change => ({ kind, was, now })),
    ...(beside.length > 0 ? [{ kind: 'beside' as const, was, now, beside }] : []),
  ]
}

function isLedByOthers({ was, now }: Pair, { silent, oneLead }: Told): boolean {
  if (was.level !== now.level || was.level === 'objective' || isSilentOnLeads(now, silent)) return false
  return !sameLeads(oneLead ? was.leads.slice(0, 1) : was.leads, now.leads)
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
