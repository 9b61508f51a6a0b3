import { columnOf, columnStarts, type Phrase } from './phrases.ts'

/**
 * A line of a printed page; one without phrases is empty. `at` counts it in whatever it was taken from,
 * `height` is how far down the page it stands, in letter sizes, where that is known.
 */
export type PrintedLine = { at: number; phrases: Phrase[]; height?: number; heading?: boolean }

/**
 * A table on a printed page, where nothing is drawn: columns parted by wide gaps all the way down, and
 * lines of several cells side by side. `right` is where the page's longest line ends.
 */
export type PrintedRun = { first: number; length: number; starts: number[]; right: number }

/** Lines with no empty one among them; `full` are those of three phrases and more, `after` what stands above. */
type Piece = {
  lines: PrintedLine[]
  full: Phrase[][]
  after: 'blank' | 'banner' | 'prose'
  starts?: number[]
}

/** Fewer columns than this are a table only where every line has them at one place. */
const LEAST_COLUMNS = 3

/** Every run of a page's lines that is such a table. */
export function findRuns(page: readonly PrintedLine[]): PrintedRun[] {
  if (page.filter(({ phrases }) => phrases.length >= 2).length < 2) return []
  const right = page.reduce((most, { phrases }) => Math.max(most, phrases.at(-1)?.to ?? 0), 0)
  return joined(piecesOf(page)).flatMap((piece) => {
    const run = runOf(piece) ?? pairsOf(piece)
    return run === null ? [] : [{ ...run, right }]
  })
}

/** A page's lines, parted where one is empty, and where prose runs across the columns. */
function piecesOf(page: readonly PrintedLine[]): Piece[] {
  const full = page.filter(({ phrases }) => phrases.length >= LEAST_COLUMNS)
  const left = full.reduce((least, { phrases }) => Math.min(least, phrases[0]?.from ?? 0), Infinity)
  const right = full.reduce((most, { phrases }) => Math.max(most, phrases.at(-1)?.to ?? 0), 0)
  const pieces: Piece[] = []
  let after: Piece['after'] = 'prose'
  let open: Piece | null = null
  page.forEach((line, index) => {
    if (line.phrases.length === 0 || isAcross(line, left, right) || isAlone(page, index)) {
      const blank = line.phrases.length === 0
      after =
        isAlone(page, index) || (after === 'prose' && open === null)
          ? 'prose'
          : blank && after !== 'banner'
            ? 'blank'
            : 'banner'
      open = null
      return
    }
    if (open === null) {
      open = { lines: [], full: [], after }
      pieces.push(open)
    }
    open.lines.push(line)
    if (line.phrases.length >= LEAST_COLUMNS) open.full.push(line.phrases)
    after = 'blank'
  })
  return pieces
}

/** One phrase from the left edge over half of the page. */
function isAcross({ phrases }: PrintedLine, left: number, right: number): boolean {
  const [only] = phrases
  if (only === undefined || phrases.length > 1) return false
  const share = (only.to - only.from) / (right - left)
  return only.from <= left + 1 && share > (/^\p{Ll}/u.test(only.text) ? 0.75 : 0.45)
}

/** One phrase with an empty line, or an end of the page, on either side: a heading, or the number of the page. */
function isAlone(page: readonly PrintedLine[], at: number): boolean {
  const empty = (line: PrintedLine | undefined): boolean => line === undefined || line.phrases.length === 0
  if (page[at]?.heading === true) return true
  return page[at]?.phrases.length === 1 && empty(page[at - 1]) && empty(page[at + 1])
}

/** Pieces with the same columns, parted by an empty line or a banner alone, are one table. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (last && piece.after !== 'prose' && goesWith(last, piece)) {
      for (const line of piece.lines) last.lines.push(line)
      for (const phrases of piece.full) last.full.push(phrases)
    } else out.push({ ...piece, lines: [...piece.lines], full: [...piece.full] })
  }
  return out
}

/** Lines that show where columns are as well as all of them would. */
const ENOUGH = 80

