import { linesOf, type TextLine } from './lines.ts'
import type { Word } from './page-marks.ts'
import { NEAR } from './painted-bands.ts'
import { middle } from './row-cells.ts'

/** The lines of words within a table's sides, between two places down the page. */
export function linesBetween(
  words: readonly Word[],
  from: number,
  to: number,
  xs: readonly number[],
): TextLine[] {
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  return linesOf(
    words.filter(
      (word) => middle(word) > from && middle(word) < to && word.x1 > left - NEAR && word.x0 < right + NEAR,
    ),
  )
}
