import type { Line } from './line.ts'

/** Words of a line that stand together, parted from the next by two spaces or more; `to` is the place after its end. */
export type Phrase = { from: number; to: number; text: string }

/** A line longer than this is no line of a printed page. */
const LONGEST = 400

export function phrasesOf({ text }: Line): Phrase[] {
  if (text.length > LONGEST || text.includes('\t')) return []
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    text: found[0],
  }))
}

/** Where columns begin: at the first place of each and behind each gap that no line has words in. */
export function columnStarts(lines: readonly Phrase[][]): number[] {
  const covered = new Uint16Array(LONGEST + 1)
  for (const phrases of lines)
    for (const { from, to } of phrases) for (let at = from; at < to; at += 1) covered[at] = (covered[at] ?? 0) + 1
  const most = lines.length >= 20 ? 1 : 0
  const starts: number[] = []
  let free = 2
  covered.forEach((count, at) => {
    if (count > most && free >= 2) starts.push(at)
    free = count > most ? 0 : free + 1
  })
  return starts
}

/** The column that a phrase stands in: the last that begins no later, by more than a letter. */
export function columnOf({ from }: Phrase, starts: readonly number[]): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= from + 1),
  )
}
