import { type Bag, bagOf, likeness } from './likeness.ts'
import { type Known, listUnchanged } from './node-unchanged.ts'
import {
  type Level,
  type Pair,
  type PlanNode,
  type Said,
  sameDue,
  sameLeads,
  sameRef,
  sameText,
} from './node.ts'

export type Matching = { pairs: Pair[]; added: PlanNode[]; removed: PlanNode[] }

const levels: readonly Level[] = ['theme', 'objective', 'action']
/** Fewer shared words than this are two things, unless its place and its number, or who leads it and when, say otherwise. */
const enough = 0.5
const enoughInPlace = 0.25
const surelyAlike = 0.75
const alikeInPlace = 0.55
/** Something left over whose words fit nearly as well makes a match unsure. */
const nearly = 0.1

type Candidate = { was: number; now: number; alike: number; score: number; apart: number }

/**
 * Which things of a newer document are which of the live plan, by what they say, then by number and
 * place: the best score first, over the whole plan, so that a move or a new number hides nothing.
 * Themes are matched before what stands under them, so that "the same place" is known.
 */
export function matchNodes(
  was: readonly PlanNode[],
  now: readonly PlanNode[],
  said: Said = new Map(),
): Matching {
  const partner = new Map<string, string>()
  const pairs: Pair[] = []
  const take = (found: readonly Pair[]) => {
    for (const pair of found) {
      partner.set(pair.now.id, pair.was.id)
      pairs.push(pair)
    }
  }
  // A document seldom says which of its headings are themes and which objectives: the same words are the same part.
  take(matchAcross(was, now))
  const across = new Set(pairs.flatMap((pair) => [pair.was, pair.now]))
  for (const level of levels) {
    const [before, after] = [was, now].map((nodes) =>
      nodes.filter((node) => node.level === level && !across.has(node)),
    )
    take(matchLevel(before ?? [], after ?? [], { partner, said }))
  }
  const matched = new Set(pairs.map((pair) => pair.was.id))
  return {
    pairs,
    added: now.filter(({ id }) => !partner.has(id)),
    removed: was.filter(({ id, gone }) => !matched.has(id) && !gone),
  }
}

/** Themes and objectives that nothing of their own level says the same as, but something of the other does. */
function matchAcross(was: readonly PlanNode[], now: readonly PlanNode[]): Pair[] {
  const alone = (nodes: readonly PlanNode[], others: readonly PlanNode[]) =>
    nodes.filter(
      ({ level, text }) =>
        level !== 'action' && !others.some((one) => one.level === level && sameText(one.text, text)),
    )
  const free = alone(was, now)
  return alone(now, was).flatMap((node): Pair[] => {
    const at = free.findIndex((one) => one.level !== node.level && sameText(one.text, node.text))
    const [found] = at < 0 ? [] : free.splice(at, 1)
    return found === undefined ? [] : [{ was: found, now: node, alike: 1, sure: true }]
  })
}

function matchLevel(was: readonly PlanNode[], now: readonly PlanNode[], known: Known): Pair[] {
  const same = listUnchanged(was, now, known)
  const done = new Set(same.flatMap((pair) => [pair.was, pair.now]))
  const [before, after] = [was, now].map((nodes) => nodes.filter((node) => !done.has(node)))
  return [...same, ...matchLike(before ?? [], after ?? [], known)]
}

