import type { Run } from './sheet-runs.ts'

/** Places nearer than this, in points, are one: a program sets all texts of a column exactly below each other. */
const SAME = 0.35

/** Where texts of a sheet's columns begin, from left to right. */
export function columnStarts(pages: readonly (readonly Run[])[]): number[] {
  const places = placesOf(pages.flat())
  const often = places.filter(({ runs }) => runs.length > 1).map(({ at }) => at)
  const lines = pages.flatMap((runs) => [...Map.groupBy(runs, ({ y }) => Math.round(y)).values()])
  const titles = new Set(lines.filter((line) => isTitles(line, often)).flat())
  const beside = lines.filter((line) => line.length > 1).flat()
  const once = places
    .filter(({ runs: [run, ...more] }) => run !== undefined && more.length === 0 && titles.has(run))
    .filter(({ at }) => !beside.some(({ x0, x1 }) => x0 < at - 1 && x1 > at + 1))
    .map(({ at }) => at)
  return mergeExclusive(
    [...often, ...once].sort((a, b) => a - b),
    lines,
  )
}

/** A place that one text alone begins at is a column where that stands beside so many others: it is a title, and only colours stand below. */
const LEAST_TITLES = 3

function isTitles(line: readonly Run[], starts: readonly number[]): boolean {
  return line.filter(({ x0 }) => startOf(x0, starts) >= 0).length >= LEAST_TITLES
}

type Place = { at: number; runs: Run[] }

/** The places that runs begin at, with the runs that do. */
function placesOf(runs: readonly Run[]): Place[] {
  const places: Place[] = []
  for (const run of [...runs].sort((a, b) => a.x0 - b.x0)) {
    const last = places.at(-1)
    if (last && run.x0 - last.at <= SAME) last.runs.push(run)
    else places.push({ at: run.x0, runs: [run] })
  }
  return places
}

/**
 * A place that no line has a run at together with the place before it is no column of its own: it is where a title
 * stands, or what is set to the right or in the middle.
 */
function mergeExclusive(starts: readonly number[], all: readonly (readonly Run[])[]): number[] {
  const lines = all.map((line) => new Set(line.map(({ x0 }) => startOf(x0, starts))))
  const kept: number[][] = []
  for (const at of starts.keys()) {
    const before = kept.at(-1)
    const beside =
      before === undefined || lines.some((line) => line.has(at) && before.some((one) => line.has(one)))
    if (beside) kept.push([at])
    else before.push(at)
  }
  return kept.map(([at = 0]) => starts[at] ?? 0)
}

/** Which start a place is; -1 where it is none. */
export function startOf(place: number, starts: readonly number[]): number {
  return starts.findIndex((start) => Math.abs(start - place) <= SAME)
}

/** The column that a run stands in: the one it begins at, or else the one that its middle is in. */
export function columnOf(run: Run, starts: readonly number[]): number {
  const begins = startOf(run.x0, starts)
  if (begins >= 0) return begins
  const middle = (run.x0 + run.x1) / 2
  const last = starts.findLastIndex((start) => start <= middle)
  const first = starts.findLastIndex((start) => start <= run.x0)
  return Math.max(0, first === last ? last : first)
}
