import type { Word } from './page-marks.ts'

/** Words drawn one after another on one line, as a program draws a line of a cell. */
export type Run = { words: Word[]; x0: number; x1: number; y: number; size: number }

/** The widest space between two words of a cell, in letter sizes. */
const SPACE = 0.6
/** Words of one line stand no further up or down than this, in letter sizes. */
const LEVEL = 0.05

/**
 * The upright words of a page as runs, in the order of drawing: a program that prints a sheet draws cell after
 * cell, and ends what stands in one without a space.
 */
export function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = []
  for (const word of words) {
    if (word.turn !== 0) continue
    const run = runs.at(-1)
    if (run && goesOn(run, word)) {
      run.words.push(word)
      run.x1 = word.x1
    } else runs.push({ words: [word], x0: word.x0, x1: word.x1, y: word.y, size: word.size })
  }
  return runs
}

function goesOn({ words, x1, y, size }: Run, next: Word): boolean {
  const gap = next.x0 - x1
  const spaced = words.at(-1)?.spaced === true
  return spaced && Math.abs(next.y - y) <= LEVEL * size && gap > 0 && gap <= SPACE * size
}
