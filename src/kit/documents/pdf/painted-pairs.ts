import type { Grid } from './grid.ts'
import type { TextLine } from './lines.ts'
import type { Word } from './page-marks.ts'
import { LEAST_EDGES } from './painted-bands.ts'
import { linesBetween } from './painted-lines.ts'

/**
 * A table of two columns drawn by shades alone, as a key or a card of fields is. Two painted boxes side by side look
 * like its first row, so that more is asked of it than of a table of many columns.
 */
export function isNarrow(xs: readonly number[]): boolean {
  return xs.length <= LEAST_EDGES
}

/** The titles and two rows more. */
const LEAST_BANDS = 3
/** A field may be left empty. */
const MOST_ROWS = 0.75

/** Whether several of its rows are painted, and most of all have words in both columns. */
export function isSure(painted: number, { xs, ys }: Grid, words: readonly Word[]): boolean {
  const edge = xs[1] ?? 0
  const full = ys.slice(1).filter((to, row) => {
    const lines = linesBetween(words, ys[row] ?? 0, to, xs)
    const sides = new Set(lines.flatMap((line) => line.words.map(({ centre }) => centre.x < edge)))
    return sides.size === 2
  })
  return painted >= LEAST_BANDS && full.length >= (ys.length - 1) * MOST_ROWS
}

/** Words in the first of its two columns alone stand between two tables, or below the last row of one. */
export function isFirstOnly({ words }: TextLine, xs: readonly number[]): boolean {
  return isNarrow(xs) && words.every(({ centre }) => centre.x < (xs[1] ?? 0))
}
