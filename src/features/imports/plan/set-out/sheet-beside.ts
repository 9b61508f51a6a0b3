import type { Row, Table } from '#src/kit/documents/source-document.ts'
import { namesKey } from '#src/features/imports/plan/ratings/keys.ts'
import { isOtherTitles } from '#src/features/imports/plan/tables/tables.ts'
import { wordsIn } from './sheet-words.ts'

/** A sheet of more columns is not looked through for what stands beside its table. */
const MOST_COLUMNS = 60

/**
 * A block of figures, a key or the like at the right of a sheet, behind a column that is blank all the way down, is a
 * table apart from the one that it stands beside. One table where there is none.
 */
export function partBeside(sheet: Table): Table[] {
  const gap = gapIn(sheet.rows)
  const right = gap === null ? [] : sideOf(sheet.rows, gap)
  if (gap === null || !isBlock(right)) return [sheet]
  const left = sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column < gap) }))
  return [
    { ...sheet, columns: gap - 1, rows: left },
    { ...sheet, title: null, columns: sheet.columns - gap, rows: right },
  ]
}

/** What stands right of a blank column, its columns counted from there. */
function sideOf(rows: readonly Row[], gap: number): Row[] {
  return rows.flatMap((row) => {
    const cells = row.cells
      .filter(({ column }) => column > gap)
      .map((cell) => ({ ...cell, column: cell.column - gap }))
    return cells.some(({ paragraphs }) => paragraphs.length > 0) ? [{ ...row, cells }] : []
  })
}

/** The last column without words that no merged cell covers, with words on both sides of it. */
function gapIn(rows: readonly Row[]): number | null {
  const covered = new Set<number>()
  for (const { cells } of rows)
    for (const cell of cells) {
      const isBlank = cell.paragraphs.length === 0 && cell.colspan === 1
      const last = Math.min(cell.column + cell.colspan - 1, MOST_COLUMNS)
      if (!isBlank) for (let at = cell.column; at <= last; at++) covered.add(at)
    }
  const most = Math.max(0, ...covered)
  for (let at = most - 1; at > 1; at--) if (!covered.has(at)) return most >= MOST_COLUMNS ? null : at
  return null
}

/** Two columns or more under titles that are none of actions. */
function isBlock(rows: readonly Row[]): boolean {
  const titled = rows.find((row) => wordsIn(row).length > 1)
  const titles = titled === undefined ? [] : wordsIn(titled)
  return rows.length >= 3 && (isOtherTitles(titles) || (titles.length <= 3 && namesKey(titles)))
}
