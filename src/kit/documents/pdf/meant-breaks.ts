import { textOf, type TextLine } from './lines.ts'
import { endsOpen, joinLines, startsAfresh } from './passages.ts'
import type { PageCell, PageTable } from './page-tables.ts'
import { isValue } from './value-words.ts'

/** A cell of more lines, or more letters, is prose. */
const MOST_LINES = 8
const MOST_LETTERS = 90

/** What a name of a post or of a group ends with. */
const POST =
  /\b(?:adviser|advisor|board|commissioner|consultant|co-?ordinator|director|forum|group|head|headteacher|lead|leads|manager|managers|member|nurse|officer|officers|partnership|practitioner|service|services|team|teams|worker|workers)$/i

/**
 * Marks the lines of short cells that begin a paragraph of their own though the one before is full: two leads
 * one below the other look like one that wraps. They are two where each of them stands alone in other cells of
 * the same column; of two, one may be unknown if it is a post. A date below a date is another, and so is whatever
 * is said twice.
 */
export function markMeantBreaks(tables: readonly PageTable[]): void {
  const columns = Map.groupBy(
    tables.filter(({ open }) => open !== true).flatMap(({ cells }) => cells),
    ({ x0, x1 }) => `${Math.round(x0)}-${Math.round(x1)}`,
  )
  for (const cells of columns.values()) {
    const unsure = cells.filter(mayHoldTwo)
    if (unsure.length > 0) markIn(unsure, aloneIn(cells))
  }
}

function mayHoldTwo({ lines }: PageCell): boolean {
  if (lines.length < 2 || lines.length > MOST_LINES) return false
  if (lines.reduce((sum, line) => sum + line.x1 - line.x0, 0) / (lines[0]?.size ?? 1) > MOST_LETTERS / 2)
    return false
  return lines.some((line, at) => at > 0 && mayOpen(line, lines[at - 1]))
}

/** Whether a line could begin a paragraph below another, as far as its words tell. */
export function mayOpen(line: TextLine, last: TextLine | undefined): boolean {
  return last !== undefined && !last.runsOn && startsAfresh(line) && !endsOpen(last) && !opensBracket(line)
}

/** What stands in brackets belongs to the words before it. */
function opensBracket({ words: [first] }: TextLine): boolean {
  return first?.text.startsWith('(') === true
}

function aloneIn(cells: readonly PageCell[]): ReadonlySet<string> {
  const short = cells.filter(({ lines }) => lines.length > 0 && lines.length <= MOST_LINES)
  return new Set(short.map(({ lines }) => textIn(lines)))
}

function textIn(lines: readonly TextLine[]): string {
  return joinLines(lines.map(({ words }) => textOf(words)))
}

function markIn(cells: readonly PageCell[], alone: ReadonlySet<string>): void {
  for (const { lines } of cells) {
    for (const at of breaksOf(lines, alone)) {
      const line = lines[at]
      if (line) line.opens = true
    }
  }
}

/** The lines that open a name, the longest known name first. */
function breaksOf(lines: readonly TextLine[], alone: ReadonlySet<string>): number[] {
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at]
    if (!line || !mayOpen(line, lines[at - 1])) continue
    const [above, below] = [lines.slice(0, at), lines.slice(at)]
    const [first, second] = [textIn(above), textIn(below)]
    if (areTwo(first, second, alone)) return [at]
    if (!alone.has(second) && !isValue(second)) continue
    const others = breaksOf(above, alone)
    if (others.length > 0) return [...others, at]
  }
  return []
}

/** What a person's post ends with; a name in which two of these stand is that of two posts. */
const PERSON =
  /\s(?:adviser|advisor|commissioner|consultant|co-? ?ordinator|director|head|headteachers?|leads?|managers?|nurse|officers?|practitioner|scrutineer|teachers?|workers?)$/i
const HEADS = /^(?:Head|Director|Assistant Director|Deputy Director) (?:of|for)\s/
const UNFINISHED =
  /(?:^|\s)(?:acting|area|assistant|associate|chief|deputy|divisional|executive|group|interim|joint|lead|senior|service|strategic|team|virtual)$/i
const NAME = /^\p{Lu}\p{Ll}+(?:[-’]\p{Lu}\p{Ll}+)? \p{Lu}[\p{L}’]+(?:-\p{Lu}\p{Ll}+)?$/u

function areTwo(first: string, second: string, alone: ReadonlySet<string>): boolean {
  if (first === second || (isValue(first) && isValue(second))) return true
  if (alone.has(first) && alone.has(second)) return true
  if (alone.has(second) && NAME.test(second) && (NAME.test(first) || isPost(first))) return true
  return !UNFINISHED.test(first) && areTwoPosts(first, second, alone)
}

function areTwoPosts(first: string, second: string, alone: ReadonlySet<string>): boolean {
  if (PERSON.test(first) && PERSON.test(second)) return true
  if (first.includes(' ') && HEADS.test(second)) return true
  if (!isPost(first)) return false
  return alone.has(second) ? second.includes(' ') : alone.has(first) && isPost(second)
}

/** A post of two words or more: "Manager" alone may end a longer one. */
function isPost(text: string): boolean {
  return text.includes(' ') && POST.test(text)
}
