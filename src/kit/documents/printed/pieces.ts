import type { Phrase } from './phrases.ts'

/**
 * A line of a printed page; one without phrases is empty. `at` counts it in whatever it was taken from. Where
 * the page is drawn, `height` is how far down it stands in letter sizes, and its letters tell more.
 */
export type PrintedLine = {
  at: number
  phrases: Phrase[]
  height?: number
  bold?: boolean
  /** Its letters are larger than the page's usual ones. */
  large?: boolean
}

/**
 * Lines of one page with none among them that is empty or runs across; `full` are the phrases of those that
 * have three and more. `after` tells what stands above, `page` a page's head.
 */
export type Piece = {
  page: number
  lines: PrintedLine[]
  full: Phrase[][]
  after: Above
  /** Nothing stands below it on its page. */
  closes: boolean
}

export type Above = 'page' | 'blank' | 'banner' | 'alone' | 'prose'

/** Fewer columns than this are a table only where every line has them at one place. */
export const LEAST_COLUMNS = 3

/** A page's lines, parted where one is empty, and where words run across the columns. */
export function piecesOf(lines: readonly PrintedLine[], page: number): Piece[] {
  if (lines.filter(({ phrases }) => phrases.length >= 2).length < 2) return []
  const sides = sidesOf(lines)
  const pieces: Piece[] = []
  let after: Above = 'page'
  let open: Piece | null = null
  for (const [index, line] of lines.entries()) {
    const parting = partingOf(lines, index, sides)
    if (parting !== null) {
      after = worse(after, parting)
      open = null
      continue
    }
    if (open === null) {
      open = { page, lines: [], full: [], after, closes: false }
      pieces.push(open)
    }
    open.lines.push(line)
    if (line.phrases.length >= LEAST_COLUMNS) open.full.push(line.phrases)
    after = 'blank'
  }
  const last = pieces.at(-1)
  if (last) last.closes = after === 'blank'
  return pieces
}

const ORDER: Above[] = ['page', 'blank', 'banner', 'alone', 'prose']

/** What parts two pieces most of all that stands between them; at a page's head, what is not empty is prose. */
function worse(one: Above, other: Above): Above {
  if (one === 'page') return other === 'blank' ? 'page' : 'prose'
  return ORDER.indexOf(one) > ORDER.indexOf(other) ? one : other
}

type Sides = { left: number; right: number }

function sidesOf(lines: readonly PrintedLine[]): Sides {
  const full = lines.filter(({ phrases }) => phrases.length >= LEAST_COLUMNS)
  return {
    left: full.reduce((least, { phrases }) => Math.min(least, phrases[0]?.from ?? 0), Infinity),
    right: full.reduce((most, { phrases }) => Math.max(most, phrases.at(-1)?.to ?? 0), 0),
  }
}

/** How a line parts what stands above it from what stands below; null where it belongs to a piece. */
function partingOf(lines: readonly PrintedLine[], at: number, sides: Sides): Above | null {
  const line = lines[at]
  const [only, ...more] = line?.phrases ?? []
  if (line === undefined || only === undefined) return 'blank'
  if (more.length > 0) return null
  if (line.large === true) return 'prose'
  const left = only.from <= sides.left + 1
  if (isAlone(lines, at)) return left ? 'alone' : null
  return left && isAcross(only, sides) ? 'banner' : null
}

/** From the left edge over half of the page. */
function isAcross(only: Phrase, { left, right }: Sides): boolean {
  const share = (only.to - only.from) / (right - left)
  return share > (/^\p{Ll}/u.test(only.text) ? 0.75 : 0.45)
}

/** With an empty line, or an end of the page, on either side. */
function isAlone(lines: readonly PrintedLine[], at: number): boolean {
  const empty = (line: PrintedLine | undefined): boolean => line === undefined || line.phrases.length === 0
  return empty(lines[at - 1]) && empty(lines[at + 1])
}
