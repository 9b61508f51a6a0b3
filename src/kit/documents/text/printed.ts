import { isBlank, type Line } from './line.ts'
import { columnStarts, phrasesOf, type Phrase } from './phrases.ts'

/**
 * Tables in the text of a printed page, as programs print a PDF's words at their places: columns parted by
 * two spaces or more all the way down, and lines of several cells side by side.
 */
export type PrintedRun = { first: number; length: number; starts: number[] }

/** Fewer columns, or fewer lines with so many phrases, make no table. */
const LEAST_COLUMNS = 3
const LEAST_LINES = 3

type Seen = { at: number; phrases: Phrase[]; blank: boolean }
/** Lines without one of prose among them; `full` are those of three phrases and more. */
type Chunk = { lines: Seen[]; full: Phrase[][] }

/** Every run of lines that is such a table, by the line it begins with. */
export function findPrinted(lines: readonly Line[]): Map<number, PrintedRun> {
  const found = new Map<number, PrintedRun>()
  for (const page of pagesOf(lines)) {
    if (page.filter(({ phrases }) => phrases.length >= LEAST_COLUMNS).length < LEAST_LINES) continue
    for (const chunk of joined(chunksOf(page))) {
      const run = runOf(chunk)
      if (run !== null) found.set(run.first, run)
    }
  }
  return found
}

function pagesOf(lines: readonly Line[]): Seen[][] {
  const pages = new Map<number, Seen[]>()
  lines.forEach((line, at) => {
    const seen = { at, phrases: phrasesOf(line), blank: isBlank(line) }
    const page = pages.get(line.page ?? 0)
    if (page) page.push(seen)
    else pages.set(line.page ?? 0, [seen])
  })
  return [...pages.values()]
}

/** A page's lines, parted where prose runs across the columns. */
function chunksOf(page: Seen[]): Chunk[] {
  const full = page.filter(({ phrases }) => phrases.length >= LEAST_COLUMNS)
  const left = Math.min(...full.map(({ phrases }) => phrases[0]?.from ?? 0))
  const right = Math.max(...full.map(({ phrases }) => phrases.at(-1)?.to ?? 0))
  const chunks: Chunk[] = [{ lines: [], full: [] }]
  page.forEach((line, index) => {
    const apart = isAlone(page, index)
    if (isAcross(line, left, right) || (apart && (line.phrases[0]?.from ?? 0) <= left + 1)) {
      chunks.push({ lines: [], full: [] })
      return
    }
    const chunk = chunks.at(-1)
    if (apart || chunk === undefined || (line.blank && chunk.lines.length === 0)) return
    chunk.lines.push(line)
    if (line.phrases.length >= LEAST_COLUMNS) chunk.full.push(line.phrases)
  })
  return chunks.filter(({ full: rows }) => rows.length > 0)
}

/** One phrase from the left edge over half of the page. */
function isAcross({ phrases }: Seen, left: number, right: number): boolean {
  const [only] = phrases
  if (only === undefined || phrases.length > 1) return false
  return only.from <= left + 1 && only.to - only.from > (right - left) * 0.45
}

/** One phrase with an empty line, or an end of the page, on either side: a heading, or the number of the page. */
function isAlone(page: Seen[], at: number): boolean {
  const empty = (line: Seen | undefined): boolean => line === undefined || line.blank
  return page[at]?.phrases.length === 1 && empty(page[at - 1]) && empty(page[at + 1])
}

const BANNER_LINES = 3

/** Chunks with the same columns, parted by no more than a banner, are one table. */
function joined(chunks: Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (const chunk of chunks) {
    const last = out.at(-1)
    const both = last === undefined ? [] : columnStarts([...last.full, ...chunk.full])
    const close =
      last !== undefined && (chunk.lines[0]?.at ?? 0) - (last.lines.at(-1)?.at ?? 0) <= BANNER_LINES + 1
    const same =
      last !== undefined &&
      both.length >= LEAST_COLUMNS &&
      both.length >= Math.max(columnStarts(last.full).length, columnStarts(chunk.full).length)
    if (last && close && same) {
      last.lines.push(...chunk.lines)
      last.full.push(...chunk.full)
    } else out.push({ lines: [...chunk.lines], full: [...chunk.full] })
  }
  return out
}

function runOf({ lines, full }: Chunk): PrintedRun | null {
  const starts = columnStarts(full)
  const worded = lines.filter(({ blank }) => !blank)
  const first = worded.findIndex(({ phrases }) => phrases.length >= 2)
  const own = worded.slice(Math.max(0, first))
  const [begin] = own
  const end = lastOf(own, starts)
  if (begin === undefined || end === undefined) return null
  if (starts.length < LEAST_COLUMNS || own.length < LEAST_LINES || full.length < 2) return null
  return { first: begin.at, length: end.at - begin.at + 1, starts }
}

/** The last line that belongs: behind the last full one, those that stand in the columns and begin no new passage. */
function lastOf(lines: Seen[], starts: readonly number[]): Seen | undefined {
  const full = lines.findLastIndex(({ phrases }) => phrases.length >= LEAST_COLUMNS)
  let end = lines[full]
  for (const line of lines.slice(full + 1)) {
    const gap = line.at - (end?.at ?? 0)
    const [first] = line.phrases
    const inColumns = line.phrases.length > 1 || (first !== undefined && first.to <= (starts[1] ?? 0)) || (first?.from ?? 0) > (starts[0] ?? 0) + 1
    if (!inColumns || gap > 2 || (gap > 1 && line.phrases.length === 1 && (first?.from ?? 0) <= (starts[0] ?? 0))) break
    end = line
  }
  return end
}
