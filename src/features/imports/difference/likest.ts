import { bagOf, likenessTo } from './likeness.ts'
import type { Level, Pair, PlanNode } from './node.ts'

/** Standing under the same parent counts for some of what words do. */
const besideIt = 0.3
/** More than this nobody looks through. */
const most = 100

/** What one taken out may have gone into, the likest first: those of its level that the document still has. */
export function likestAmong(pairs: readonly Pair[]): (node: PlanNode) => string[] {
  const ofLevel = Map.groupBy(
    pairs.filter(({ was }) => !was.gone),
    ({ was }) => was.level,
  )
  const known = new Map<Level, (node: PlanNode) => string[]>()
  return (node) => {
    const likest = known.get(node.level) ?? likestOfLevel(ofLevel.get(node.level) ?? [])
    known.set(node.level, likest)
    return likest(node)
  }
}

function likestOfLevel(pairs: readonly Pair[]): (node: PlanNode) => string[] {
  const alikeTo = likenessTo(pairs.map(({ now }) => bagOf(now.text)))
  return (node) => {
    const alike = alikeTo(bagOf(node.text)).map(
      (words, at) => words + (pairs[at]?.was.parent === node.parent ? besideIt : 0),
    )
    const least = alike.toSorted().at(-most) ?? 0
    return pairs
      .map(({ was }, at) => ({ id: was.id, alike: alike[at] ?? 0 }))
      .filter((one) => one.alike >= least)
      .sort((one, other) => other.alike - one.alike)
      .slice(0, most)
      .map(({ id }) => id)
  }
}