/** Those that something has changed about, each with what it is likest to. */
function matchLike(was: readonly PlanNode[], now: readonly PlanNode[], known: Known): Pair[] {
  const bags = { was: was.map(({ text }) => bagOf(text)), now: now.map(({ text }) => bagOf(text)) }
  const [takenWas, takenNow] = [new Set<number>(), new Set<number>()]
  const pairs: Pair[] = []
  const take = (one: { was: number; now: number; alike: number }, sure: boolean) => {
    const [before, after] = [was[one.was], now[one.now]]
    if (before === undefined || after === undefined || takenWas.has(one.was) || takenNow.has(one.now)) return
    takenWas.add(one.was)
    takenNow.add(one.now)
    pairs.push({ was: before, now: after, alike: one.alike, sure })
  }
  now.forEach((node, at) => {
    const wanted = known.said.get(node.id)
    const found = wanted == null ? -1 : was.findIndex(({ id }) => id === wanted)
    if (found >= 0) take({ was: found, now: at, alike: alikeAt(bags, found, at) }, true)
  })
  const candidates = listCandidates(was, now, { ...known, bags })
  for (const one of candidates) take(one, isSure(one, was, now))
  return pairs.map((pair) => ({
    ...pair,
    sure:
      known.said.has(pair.now.id) ||
      (pair.sure && !hasRival(pair, candidates, { was, now, takenWas, takenNow })),
  }))
}

type Bags = { was: Bag[]; now: Bag[] }

function alikeAt({ was, now }: Bags, before: number, after: number): number {
  const [one, other] = [was[before], now[after]]
  return one === undefined || other === undefined ? 0 : likeness(one, other)
}

/** Every pair that could be one thing, the best first; of equals, those that stand nearest in order. */
function listCandidates(
  was: readonly PlanNode[],
  now: readonly PlanNode[],
  { partner, said, bags }: Known & { bags: Bags },
): Candidate[] {
  const candidates: Candidate[] = []
  now.forEach((after, toward) => {
    if (said.has(after.id)) return
    const parent = partner.get(after.parent ?? '') ?? null
    was.forEach((before, from) => {
      const alike = sameText(before.text, after.text) ? 1 : alikeAt(bags, from, toward)
      const score = scoreOf(before, after, { alike, inPlace: parent === before.parent })
      if (score !== null)
        candidates.push({ was: from, now: toward, alike, score, apart: Math.abs(from - toward) })
    })
  })
  return candidates.sort(
    (one, other) => other.score - one.score || one.apart - other.apart || one.was - other.was,
  )
}

/** Null where the two cannot be one thing. What has left the plan gives way to what is in it. */
function scoreOf(
  was: PlanNode,
  now: PlanNode,
  { alike, inPlace }: { alike: number; inPlace: boolean },
): number | null {
  const sameNumber = sameRef(was.ref, now.ref)
  const [due, leads] = [sameDue(was.due, now.due), sameLeads(was.leads, now.leads)]
  const known = inPlace && ((sameNumber && now.ref !== null) || (due && leads && isTracked(now)))
  if (alike < (known ? enoughInPlace : enough)) return null
  return alike + sum([inPlace, 0.15], [sameNumber, 0.1], [due, 0.02], [leads, 0.02], [was.gone, -0.3])
}

/** Led by somebody and due at some time. */
function isTracked({ due, leads }: PlanNode): boolean {
  return due !== null && leads.length > 0
}

/** What counts of some weights. */
function sum(...weights: [counts: boolean, weight: number][]): number {
  return weights.reduce((all, [counts, weight]) => (counts ? all + weight : all), 0)
}

function isSure(
  { was: from, now: toward, alike }: Candidate,
  was: readonly PlanNode[],
  now: readonly PlanNode[],
): boolean {
  const [before, after] = [was[from], now[toward]]
  if (before === undefined || after === undefined) return false
  return alike >= surelyAlike || (alike >= alikeInPlace && sameRef(before.ref, after.ref))
}

type Left = {
  was: readonly PlanNode[]
  now: readonly PlanNode[]
  takenWas: Set<number>
  takenNow: Set<number>
}

/** Something that found no partner and fits one side of this pair nearly as well. */
function hasRival(
  pair: Pair,
  candidates: readonly Candidate[],
  { was, now, takenWas, takenNow }: Left,
): boolean {
  const own = candidates.find((one) => was[one.was] === pair.was && now[one.now] === pair.now)
  if (own === undefined || own.alike === 1) return false
  return candidates.some(
    (one) =>
      one.alike > own.alike - nearly &&
      ((one.now === own.now && !takenWas.has(one.was) && was[one.was]?.gone !== true) ||
        (one.was === own.was && !takenNow.has(one.now))),
  )
}
