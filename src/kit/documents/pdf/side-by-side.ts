import { innerRight } from './cell-paragraphs.ts'
import { findListMark } from './list-marks.ts'
import type { TextLine } from './lines.ts'
import { mayOpen } from './meant-breaks.ts'
import type { PageCell, PageTable } from './page-tables.ts'
import { type Passage, passagesOf } from './passages.ts'
import { isValue } from './value-words.ts'

/** A row's cell with its paragraphs, and the lines in them that may begin paragraphs of their own. */
type Listed = { passages: Passage[]; unsure: TextLine[] }

/** Fewer values side by side may be a chance. */
const LEAST = 3

/**
 * Marks lines that begin a paragraph of their own though the one before is full, where the row tells how many there
 * are: beside four dates, an action cell of three paragraphs and one line that may begin another holds four.
 */
export function markSideBySide(tables: readonly PageTable[], leading: number): void {
  for (const { open, cells } of tables) {
    if (open === true) continue
    for (const row of Map.groupBy(cells.filter(mayList), (cell) => cell.row).values())
      if (row.length > 1) markRow(row, leading)
  }
}

function mayList({ lines, inner }: PageCell): boolean {
  return lines.length >= LEAST && inner.length === 0 && lines.every((line) => findListMark(line) === null)
}

function markRow(row: readonly PageCell[], leading: number): void {
  const listed = row.map((cell) => listedIn(cell, leading))
  for (const count of countsTold(listed)) {
    for (const { passages, unsure } of listed) {
      const missing = count - passages.length
      if (passages.length < 2 || unsure.length !== missing) continue
      for (const line of unsure) line.opens = true
    }
  }
}

function listedIn(cell: PageCell, leading: number): Listed {
  const passages = passagesOf(cell.lines, { right: innerRight(cell), leading, cell: true })
  const unsure = passages.flatMap(({ text, lines }) =>
    isValue(text) ? [] : lines.filter((line, at) => mayOpen(line, lines[at - 1]) && !endsName(line)),
  )
  return { passages, unsure }
}

/** A word alone is more often the end of what stands above, and "Manager, Placements" is: no post begins so. */
function endsName({ words: [first, second] }: TextLine): boolean {
  if (first === undefined || POST_END.test(first.text)) return true
  return second === undefined && !isValue(first.text)
}

const POST_END = /^(?:advis[eo]r|co-?ordinator|inspector|manager|officer|practitioner|worker)s?\W*$/i

/** How many stand in each cell of the row: as many as one that holds nothing but values has, or as two others have. */
function countsTold(listed: readonly Listed[]): number[] {
  const sure = listed.filter(({ passages, unsure }) => passages.length >= LEAST && unsure.length === 0)
  const counts = new Set(sure.map(({ passages }) => passages.length))
  return [...counts].filter((count) => {
    const same = sure.filter(({ passages }) => passages.length === count)
    return same.length > 1 || same.some(({ passages }) => passages.every(({ text }) => isValue(text)))
  })
}
