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
function clearStarts(lines: readonly Phrase[][]): number[] {
  const covered = new Uint16Array(LONGEST + 1)
  for (const phrases of lines)
    for (const { from, to } of phrases)
      for (let at = from; at < to; at += 1) covered[at] = (covered[at] ?? 0) + 1
  const most = lines.length >= 20 ? 1 : 0
  const starts: number[] = []
  let free = 2
  covered.forEach((count, at) => {
    if (count > most && free >= 2) starts.push(at)
    free = count > most ? 0 : free + 1
  })
  return starts
}

/** How far from its column's usual place a phrase may begin, where letters are not all of one width. */
const DRIFT = 2

/**
 * Where columns begin: behind gaps that are clear all the way down; where drifting letters leave fewer of
 * those than one line has phrases, at the places that many phrases begin at.
 */
export function columnStarts(lines: readonly Phrase[][]): number[] {
  const clear = clearStarts(lines)
  const widest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  if (clear.length >= widest || lines.length < 4) return clear
  const peaks = usualStarts(lines)
  return peaks.length > clear.length ? peaks : clear
}

function usualStarts(lines: readonly Phrase[][]): number[] {
  const counts = new Map<number, number>()
  for (const { from } of lines.flat()) counts.set(from, (counts.get(from) ?? 0) + 1)
  const near = (at: number): number => {
    let sum = 0
    for (let other = at - DRIFT; other <= at + DRIFT; other += 1) sum += counts.get(other) ?? 0
    return sum
  }
  const often = Math.max(3, lines.length * 0.2)
  const peaks: number[] = []
  const ranked = [...counts.keys()].sort((a, b) => near(b) - near(a) || a - b)
  for (const at of ranked) {
    if (near(at) < often) break
    if (peaks.every((peak) => Math.abs(peak - at) > 2 * DRIFT)) peaks.push(at)
  }
  return peaks
    .sort((a, b) => a - b)
    .filter((at, index, all) => index === 0 || besides(lines, all[index - 1] ?? 0, at))
}

/** Two places of beginning are two columns only where some line has a phrase at each. */
function besides(lines: readonly Phrase[][], one: number, other: number): boolean {
  const at = (phrases: Phrase[], place: number): boolean =>
    phrases.some(({ from }) => Math.abs(from - place) <= DRIFT)
  return lines.some((phrases) => at(phrases, one) && at(phrases, other))
}

/** How far a long neighbour may push a phrase from its column's start. */
const PUSHED = 4

/** The column that a phrase stands in: the one that begins nearest by, or else the last that begins before. */
export function columnOf({ from }: Phrase, starts: readonly number[]): number {
  const near = starts.filter((start) => Math.abs(start - from) <= PUSHED)
  const nearest = near.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))[0]
  const at = nearest === undefined ? starts.findLastIndex((start) => start <= from) : starts.indexOf(nearest)
  return Math.max(0, at)
}

/** Phrases that a single space parts from the next column are cut where that column begins. */
export function cutAtColumns(phrases: readonly Phrase[], starts: readonly number[]): Phrase[] {
  return phrases.flatMap((phrase) => {
    const inner = starts.filter((start) => start > phrase.from + PUSHED && start <= phrase.to + 1)
    const out: Phrase[] = []
    let rest = phrase
    for (const start of inner) {
      const word = wordNear(rest, start)
      if (word === null) continue
      const head = rest.text.slice(0, word - rest.from).trimEnd()
      out.push({ from: rest.from, to: rest.from + head.length, text: head })
      rest = { from: word, to: rest.to, text: rest.text.slice(word - rest.from) }
    }
    return [...out, rest]
  })
}

/** The place of the word that begins nearest to a column's start. */
function wordNear({ from, text }: Phrase, start: number): number | null {
  for (const drift of [0, 1, -1, 2, -2, 3, -3, 4, -4]) {
    const at = start + drift - from
    if (at > 0 && text[at - 1] === ' ' && text[at] !== ' ' && at < text.length) return start + drift
  }
  return null
}
