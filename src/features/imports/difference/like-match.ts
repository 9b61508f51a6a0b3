import { byWorth, type Candidate, candidatesIn, scoring, type Scored } from './candidates.ts'
import { bagOf, likeness, likenessTo } from './likeness.ts'
import type { Known } from './node-unchanged.ts'
import { type Pair, type PlanNode, sameRef } from './node.ts'

const surelyAlike = 0.75
const alikeInPlace = 0.55
/** Something left over whose words fit nearly as well makes a match unsure. */
const nearly = 0.1

type Match = Pick<Candidate, 'was' | 'now' | 'alike'>

/** Those that something has changed about, each with what it is likest to; what somebody said of one comes first. */
export function matchLike(was: readonly PlanNode[], now: readonly PlanNode[], known: Known): Pair[] {
  const scored = scoring(was, now, known)
  const takenWas = new Set<number>()
  const said = matchSaid(was, now, known)
  for (const one of said) takenWas.add(one.was)
  const asked = now.flatMap(({ id }, at) => (known.said.has(id) ? [] : [at]))
  const found = takeBest(asked, takenWas, candidatesIn(was, now, scored))
  const takenNow = new Set(found.map((one) => one.now))
  const hasRival = rivalsAmong(was, now, {
    scored,
    was: was.flatMap(({ gone }, at) => (gone || takenWas.has(at) ? [] : [at])),
    now: asked.filter((at) => !takenNow.has(at)),
  })
  const pairOf = ({ was: from, now: toward, alike }: Match, isSure: boolean): Pair[] => {
    const [before, after] = [was[from], now[toward]]
    return before === undefined || after === undefined
      ? []
      : [{ was: before, now: after, alike, sure: isSure || isClear(before, after, alike) }]
  }
  return [
    ...said.flatMap((one) => pairOf(one, true)),
    ...found.flatMap((one) =>
      pairOf(one, false).map((pair) => ({ ...pair, sure: pair.sure && !hasRival(one) })),
    ),
  ]
}

function isClear(was: PlanNode, now: PlanNode, alike: number): boolean {
  return alike >= surelyAlike || (alike >= alikeInPlace && sameRef(was.ref, now.ref))
}

function matchSaid(was: readonly PlanNode[], now: readonly PlanNode[], { said }: Known): Match[] {
  const free = new Map(was.map(({ id }, at) => [id, at]))
  return now.flatMap(({ id, text }, toward): Match[] => {
    const wanted = said.get(id) ?? ''
    const from = free.get(wanted)
    if (from === undefined) return []
    free.delete(wanted)
    return [{ was: from, now: toward, alike: likeness(bagOf(was[from]?.text ?? ''), bagOf(text)) }]
  })
}

/**
 * The best of all pairs whose two sides are free still, then the next, until none is left: as if each were compared with
 * each and all pairs were put in order, but with only a few of the best in hand for each.
 */
function takeBest(
  now: readonly number[],
  takenWas: Set<number>,
  bestOf: ReturnType<typeof candidatesIn>,
): Candidate[] {
  const isFree = (at: number) => !takenWas.has(at)
  const inHand = new Map<number, Candidate[]>()
  const next = (at: number): Candidate | undefined => {
    const hand = inHand.get(at)?.filter((one) => isFree(one.was)) ?? []
    const [best, ...more] = hand.length > 0 ? hand : bestOf(at, isFree)
    inHand.set(at, more)
    return best
  }
  const waiting = now.flatMap((at) => next(at) ?? []).sort((one, other) => byWorth(other, one))
  const found: Candidate[] = []
  for (let best = waiting.pop(); best !== undefined; best = waiting.pop()) {
    if (isFree(best.was)) {
      takenWas.add(best.was)
      found.push(best)
    } else putIn(waiting, next(best.now))
  }
  return found
}

/** Puts one where it belongs among those that wait, the best last. */
function putIn(waiting: Candidate[], one: Candidate | undefined): void {
  if (one === undefined) return
  let [low, high] = [0, waiting.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const at = waiting[middle]
    if (at !== undefined && byWorth(at, one) > 0) low = middle + 1
    else high = middle
  }
  waiting.splice(low, 0, one)
}

type Left = { scored: Scored; was: number[]; now: number[] }

/** Whether something that found no partner fits one side of a match nearly as well. */
function rivalsAmong(was: readonly PlanNode[], now: readonly PlanNode[], left: Left) {
  const bagsOf = (nodes: readonly PlanNode[], at: readonly number[]) =>
    at.map((one) => bagOf(nodes[one]?.text ?? ''))
  const toWas = likenessTo(bagsOf(was, left.was))
  const toNow = likenessTo(bagsOf(now, left.now))
  return (own: Match): boolean => {
    if (own.alike === 1) return false
    const isRival = (from: number, toward: number, alike: number) =>
      alike > own.alike - nearly && left.scored(from, toward, alike) !== null
    const before = toWas(bagOf(now[own.now]?.text ?? ''))
    const after = toNow(bagOf(was[own.was]?.text ?? ''))
    return (
      left.was.some((from, at) => isRival(from, own.now, before[at] ?? 0)) ||
      left.now.some((toward, at) => isRival(own.was, toward, after[at] ?? 0))
    )
  }
}
