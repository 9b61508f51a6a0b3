import { linesOf, type TextLine } from './lines.ts'
import { findListMark } from './list-marks.ts'
import type { Word } from './page-marks.ts'

/** A stretch of a line without a wide gap. */
type Segment = { words: Word[]; x0: number; x1: number; y: number; size: number }

/** A gap wider than this many letter sizes may part columns. */
const WIDE_GAP = 1.4
/** Fewer lines than this on a side make no column. */
const LEAST_LINES = 3

/**
 * The words of a band of a page as regions in reading order: where two columns of text run beside each
 * other, all of the left one, then all of the right one; lines across both part the runs.
 */
export function regionsOf(words: readonly Word[]): Word[][] {
  return regions(linesOf(words).flatMap(segmentsOf))
}

export function segmentsOf(line: TextLine): Segment[] {
  const segments: Segment[] = []
  const mark = findListMark(line)
  for (const [index, word] of line.words.entries()) {
    const segment = segments.at(-1)
    const afterMark = index === 1 && (mark !== null || /^[\d.()]+$/.test(line.words[0]?.text ?? ''))
    const near = segment && word.x0 - segment.x1 <= WIDE_GAP * line.size
    if (segment && (near || afterMark)) {
      segment.words.push(word)
      segment.x1 = Math.max(segment.x1, word.x1)
    } else segments.push({ words: [word], x0: word.x0, x1: word.x1, y: line.y, size: line.size })
  }
  return segments
}

function regions(segments: Segment[]): Word[][] {
  const gutter = bestGutter(segments)
  if (gutter === null) return segments.length > 0 ? [segments.flatMap((segment) => segment.words)] : []
  const found: Word[][] = []
  let plain: Segment[] = []
  for (const run of runsAt(segments, gutter)) {
    if (!isColumnRun(run)) {
      plain.push(...run.left, ...run.right, ...run.across)
      continue
    }
    if (plain.length > 0) found.push(plain.flatMap((segment) => segment.words))
    plain = []
    found.push(...regions(run.left), ...regions(run.right))
  }
  if (plain.length > 0) found.push(plain.flatMap((segment) => segment.words))
  return found
}

type Run = { left: Segment[]; right: Segment[]; across: Segment[] }

/** Runs of lines that keep clear of the gutter, parted by lines that cross it. */
function runsAt(segments: readonly Segment[], gutter: number): Run[] {
  const runs: Run[] = []
  let clear: Run | null = null
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    if (segment.x0 < gutter - 1 && segment.x1 > gutter - 4) {
      runs.push({ left: [], right: [], across: [segment] })
      clear = null
      continue
    }
    if (!clear) {
      clear = { left: [], right: [], across: [] }
      runs.push(clear)
    }
    if (segment.x0 >= gutter - 1) clear.right.push(segment)
    else clear.left.push(segment)
  }
  return runs
}

function isColumnRun(run: Run): boolean {
  if (run.left.length < LEAST_LINES || run.right.length < LEAST_LINES) return false
  // Page numbers, scores and dates beside a list are not a column of text.
  if (medianLetters(run.right) < 12 || medianLetters(run.left) < 12) return false
  const [leftTop, leftEnd] = extent(run.left)
  const [rightTop, rightEnd] = extent(run.right)
  const shared = Math.min(leftEnd, rightEnd) - Math.max(leftTop, rightTop)
  return shared > 0.4 * Math.min(leftEnd - leftTop, rightEnd - rightTop) && shared > 0
}

function medianLetters(segments: readonly Segment[]): number {
  const counts = segments.map((segment) => segment.words.reduce((sum, word) => sum + word.text.length, 0))
  return counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
}

function extent(segments: readonly Segment[]): [number, number] {
  const places = segments.map((segment) => segment.y)
  return [Math.min(...places), Math.max(...places)]
}

/** The left edge of a right-hand column: where several lines start with a clear gap before them. */
function bestGutter(segments: readonly Segment[]): number | null {
  const starts = new Map<number, number>()
  for (const segment of segments) {
    const place = Math.round(segment.x0 / 2) * 2
    starts.set(place, (starts.get(place) ?? 0) + 1)
  }
  const leftmost = Math.min(...segments.map((segment) => segment.x0))
  let best: number | null = null
  let most = 0
  for (const [place, count] of starts) {
    if (count < LEAST_LINES || place < leftmost + 60) continue
    const runs = runsAt(segments, place).filter(isColumnRun)
    const lines = runs.reduce((sum, run) => sum + Math.min(run.left.length, run.right.length), 0)
    if (lines > most) {
      most = lines
      best = place
    }
  }
  return best
}
