/** A word and the places on its line where it begins and ends. */
export type PlacedWord = { from: number; to: number; text: string }

/**
 * Words of a line that stand together, parted from the next by a wide gap. Places are counted in spaces: in
 * text by its letters, on a drawn page by the width that a space has.
 */
export type Phrase = PlacedWord & { words: readonly PlacedWord[] }

/** No printed line is longer, in spaces. */
export const LONGEST = 400

/** Words that stand together as one phrase; there is one word at least. */
export function phraseOf(words: readonly PlacedWord[]): Phrase {
  return {
    from: words[0]?.from ?? 0,
    to: words.at(-1)?.to ?? 0,
    text: words.map(({ text }) => text).join(' '),
    words,
  }
}

/** Where columns begin: at the first place of each and behind each gap that no line has words in. */
function clearStarts(lines: readonly Phrase[][]): number[] {
  const covered = new Uint16Array(LONGEST + 1)
  for (const phrases of lines)
    for (const { from, to } of phrases)
      for (let at = Math.round(from); at < Math.round(to); at += 1) covered[at] = (covered[at] ?? 0) + 1
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
  for (const { from } of lines.flat()) {
    const at = Math.round(from)
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
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
    const out: Phrase[] = []
    let rest = phrase.words
    for (const start of starts.filter((one) => one > phrase.from + PUSHED && one <= phrase.to + 1)) {
      const at = wordNear(rest, start)
      if (at <= 0) continue
      out.push(phraseOf(rest.slice(0, at)))
      rest = rest.slice(at)
    }
    return [...out, out.length === 0 ? phrase : phraseOf(rest)]
  })
}

/** Which word begins nearest to a column's start; -1 where none does near by. */
function wordNear(words: readonly PlacedWord[], start: number): number {
  let best = -1
  words.forEach(({ from }, at) => {
    const off = Math.abs(from - start)
    if (off <= PUSHED && off < Math.abs((words[best]?.from ?? Infinity) - start)) best = at
  })
  return best
}
