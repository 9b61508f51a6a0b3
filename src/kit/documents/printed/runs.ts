import { columnOf, columnStarts, type Phrase } from './phrases.ts'
import { LEAST_COLUMNS, type Piece, piecesOf, type PrintedLine } from './pieces.ts'

/**
 * What a page holds of a table in which nothing is drawn: columns parted by wide gaps all the way down, and
 * lines of several cells side by side. `right` is where the page's longest line ends; `goesOn` where the
 * table begins on an earlier page.
 */
export type PrintedRun = { first: number; length: number; starts: number[]; right: number; goesOn: boolean }

/** Pieces of one table, with the places where its columns begin as far as they are known. */
type Chain = { pieces: Piece[]; full: Phrase[][]; starts: number[] | null }

/** For each page the tables that stand on it; one that goes on over pages has the same columns on all of them. */
export function findRuns(pages: readonly (readonly PrintedLine[])[]): PrintedRun[][] {
  const found = pages.map((): PrintedRun[] => [])
  for (const { pieces, full } of chainsOf(pages.flatMap(piecesOf))) {
    const starts = full.length >= 2 ? columnStarts(full) : []
    for (const [page, own] of Map.groupBy(pieces, (piece) => piece.page)) {
      const lines = own.flatMap((piece) => piece.lines)
      const goesOn = page !== pieces[0]?.page
      const run = starts.length >= LEAST_COLUMNS ? runOf(lines, starts, goesOn) : pairsOf(lines)
      const right = (pages[page] ?? []).reduce(
        (most, { phrases }) => Math.max(most, phrases.at(-1)?.to ?? 0),
        0,
      )
      if (run !== null) found[page]?.push({ ...run, right, goesOn })
    }
  }
  return found
}

/** Pieces with the same columns that no prose parts are one table. */
function chainsOf(pieces: readonly Piece[]): Chain[] {
  const chains: Chain[] = []
  for (const piece of pieces) {
    const last = chains.at(-1)
    if (last && follows(last, piece) && goesWith(last, piece)) {
      last.pieces.push(piece)
      for (const phrases of piece.full) last.full.push(phrases)
      if (last.full.length < ENOUGH) last.starts = null
    } else chains.push({ pieces: [piece], full: [...piece.full], starts: null })
  }
  return chains
}

function follows({ pieces }: Chain, piece: Piece): boolean {
  const above = pieces.at(-1)
  if (piece.after === 'page')
    return above?.page === piece.page - 1 && (above.closes || repeatsTitles(pieces, piece))
  if (piece.after === 'alone') return piece.lines[0]?.bold !== undefined && !opensAnew(pieces, piece)
  return piece.after !== 'prose'
}

/** Below a line alone another table may begin, with titles of its own or the same ones again. */
function opensAnew(pieces: readonly Piece[], piece: Piece): boolean {
  return piece.lines[0]?.bold === true || repeatsTitles(pieces, piece)
}

function repeatsTitles(pieces: readonly Piece[], piece: Piece): boolean {
  return textOf(piece.lines[0]) === textOf(pieces[0]?.lines[0])
}

function textOf(line: PrintedLine | undefined): string {
  return line?.phrases.map(({ text }) => text).join(' ') ?? ''
}

/** Lines that show where columns are as well as all of them would. */
const ENOUGH = 80

function goesWith(last: Chain, piece: Piece): boolean {
  if (last.full.length === 0) return piece.after === 'blank' && arePairs(last, piece)
  const above = last.full.slice(0, ENOUGH)
  const starts = (last.starts ??= columnStarts(above))
  if (piece.full.length === 0) return goesOnIn(piece, starts)
  if (keepsWithin(piece.full, starts)) return true
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

/** Whether as good as every line has its phrases in columns of their own, none from one over into the next. */
function keepsWithin(full: readonly Phrase[][], starts: readonly number[]): boolean {
  const within = full.filter((phrases) => {
    const columns = phrases.map((phrase) => columnOf(phrase, starts))
    const clear = phrases.every(({ to }, at) => to <= (starts[(columns[at] ?? 0) + 1] ?? Infinity))
    return clear && new Set(columns).size === columns.length
  })
  return starts.length >= LEAST_COLUMNS && within.length >= full.length * 0.9
}

/** Whether as good as every phrase begins where one of three columns or more does. */
function isAligned(full: readonly Phrase[][], starts: readonly number[]): boolean {
  const phrases = full.flat()
  const at = phrases.filter(({ from }) => starts.some((start) => Math.abs(start - from) <= 2))
  return starts.length >= LEAST_COLUMNS && at.length >= phrases.length * 0.9
}

type Extent = { first: number; length: number; starts: number[] }

function runOf(lines: readonly PrintedLine[], starts: number[], goesOn: boolean): Extent | null {
  const begin = goesOn ? lines[0] : lines.find(({ phrases }) => phrases.length >= 2)
  const own = lines.slice(begin === undefined ? lines.length : lines.indexOf(begin))
  if (begin === undefined || (own.length < 2 && !goesOn)) return null
  const end = lastOf(own, starts)
  return { first: begin.at, length: end - begin.at + 1, starts }
}

/** The last line that belongs: behind the last full one, those that keep to the columns. */
function lastOf(lines: readonly PrintedLine[], starts: readonly number[]): number {
  const full = lines.findLastIndex(({ phrases }) => phrases.length >= LEAST_COLUMNS)
  const rest = lines.slice(full + 1)
  const out = rest.findIndex((line) => !fits(line, starts))
  return (lines.at(full + (out === -1 ? rest.length : out)) ?? lines[Math.max(0, full)])?.at ?? 0
}

/** Whether each phrase begins where a column does and keeps within it. */
function fits({ phrases }: PrintedLine, starts: readonly number[]): boolean {
  return phrases.every((phrase) => {
    const column = columnOf(phrase, starts)
    return isAt(phrase, starts[column] ?? 0) && phrase.to <= (starts[column + 1] ?? Infinity)
  })
}

function isAt({ from }: Phrase, place: number): boolean {
  return Math.abs(from - place) <= 1
}

function arePairs({ pieces: [above] }: Chain, piece: Piece): boolean {
  const [one, other] = [pairsOf(above?.lines ?? []), pairsOf(piece.lines)]
  return one !== null && other !== null && Math.abs((one.starts[1] ?? 0) - (other.starts[1] ?? 0)) <= 1
}

/** Two columns: every line has a phrase at the left, and those with a second have it at one place. */
function pairsOf(lines: readonly PrintedLine[]): Extent | null {
  const [begin] = lines
  const [label, value] = begin?.phrases ?? []
  if (!begin || !label || !value || begin.phrases.length !== 2 || lines.length < 2) return null
  const alike = lines.every(
    ({ phrases: [one, two] }) =>
      one !== undefined &&
      (two === undefined
        ? isAt(one, value.from) || (isAt(one, label.from) && one.to < value.from)
        : isAt(one, label.from) && isAt(two, value.from)),
  )
  const pairs = lines.filter(({ phrases }) => phrases.length === 2 && !isMark(phrases[0])).length
  const last = lines.at(-1) ?? begin
  return alike && pairs >= 2
    ? { first: begin.at, length: last.at - begin.at + 1, starts: [label.from, value.from] }
    : null
}

/** A bullet or an ordinal, whose words stand off from it. */
function isMark(phrase: Phrase | undefined): boolean {
  return /^(?:[^\p{L}\p{N}]|\(?\w{1,3}[.)])$/u.test(phrase?.text ?? '')
}
