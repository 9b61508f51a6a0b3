import type { GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { partRef } from '#src/features/imports/plan/words/wording.ts'
import { linesOfCell } from './pieces.ts'

/**
 * A cell's lines shared out by the numbers of the actions that they begin with ("1.1 AY", "1.2 JS", "(i) and (ii) AY"),
 * in the actions' order and without the numbers; "All: …" is every action's. Beside 1a and 1b the letters serve alone:
 * "(a) AY", "(b) JS". Null where the lines do not begin so.
 */
export function numberedLines(cell: GridCell, refs: (string | null)[]): string[] | null {
  if (refs.every((ref) => ref === null)) return null
  const known = knownBy(refs)
  const shares = refs.map((): string[] => [])
  let at: number[] = []
  let begun = 0
  for (const line of linesOfCell(cell)) {
    const here = whoseOf(line, known)
    begun += here.at.length
    if (here.at.length > 0) at = here.at
    else if (at.length === 0) return null
    for (const one of at) shares[one]?.push(here.text)
  }
  return begun >= 2 || (begun === 1 && refs.length === 1) ? shares.map((lines) => lines.join('\n')) : null
}

/** "1 July 2025" is a day, also of the first action. */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

const ALL = /^all\s*[:–-]\s*(?=\S)/i
const JOINED = /^(?:and|&|,|\/|\+)\s*/i

/** Which action a number names, and how many actions there are. */
type Known = { count: number; find: (ref: string) => number }

function knownBy(refs: (string | null)[]): Known {
  const whole = refs.map((ref) => (ref === null ? null : bare(ref)))
  const letters = whole.map((ref) => (ref === null ? '' : (/\d\(?([a-z])$/.exec(ref)?.[1] ?? '')))
  const told = new Set(letters).size === letters.length && !letters.includes('')
  return {
    count: refs.length,
    find: (ref) => {
      const at = whole.indexOf(bare(ref))
      return at < 0 && told && LETTER.test(ref) ? letters.indexOf(bare(ref)) : at
    },
  }
}

/** "(a)" or "a)"; "A." may begin somebody's name. */
const LETTER = /^\(?[a-z]\)$/

/** Whose a line is, by the numbers that it begins with, and what it says behind them. */
function whoseOf(line: string, known: Known): { at: number[]; text: string } {
  if (ALL.test(line))
    return { at: Array.from({ length: known.count }, (_, at) => at), text: line.replace(ALL, '') }
  const at: number[] = []
  let text = line
  for (;;) {
    const next = partRef(at.length === 0 ? text : text.replace(JOINED, ''))
    const dated = known.count === 1 && /^\d{1,2}$/.test(next.ref ?? '') && MONTH.test(next.text)
    const here = next.ref === null || dated ? -1 : known.find(next.ref)
    if (here < 0) return { at, text }
    at.push(here)
    text = next.text
  }
}

function bare(ref: string): string {
  return ref.replace(/[().:\s]+$|^\(/g, '').toLowerCase()
}
