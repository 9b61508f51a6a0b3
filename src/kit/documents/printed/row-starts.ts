import type { Phrase } from './phrases.ts'

/**
 * Where the rows of a table begin, if nothing is drawn between them and only lines of words are seen.
 * A line of a cell that is broken though its next word would have had room was broken on purpose; one
 * that is broken for want of room goes on. Where cells of several columns begin at once, a row does.
 */
export type LineGrid = {
  /** What each line holds in each column; null where it holds nothing. */
  lines: (Phrase | null)[][]
  /** How far to the right the words of each column may run. */
  ends: readonly number[]
  /** How far down the page each line stands, in letter sizes, where that is known. */
  heights?: readonly number[]
}

/** From this weight on a line begins a row; less is enough in a table of labels and what is said beside them. */
const ENOUGH = 1.5
const ENOUGH_OF_TWO = 0.5

/** For each line whether a row begins at it; the first line begins one. */
export function rowStarts(grid: LineGrid): boolean[] {
  const { heights } = grid
  if (heights === undefined) return startsIn(grid, linesAbove(grid, null), false)
  const tight = tightest(grid, heights)
  const near = linesAbove(grid, { heights, most: NEAR * tight })
  const touching = linesAbove(grid, { heights, most: TOUCHING * tight })
  const begins = startsIn(grid, near, false)
  return areSetApart(grid, begins, touching) ? startsIn(grid, touching, true) : begins
}

/** Lines of one cell stand closer than this many times the closest ones. */
const TOUCHING = 1.09
const NEAR = 1.5

type Above = (Phrase | null)[][]

/** What stands right above each phrase in its column: on the line before, or no further up than `most`. */
function linesAbove({ lines }: LineGrid, by: { heights: readonly number[]; most: number } | null): Above {
  const last: number[] = []
  return lines.map((line, at) =>
    line.map((phrase, column) => {
      const from = last[column]
      if (phrase === null) return null
      last[column] = at
      if (from === undefined) return null
      const near = by === null ? from === at - 1 : (by.heights[at] ?? 0) - (by.heights[from] ?? 0) <= by.most
      return near ? (lines[from]?.[column] ?? null) : null
    }),
  )
}

/** The leading within cells: what a tenth of the lines keep within to the line above in their column. */
function tightest({ lines }: LineGrid, heights: readonly number[]): number {
  const last: number[] = []
  const pitches: number[] = []
  lines.forEach((line, at) => {
    line.forEach((phrase, column) => {
      if (phrase === null) return
      const from = last[column]
      if (from !== undefined) pitches.push((heights[at] ?? 0) - (heights[from] ?? 0))
      last[column] = at
    })
  })
  return pitches.sort((a, b) => a - b)[Math.floor(pitches.length / 10)] ?? Infinity
}

/** Whether rows stand further apart than the lines of a cell do: most of those found by words alone. */
function areSetApart({ lines }: LineGrid, begins: readonly boolean[], touching: Above): boolean {
  const rows = lines.flatMap((line, at) => {
    const filled = line.flatMap((phrase, column) => (phrase === null ? [] : [column]))
    return at > 0 && begins[at] === true
      ? [filled.filter((column) => touching[at]?.[column] === null).length > filled.length / 2]
      : []
  })
  return rows.length > 0 && rows.filter(Boolean).length >= rows.length * 0.6
}

function startsIn(grid: LineGrid, above: Above, apart: boolean): boolean[] {
  const columns = grid.ends.length
  const most = grid.lines.reduce((count, line) => Math.max(count, filledOf(line).length), 0)
  const least = Math.max(Math.min(3, most), most * 0.75)
  return grid.lines.map((line, at) => {
    if (at === 0) return true
    const filled = filledOf(line)
    if (filled.length < 2) return columns === 2 && isLabel(grid, line, above[at] ?? [])
    const weight = filled.reduce((sum, { phrase, column }) => {
      const before = above[at]?.[column] ?? null
      const own = apart && before !== null ? -1 : beginning(grid, phrase, before, column)
      return sum + Math.max(own, RUNS_ON)
    }, 0)
    const whole = filled.length >= least && !filled.some(({ phrase }) => isLower(phrase))
    return weight + (whole ? 1 : 0) >= (columns === 2 ? ENOUGH_OF_TWO : ENOUGH)
  })
}

/** The least that a cell which plainly goes on can say: it may be merged over several rows. */
const RUNS_ON = -1

function filledOf(line: readonly (Phrase | null)[]): { phrase: Phrase; column: number }[] {
  return line.flatMap((phrase, column) => (phrase === null ? [] : [{ phrase, column }]))
}

/** In a table of labels, one with nothing beside it yet. */
function isLabel(
  grid: LineGrid,
  line: readonly (Phrase | null)[],
  above: readonly (Phrase | null)[],
): boolean {
  const phrase = line[0] ?? null
  const before = above[0] ?? null
  return phrase !== null && !isLower(phrase) && (before === null || breaksOff(grid, before, phrase, 0))
}

const isLower = ({ text }: Phrase): boolean => /^\p{Ll}/u.test(text)

/** How much what stands here speaks for a new cell: 1 at most, below 0 where it plainly goes on. */
function beginning(grid: LineGrid, phrase: Phrase, above: Phrase | null, column: number): number {
  if (above === null) return isLower(phrase) ? 0.2 : 1
  if (isWhole(above.text) && isWhole(phrase.text)) return 0.8
  if (isLower(phrase)) return -1
  return breaksOff(grid, above, phrase, column) ? (/^[•·▪‣◦-]\s/u.test(phrase.text) ? 0.2 : 0.7) : -0.2
}

/** Whether a line was ended though the next one's first word would have fitted on it. */
export function breaksOff({ ends }: LineGrid, above: Phrase, next: Phrase, column: number): boolean {
  const [word] = next.words
  return word === undefined || above.to + 1 + word.to - word.from <= (ends[column] ?? 0)
}

/** A reference, a day, a letter of a rating: words that are a cell by themselves. */
function isWhole(text: string): boolean {
  return (
    /^(?:\p{L}{0,4}[-/ ]?)?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?[.)]?$/u.test(text) ||
    /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text) ||
    /^\p{Lu}\p{Ll}{2,8}[- ’']?\s?\d{2,4}$/u.test(text) ||
    /^[RAGBY1-5]$/.test(text)
  )
}
