import { innerRight } from './cell-paragraphs.ts'
import { COLUMN_WORDS } from './column-words.ts'
import type { TextLine } from './lines.ts'
import { findListMark } from './list-marks.ts'
import type { Word } from './page-marks.ts'
import type { PageCell, PageTable } from './page-tables.ts'
import { fragmentLinks, foldWord } from './word-fragments.ts'

/** Lines of a cell each of which, but the last, is one word that leaves no room for the next line's first letter. */
type Run = { lines: TextLine[]; words: Word[] }

/** Widths in a file are rounded. */
const ROUNDED = 0.3

/**
 * Marks the lines whose last word goes on in the next line without a hyphen. Office programs break inside a
 * word only where it begins its line and is too wide for its cell: what stands before the break is then
 * alone on its line and fills it. A wrap between two words may look the same, so the words themselves decide.
 */
export function markBrokenWords(tables: readonly PageTable[], words: Iterable<Word>): void {
  const runs = tables
    .filter(({ open, xs }) => open !== true && xs.length > 2)
    .flatMap(({ cells }) => cells.flatMap(runsIn))
  if (runs.length === 0) return
  const parts = new Set(runs.flatMap((run) => run.words))
  const stock = new Set<string>()
  for (const word of words) if (!parts.has(word)) stock.add(foldWord(word.text))
  const isKnown = (text: string): boolean => stock.has(text) || COLUMN_WORDS.has(text)
  for (const { lines, words: fragments } of runs) {
    const links = fragmentLinks(
      fragments.map(({ text }) => text),
      isKnown,
    )
    for (const [at, linked] of links.entries()) {
      const line = lines[at]
      if (linked && line) line.runsOn = true
    }
  }
}

function runsIn(cell: PageCell): Run[] {
  const { lines } = cell
  if (lines.length < 2) return []
  const right = innerRight(cell)
  const runs: Run[] = []
  let run: Run | null = null
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    const word = loneWord(line)
    const follower = next && !findListMark(next) ? next.words[0] : undefined
    if (next && word && follower && fills(word, follower, right)) {
      if (run) add(run, next, follower)
      else runs.push((run = { lines: [line, next], words: [word, follower] }))
    } else run = null
  }
  return runs
}

function add(run: Run, line: TextLine, word: Word): void {
  run.lines.push(line)
  run.words.push(word)
}

function loneWord(line: TextLine): Word | null {
  const [first, second, third] = line.words
  if (third || !first) return null
  if (!second) return first
  return findListMark(line) ? second : null
}

/** Upright, of one size, and one more letter would not fit. */
function fills(word: Word, next: Word, right: number): boolean {
  if (word.turn !== 0 || next.turn !== 0 || Math.abs(word.size - next.size) > 0.2) return false
  const letter = (next.starts[1] ?? next.x1) - next.x0
  return word.x1 + letter > right - ROUNDED
}
