import { matchLike } from './like-match.ts'
import { type Known, listUnchanged } from './node-unchanged.ts'
import { bareText, type Level, type Pair, type PlanNode, type Said } from './node.ts'

export type Matching = { pairs: Pair[]; added: PlanNode[]; removed: PlanNode[] }

const levels: readonly Level[] = ['theme', 'objective', 'action']

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
  const headings = (nodes: readonly PlanNode[]) => nodes.filter(({ level }) => level !== 'action')
  const saying = ({ level, text }: PlanNode) => JSON.stringify([level, bareText(text)])
  const alone = (nodes: readonly PlanNode[], others: readonly PlanNode[]) => {
    const said = new Set(headings(others).map(saying))
    return headings(nodes).filter((node) => !said.has(saying(node)))
  }
  const free = Map.groupBy(alone(was, now), ({ text }) => bareText(text))
  return alone(now, was).flatMap((node): Pair[] => {
    const found = free.get(bareText(node.text))?.shift()
    return found === undefined ? [] : [{ was: found, now: node, alike: 1, sure: true }]
  })
}

function matchLevel(was: readonly PlanNode[], now: readonly PlanNode[], known: Known): Pair[] {
  const same = listUnchanged(was, now, known)
  const done = new Set(same.flatMap((pair) => [pair.was, pair.now]))
  const [before, after] = [was, now].map((nodes) => nodes.filter((node) => !done.has(node)))
  return [...same, ...matchLike(before ?? [], after ?? [], known)]
}
