import type { TextLine } from './lines.ts'
import { endsSentence, startsAfresh } from './passages.ts'

/**
 * The leading of one region: the least that several of its lines share, since paragraphs stand further
 * apart than lines do. Falls back on the document's where the region is too short to tell.
 */
export function leadingOf(lines: readonly TextLine[], usual: number): number {
  const counts = leadings([lines])
  const pairs = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (pairs < 4) return usual
  const shared = [...counts].filter(([, count]) => count >= Math.max(2, pairs * 0.2)).map(([ratio]) => ratio)
  return shared.length > 0 ? Math.min(...shared) : usual
}

/**
 * The usual distance between baselines over the letters' size, over all lines given. Lines that go on from the one
 * above tell it best: in tables of short values most lines are paragraphs of their own and stand further apart.
 */
export function usualLeading(regions: readonly TextLine[][]): number {
  const onward = leadings(regions, (line, last) => !startsAfresh(line) && !endsSentence(last))
  const [best] = [...onward].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (best && best[1] >= LEAST_ONWARD) return best[0]
  const [usual] = [...leadings(regions)].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [1.2]
  return usual
}

/** So many lines that go on from the one above show how far apart such lines stand. */
const LEAST_ONWARD = 3

function leadings(
  regions: readonly (readonly TextLine[])[],
  tells: (line: TextLine, last: TextLine) => boolean = () => true,
): Map<number, number> {
  const counts = new Map<number, number>()
  for (const lines of regions) {
    lines.forEach((line, index) => {
      const last = lines[index - 1]
      if (!last || Math.abs(last.size - line.size) > 0.5 || !tells(line, last)) return
      const ratio = Math.round(((line.y - last.y) / line.size) * 50) / 50
      if (ratio > 0.9 && ratio < 2.6) counts.set(ratio, (counts.get(ratio) ?? 0) + 1)
    })
  }
  return counts
}
