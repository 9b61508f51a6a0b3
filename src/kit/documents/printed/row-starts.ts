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
  const columns = ownColumns(grid)
  if (grid.heights === undefined) return startsIn(grid, linesAbove(columns, null), false)
  const tight = tightest(columns)
  const begins = startsIn(grid, linesAbove(columns, NEAR * tight), false)
  if (!areSetApart(columns, begins, tight)) return begins
  return startsIn(grid, linesAbove(columns, TOUCHING * tight), true)
}

/** Lines of one cell stand closer than this many times the closest ones. */
const TOUCHING = 1.09
const NEAR = 1.5
/** Rows further apart than this many times the closest lines say nothing of how rows are set. */
const FAR = 2

/** A phrase with the one above it in its column, and how far above: in lines, or in letter sizes where heights are known. */
type Held = { phrase: Phrase; above: { phrase: Phrase; lines: number; height: number } | null }

/** For each line what it holds, column by column, with what stands above it. */
function ownColumns({ lines, heights = [] }: LineGrid): (Held | null)[][] {
  const last: { phrase: Phrase; at: number }[] = []
  return lines.map((line, at) =>
    line.map((phrase, column) => {
      if (phrase === null) return null
      const from = last[column]
      last[column] = { phrase, at }
      if (from === undefined) return { phrase, above: null }
      const height = (heights[at] ?? 0) - (heights[from.at] ?? 0)
      return { phrase, above: { phrase: from.phrase, lines: at - from.at, height } }
    }),
  )
}

type Above = (Phrase | null)[][]

/** What stands right above each phrase: on the line before, or no further up than `most`. */
function linesAbove(columns: readonly (Held | null)[][], most: number | null): Above {
  return columns.map((line) =>
    line.map((held) => {
      const above = held?.above ?? null
      if (above === null) return null
      return (most === null ? above.lines === 1 : above.height <= most) ? above.phrase : null
    }),
  )
}

/** The leading within cells: the closest that two lines and the ones above them in their columns stand. */
function tightest(columns: readonly (Held | null)[][]): number {
  const pitches = columns
    .flat()
    .flatMap((held) => held?.above?.height ?? [])
    .filter((height) => height > LEAST_LEADING)
    .sort((a, b) => a - b)
  return pitches.find((pitch, at) => (pitches[at + 1] ?? Infinity) < pitch * 1.04) ?? pitches[0] ?? Infinity
}

/** Lines nearer to each other than this, in letter sizes, are not one below the other. */
const LEAST_LEADING = 0.95

/** Whether rows stand further apart than the lines of a cell do: most of those found by words alone, where both are near. */
function areSetApart(
  columns: readonly (Held | null)[][],
  begins: readonly boolean[],
  tight: number,
): boolean {
  const heights = columns
    .filter((_, at) => begins[at] === true)
    .flatMap((line) => line.flatMap((held) => held?.above?.height ?? []))
    .filter((height) => height <= FAR * tight)
  return heights.length > 0 && heights.filter((one) => one > TOUCHING * tight).length >= heights.length * 0.6
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
