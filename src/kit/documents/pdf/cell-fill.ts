import type { Box, Fill } from './page-marks.ts'

/** Where a cell is looked at for its colour, as shares of its width and height. */
const SHARES = [0.12, 0.35, 0.5, 0.65, 0.88]

/**
 * The colour of a cell's background, if most of the cell has one; white is none. A small coloured shape
 * in a cell without words (a rating as a dot) counts too.
 */
export function findFill(cell: Box, fills: readonly Fill[], empty: boolean): string | null {
  const over = fills.filter(
    (fill) => fill.x0 < cell.x1 && fill.x1 > cell.x0 && fill.y0 < cell.y1 && fill.y1 > cell.y0,
  )
  if (over.length === 0) return null
  const seen = new Map<string, number>()
  for (const across of SHARES) {
    for (const down of SHARES) {
      const x = cell.x0 + (cell.x1 - cell.x0) * across
      const y = cell.y0 + (cell.y1 - cell.y0) * down
      const colour = over.findLast(
        (fill) => x >= fill.x0 && x <= fill.x1 && y >= fill.y0 && y <= fill.y1,
      )?.colour
      if (colour) seen.set(colour, (seen.get(colour) ?? 0) + 1)
    }
  }
  const [colour, points] = [...seen].sort((a, b) => b[1] - a[1])[0] ?? ['FFFFFF', 0]
  if (colour !== 'FFFFFF' && points > (SHARES.length * SHARES.length) / 2) return colour
  return empty ? dotColour(cell, over) : null
}

function dotColour(cell: Box, over: readonly Fill[]): string | null {
  const dot = over.findLast(
    (fill) =>
      fill.colour !== 'FFFFFF' &&
      fill.colour !== '000000' &&
      fill.x0 >= cell.x0 &&
      fill.x1 <= cell.x1 &&
      fill.y0 >= cell.y0 &&
      fill.y1 <= cell.y1,
  )
  return dot?.colour ?? null
}
