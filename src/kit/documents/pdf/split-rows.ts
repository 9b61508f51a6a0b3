import type { TextLine } from './lines.ts'
import type { PageCell, PageTable } from './page-tables.ts'
import { continues, endsOpen, startsAfresh } from './passages.ts'
import { cellWords } from './table-chains.ts'

/** A cell at the foot of one page over the cell at the top of the next that stands in the same columns. */
export type Seam = { above: PageCell; below: PageCell }

/** Cells either side of a page break, column by column; null where the two rows differ in their columns. */
export function seamsOf(last: PageTable, next: PageTable, firstRow: number): Seam[] | null {
  const feet = last.cells.filter((cell) => cell.row + cell.rowspan === last.rows)
  const tops = next.cells.filter((cell) => cell.row === firstRow)
  if (feet.length !== tops.length) return null
  const seams = tops.flatMap((below) => {
    const above = feet.find((cell) => Math.abs(cell.x0 - below.x0) <= 4 && Math.abs(cell.x1 - below.x1) <= 4)
    return above ? [{ above, below }] : []
  })
  return seams.length === tops.length ? seams : null
}

/**
 * Whether one row runs over the page break. Words that go on count for it; so do empty cells in columns
 * that are otherwise filled; a cell that starts afresh under an empty one, or opens with a new
 * reference, counts against. `filled` is the share of filled cells in a cell's columns.
 */
export function runsOver(seams: readonly Seam[], filled: (cell: PageCell) => number): boolean {
  const worded = seams.filter(({ below }) => cellWords(below) !== '')
  if (worded.length === 0) return true
  if (seams.some(({ above, below }) => isNumber(above) && isNumber(below))) return false
  let score = 0
  for (const { above, below } of seams) {
    score += cellWords(below) === '' ? scoreEmpty(above, filled(below)) : scoreWorded(above, below)
  }
  return score >= 2
}

function scoreEmpty(above: PageCell, filled: number): number {
  if (cellWords(above) === '') return 0
  return filled >= 0.75 ? 1.5 : filled >= 0.5 ? 0.5 : 0
}

const REFERENCE = /^\(?\d+(\.\d+)+[.)]?$/

function scoreWorded(above: PageCell, below: PageCell): number {
  const [first] = below.lines
  const last = above.lines.at(-1)
  if (!first) return 0
  if (REFERENCE.test(firstWord(first))) return countsOn(above) ? 2 : -4
  if (!last) return startsAfresh(first) ? -2 : 0
  if (!startsAfresh(first) || endsOpen(last)) return 3
  if (last.words.at(-1)?.text.endsWith(':')) return 1.5
  return above.lines.length > 2 && continues(first, last, above.x1 - 4) ? 0.5 : -1
}

/** "3" below "2", each all that its cell holds: the next row of a numbered list. */
function isNumber(cell: PageCell): boolean {
  return /^\d{1,3}[.)]?$/.test(cellWords(cell))
}

function firstWord(line: TextLine): string {
  return line.words[0]?.text ?? ''
}

/** A cell that holds several numbered paragraphs, so that a number at its head is one more of them. */
function countsOn(cell: PageCell): boolean {
  return cell.lines.filter((line) => REFERENCE.test(firstWord(line))).length > 1
}

/** A merged cell goes on over the page break though its row does not: nothing new opens under it. */
export function spansOver({ above, below }: Seam): boolean {
  if (above.rowspan < 2 && below.rowspan < 2) return false
  const [first] = below.lines
  return first ? !startsAfresh(first) && above.lines.length > 0 : cellWords(above) !== ''
}
