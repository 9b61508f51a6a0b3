import { LONGEST, type Phrase, phraseOf } from '../printed/phrases.ts'
import { findRuns, type PrintedLine, type PrintedRun } from '../printed/runs.ts'
import { isBlank, type Line } from './line.ts'

/** Every run of lines that a program printed as a table, a PDF's words at their places, by the line it begins with. */
export function findPrinted(lines: readonly Line[]): Map<number, PrintedRun> {
  return new Map(
    pagesOf(lines)
      .flatMap(findRuns)
      .map((run) => [run.first, run]),
  )
}

/** The lines of each page; a line that a tab or its length keeps from being printed so ends one. */
function pagesOf(lines: readonly Line[]): PrintedLine[][] {
  const pages: PrintedLine[][] = []
  let open: number | undefined
  lines.forEach((line, at) => {
    const phrases = phrasesOf(line)
    const other = phrases.length === 0 && !isBlank(line)
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
