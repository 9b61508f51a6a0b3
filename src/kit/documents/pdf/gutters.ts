import type { TextLine } from './lines.ts'
import type { Box, Word } from './page-marks.ts'

/** Narrower gaps than this, in points, do not part columns. */
const LEAST_GUTTER = 4
/** The share of lines that may cross a gutter: words too long for their column. */
const CROSSING = 0.02

/**
 * The edges of the columns that words stand in, from where no line, or hardly any, has a word. The
 * middle of each gap is an edge; the box's own sides are the first and last.
 */
export function columnEdges(lines: readonly TextLine[], box: Box): number[] {
  const width = Math.ceil(box.x1 - box.x0)
  const covered = new Float64Array(width + 1)
  for (const line of lines) {
    for (const [from, to] of stretches(line.words, line.size, CLOSE)) {
      const start = Math.max(0, Math.floor(from - box.x0))
      const end = Math.min(width, Math.ceil(to - box.x0))
      for (let place = start; place < end; place += 1) covered[place] = (covered[place] ?? 0) + 1
    }
  }
  const most = Math.floor(lines.length * CROSSING)
  const edges = [box.x0]
  let from: number | null = null
  let worded = false
  for (let place = 0; place <= width; place += 1) {
    const free = (covered[place] ?? 0) <= most
    if (free) from ??= place
    else {
      if (worded && from !== null && place - from >= LEAST_GUTTER) {
        edges.push(box.x0 + emptiest(covered, from, place))
      }
      from = null
      worded = true
    }
  }
  return [...edges, box.x1]
}

/** The middle of the widest run within a gutter that the fewest lines cross. */
function emptiest(covered: Float64Array, from: number, to: number): number {
  const least = Math.min(...covered.subarray(from, to))
  let best: [number, number] = [from, from]
  let start = from
  for (let place = from; place <= to; place += 1) {
    if (place < to && covered[place] === least) continue
    if (place - start > best[1] - best[0]) best = [start, place]
    start = place + 1
  }
  return (best[0] + best[1]) / 2
}

/** A gap between words of one phrase, in letter sizes: a little over a space. */
const CLOSE = 0.4

/** Stretches of a line without a gap wider than so many letter sizes. */
export function stretches(words: readonly Word[], size: number, widest = 0.6): [number, number][] {
  const found: [number, number][] = []
  for (const word of words) {
    const last = found.at(-1)
    if (last && word.x0 - last[1] <= widest * size) last[1] = Math.max(last[1], word.x1)
    else found.push([word.x0, word.x1])
  }
  return found
}
