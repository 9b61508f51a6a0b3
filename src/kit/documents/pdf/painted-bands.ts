import type { Fill } from './page-marks.ts'

/** Cells painted side by side in one row; `y1` is where the lowest row they stand in ends. */
export type Band = { y0: number; y1: number; fills: Fill[]; edges: number[] }

/** Places nearer than this, in points, are one. */
export const NEAR = 2.5
/** A table that only shades draw has two columns or more. */
export const LEAST_EDGES = 3

/** Fills that begin at one height and stand edge to edge. */
export function bandsOf(fills: readonly Fill[]): Band[] {
  const bands: Fill[][] = []
  for (const fill of [...fills].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)) {
    const band = bands.at(-1)
    if (band?.[0] && Math.abs(band[0].y0 - fill.y0) <= NEAR) band.push(fill)
    else bands.push([fill])
  }
  return bands.flatMap((band) => {
    const row = band.toSorted((a, b) => a.x0 - b.x0)
    const apart = row.some((fill, at) => at > 0 && Math.abs(fill.x0 - (row[at - 1]?.x1 ?? 0)) > NEAR)
    const [first] = row
    if (apart || first === undefined) return []
    return [
      {
        y0: first.y0,
        y1: Math.min(...row.map(({ y1 }) => y1)),
        fills: row,
        edges: [first.x0, ...row.map(({ x1 }) => x1)],
      },
    ]
  })
}

/** Whether a row stands beside painted cells that reach down into it: titles below a shared one. */
export function isUnder(bands: readonly Band[], { y0, edges }: Band): boolean {
  const [left, right] = [edges[0] ?? 0, edges.at(-1) ?? 0]
  return bands.some(({ fills }) =>
    fills.some((fill) => fill.y1 > y0 + NEAR && (fill.x1 < left + NEAR || fill.x0 > right - NEAR)),
  )
}

export function allEdges(one: readonly number[], other: readonly number[]): number[] {
  const more = other.filter((edge) => one.every((place) => Math.abs(place - edge) > NEAR))
  return [...one, ...more].sort((a, b) => a - b)
}

/**
 * The finer of two sets of edges where one holds all of the other; null where they are of two tables. A row
 * may be painted in some columns alone: beside a cell merged over several rows, or where a rating is a colour.
 */
export function sharedEdges(one: readonly number[], other: readonly number[]): number[] | null {
  const [fine, coarse] = one.length >= other.length ? [one, other] : [other, one]
  const within = coarse.every((edge) => fine.some((place) => Math.abs(place - edge) <= NEAR))
  const ends = Math.abs((fine.at(-1) ?? 0) - (coarse.at(-1) ?? 0)) <= NEAR
  const starts = Math.abs((fine[0] ?? 0) - (coarse[0] ?? 0)) <= NEAR
  return within && ((ends && starts) || fine === one) ? [...fine] : null
}