function goesWith(last: Piece, piece: Piece): boolean {
  if (last.full.length === 0)
    return (
      piece.full.length === 0 &&
      piece.after === 'blank' &&
      isPair(last) &&
      isPair(piece) &&
      secondOf(last) === secondOf(piece)
    )
  const above = last.full.slice(0, ENOUGH)
  const starts = last.starts ?? columnStarts(above)
  if (last.full.length >= ENOUGH) last.starts = starts
  if (piece.full.length === 0) return goesOnIn(piece, starts)
  if (isAligned(piece.full, starts) || isAligned(above, columnStarts(piece.full))) return true
  const both = columnStarts([...above, ...piece.full.slice(0, ENOUGH)]).length
  return both >= LEAST_COLUMNS && both >= Math.max(starts.length, columnStarts(piece.full).length)
}

/** Lines that keep within the columns, and not all in the first, where a passage of its own may begin. */
function goesOnIn({ lines }: Piece, starts: readonly number[]): boolean {
  const within = lines.every(({ phrases }) =>
    phrases.every((phrase) => phrase.to <= (starts[columnOf(phrase, starts) + 1] ?? Infinity)),
  )
  return within && lines.some(({ phrases }) => phrases.some((phrase) => columnOf(phrase, starts) > 0))
}

/** Whether as good as every phrase begins where one of three columns or more does. */
function isAligned(full: readonly Phrase[][], starts: readonly number[]): boolean {
  const phrases = full.flat()
  const at = phrases.filter(({ from }) => starts.some((start) => Math.abs(start - from) <= 2))
  return starts.length >= LEAST_COLUMNS && at.length >= phrases.length * 0.9
}

/** Whether each phrase begins where a column does and keeps within it. */
function fits({ phrases }: PrintedLine, starts: readonly number[]): boolean {
  return phrases.every((phrase) => {
    const column = columnOf(phrase, starts)
    return Math.abs(phrase.from - (starts[column] ?? 0)) <= 1 && phrase.to <= (starts[column + 1] ?? Infinity)
  })
}

function runOf({ lines, full }: Piece): Omit<PrintedRun, 'right'> | null {
  const starts = columnStarts(full)
  const begin = lines.find(({ phrases }) => phrases.length >= 2)
  const own = lines.slice(begin === undefined ? lines.length : lines.indexOf(begin))
  if (begin === undefined || starts.length < LEAST_COLUMNS || own.length < 2 || full.length < 2) return null
  const end = lastOf(own, starts)
  return { first: begin.at, length: end - begin.at + 1, starts }
}

/** The last line that belongs: behind the last full one, those that keep to the columns. */
function lastOf(lines: readonly PrintedLine[], starts: readonly number[]): number {
  const full = lines.findLastIndex(({ phrases }) => phrases.length >= LEAST_COLUMNS)
  const rest = lines.slice(full + 1)
  const out = rest.findIndex((line) => !fits(line, starts))
  return (lines.at(full + (out === -1 ? rest.length : out)) ?? lines[full])?.at ?? 0
}

/** Two columns: every line has a phrase at the left, and those with a second have it at one place. */
function isPair({ lines }: Piece): boolean {
  const second = secondOf({ lines, full: [], after: 'blank' })
  if (second === undefined || lines.length < 2) return false
  const [first] = lines[0]?.phrases ?? []
  if (first === undefined || lines[0]?.phrases.length !== 2) return false
  const alike = lines.every(
    ({ phrases: [one, two] }) =>
      one !== undefined &&
      (two === undefined
        ? one.from === second || (one.from === first.from && one.to < second)
        : one.from === first.from && two.from === second),
  )
  return alike && lines.filter(({ phrases }) => phrases.length === 2 && !isMark(phrases[0])).length >= 2
}

function secondOf({ lines }: Piece): number | undefined {
  return lines.find(({ phrases }) => phrases.length === 2)?.phrases[1]?.from
}

/** A bullet or an ordinal, whose words stand off from it. */
function isMark(phrase: Phrase | undefined): boolean {
  return /^(?:[^\p{L}\p{N}]|\(?\w{1,3}[.)])$/u.test(phrase?.text ?? '')
}

function pairsOf(piece: Piece): Omit<PrintedRun, 'right'> | null {
  const [first] = piece.lines
  const last = piece.lines.at(-1)
  const second = secondOf(piece)
  if (first === undefined || last === undefined || second === undefined || !isPair(piece)) return null
  return { first: first.at, length: last.at - first.at + 1, starts: [first.phrases[0]?.from ?? 0, second] }
}
