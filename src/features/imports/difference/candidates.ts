import { agreement, equality } from './agreement.ts'
import { bagOf, likenessTo } from './likeness.ts'
import type { Known } from './node-unchanged.ts'
import { bareRef, type PlanNode, sameDue, sameLeads } from './node.ts'

/** A thing of the plan that one of the document may be, both by their places in their lists. */
export type Candidate = { was: number; now: number; alike: number; score: number; apart: number }

/** Fewer shared words than this are two things, unless its place and its number, or who leads it and when, say otherwise. */
const enough = 0.5
const enoughInPlace = 0.25
/** What agrees beside the words counts for little against them; what has left the plan gives way to what is in it. */
const weights = [0.15, 0.1, 0.02, 0.02, -0.3]
const [inPlaceToo, numberToo, dueToo, leadsToo, gone] = [1, 2, 4, 8, 16]
/** What each of them together is worth: asked of millions, and therefore added up beforehand. */
const worthOf = Float64Array.from({ length: 32 }, (_, agreed) =>
  weights.reduce((all, weight, at) => ((agreed & (1 << at)) === 0 ? all : all + weight), 0),
)

/** So many of the best are kept in hand for each; few need more before they find their own. */
const inHand = 64

export type Scored = (was: number, now: number, alike: number) => number | null

/** What a likeness of words is worth where more than the words agrees; null where the two cannot be one thing. */
export function scoring(was: readonly PlanNode[], now: readonly PlanNode[], { partner }: Known): Scored {
  const inPlace = equality(
    was.map(({ parent }) => parent),
    now.map(({ parent }) => partner.get(parent ?? '') ?? null),
  )
  const number = equality(
    was.map(({ ref }) => bareRef(ref)),
    now.map(({ ref }) => bareRef(ref)),
  )
  const due = agreement(
    was.map((node) => node.due),
    now.map((node) => node.due),
    sameDue,
  )
  const leads = agreement(
    was.map((node) => node.leads),
    now.map((node) => node.leads),
    sameLeads,
  )
  const [isTracked, isNumbered] = [now.map(tracked), now.map(({ ref }) => ref !== null)]
  const hasGone = was.map((node) => node.gone)
  return (from, toward, alike) => {
    if (alike < enoughInPlace) return null
    let agreed = 0
    if (inPlace(from, toward)) agreed |= inPlaceToo
    if (number(from, toward)) agreed |= numberToo
    if (due(from, toward)) agreed |= dueToo
    if (leads(from, toward)) agreed |= leadsToo
    if (alike < enough && !isExpected(agreed, isNumbered[toward], isTracked[toward])) return null
    return alike + (worthOf[hasGone[from] === true ? agreed | gone : agreed] ?? 0)
  }
}

/** At its place with its number, or with who leads it and when. */
function isExpected(agreed: number, isNumbered = false, isTracked = false): boolean {
  const has = (these: number) => (agreed & these) === these
  return (isNumbered && has(inPlaceToo | numberToo)) || (isTracked && has(inPlaceToo | dueToo | leadsToo))
}

/** Led by somebody and due at some time. */
function tracked({ due, leads }: PlanNode): boolean {
  return due !== null && leads.length > 0
}

/** The best of what one of the document may be, best first, of those of the plan that are free still. */
export type BestOf = (now: number, isFree: (was: number) => boolean) => Candidate[]

export function candidatesIn(was: readonly PlanNode[], now: readonly PlanNode[], scored: Scored): BestOf {
  const alikeTo = likenessTo(was.map(({ text }) => bagOf(text)))
  const bags = now.map(({ text }) => bagOf(text))
  return (toward, isFree) => {
    const bag = bags[toward]
    const alike = bag === undefined ? new Float64Array() : alikeTo(bag)
    let best: Candidate[] = []
    let least = -Infinity
    const meet = (from: number, apart: number) => {
      const words = from < 0 || from >= alike.length ? undefined : alike[from]
      if (words === undefined || !isFree(from)) return
      const score = scored(from, toward, words)
      if (score === null || score <= least) return
      best.push({ was: from, now: toward, alike: words, score, apart })
      if (best.length < 2 * inHand) return
      best = best.sort(byWorth).slice(0, inHand)
      least = best.at(-1)?.score ?? least
    }
    // From the nearest outwards: of equals those met first are the better, so that later ones need no keeping.
    meet(toward, 0)
    for (let apart = 1; apart <= Math.max(toward, was.length); apart++) {
      meet(toward - apart, apart)
      meet(toward + apart, apart)
    }
    return best.sort(byWorth).slice(0, inHand)
  }
}

/** The best score first; of equals, those that stand nearest in order. */
export function byWorth(one: Candidate, other: Candidate): number {
  return other.score - one.score || one.apart - other.apart || one.was - other.was || one.now - other.now
}
