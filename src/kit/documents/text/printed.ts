import { LONGEST, type Phrase, phraseOf } from '../printed/phrases.ts'
import type { PrintedLine } from '../printed/pieces.ts'
import { findRuns, type PrintedRun } from '../printed/runs.ts'
import { isBlank, type Line } from './line.ts'

/** Every run of lines of a page (each is scaled by itself) that a program printed as a table, a PDF's words at their places, by the line it begins with. */
export function findPrinted(lines: readonly Line[], running: ReadonlySet<Line>): Map<number, PrintedRun> {
  const runs = pagesOf(lines, running).flatMap((page) => findRuns([page]).flat())
  return new Map(runs.map((run) => [run.first, run]))
}

/** The lines of each page, its running lines as if empty; a line that a tab or its length keeps from being printed so ends one. */
function pagesOf(lines: readonly Line[], running: ReadonlySet<Line>): PrintedLine[][] {
  const pages: PrintedLine[][] = []
  let open: number | undefined
  lines.forEach((line, at) => {
    const phrases = running.has(line) ? [] : phrasesOf(line)
    const other = phrases.length === 0 && !isBlank(line) && !running.has(line)
    if (pages.length === 0 || other || line.page !== open) pages.push([])
    open = line.page
    if (!other) pages.at(-1)?.push({ at, phrases })
  })
  return pages
}

/** Words parted by one space stand together, by two or more apart. */
export function phrasesOf({ text }: Line): Phrase[] {
  if (text.length > LONGEST || text.includes('\t')) return []
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((found) =>
    phraseOf(
      [...found[0].matchAll(/\S+/g)].map((word) => {
        const from = found.index + word.index
        return { from, to: from + word[0].length, text: word[0] }
      }),
    ),
  )
}
