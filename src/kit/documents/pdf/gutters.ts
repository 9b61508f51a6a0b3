import type { TextLine } from './lines.ts'
import { isBullet } from './list-marks.ts'
import type { Box, Word } from './page-marks.ts'

/** Narrower gaps than this, in points, do not part columns. */
const LEAST_GUTTER = 4
/** Among this many lines, one may cross a gutter: a heading over two columns, a word too long for its own. */
const LINES_FOR_ONE_CROSSING = 8

/**
 * The edges of the columns that words stand in, from where no line has a word, or one line at most.
 * The middle of each gap is an edge; the box's own sides are the first and last.
 */
export function columnEdges(lines: readonly TextLine[], box: Box): number[] {
  const covered = coverage(lines, box)
  const most = lines.length >= LINES_FOR_ONE_CROSSING ? 1 : 0
  const inner = runsUpTo(covered, most).flatMap(([from, to]) => {
    // A column with a single line in it has clear gaps on both its sides, a crossing has none.
    const clear = runsUpTo(covered.subarray(from, to), 0).map(([a, b]): [number, number] => [
      from + a,
      from + b,
    ])
    const wide = clear.filter(isGutter)
    return wide.length > 0 ? wide : [[from, to] satisfies [number, number]].filter(isGutter)
  })
  const first = covered.findIndex((count) => count > 0)
  const last = covered.findLastIndex((count) => count > 0)
  const between = inner.filter(([from, to]) => from > first && to <= last)
  return [box.x0, ...between.map(([from, to]) => box.x0 + (from + to) / 2), box.x1]
}

function isGutter([from, to]: [number, number]): boolean {
  return to - from >= LEAST_GUTTER
}

/** How many lines have words over each point across the box. */
function coverage(lines: readonly TextLine[], box: Box): Float64Array {
  const width = Math.ceil(box.x1 - box.x0)
  const covered = new Float64Array(width)
  for (const line of lines) {
    for (const [from, to] of stretches(line.words, line.size, CLOSE)) {
      const start = Math.max(0, Math.floor(from - box.x0))
      const end = Math.min(width, Math.ceil(to - box.x0))
      for (let place = start; place < end; place += 1) covered[place] = (covered[place] ?? 0) + 1
    }
  }
  return covered
}

/** Runs of points covered at most so often, each as its start and the point after its end. */
function runsUpTo(covered: Float64Array, most: number): [number, number][] {
  const runs: [number, number][] = []
  let start = -1
  for (let place = 0; place <= covered.length; place += 1) {
    const free = (covered[place] ?? Infinity) <= most
    if (free && start < 0) start = place
    if (!free && start >= 0) {
      runs.push([start, place])
      start = -1
    }
  }
  return runs
}

/** How far, in letter sizes, a bullet may stand from its words. */
const BULLET_REACH = 2.5

/** A gap between words of one phrase, in letter sizes: a little over a space. */
const CLOSE = 0.4

/** Stretches of a line without a gap wider than so many letter sizes. */
export function stretches(words: readonly Word[], size: number, widest = 0.6): [number, number][] {
  const found: [number, number][] = []
  for (const [index, word] of words.entries()) {
    const last = found.at(-1)
    // A bullet stands off from its words but belongs to them.
    const reach = isBullet(words[index - 1]?.text ?? '') ? BULLET_REACH : widest
    if (last && word.x0 - last[1] <= reach * size) last[1] = Math.max(last[1], word.x1)
    else found.push([word.x0, word.x1])
  }
  return found
}
