import { findFill } from './cell-fill.ts'
import type { PageTable } from './page-tables.ts'
import { withBlankRows } from './sheet-blanks.ts'
import { acrossFill, cellsOf } from './sheet-cells.ts'
import { columnOf } from './sheet-columns.ts'
import { markMerges } from './sheet-merges.ts'
import { type Sheet, type SheetPage, usualSize } from './sheet-pages.ts'
import { sheetRows } from './sheet-rows.ts'

/** How far from the edge of its cell a text begins, in letter sizes. */
const PADDING = 0.1

/** How far apart the lines of a cell stand, in letter sizes, and a number that pages of one sheet share. */
type Manner = { pitch: number; number: number }

/** Where the last column ends: behind its longest text, or where its paint does. Titles that run on beyond say nothing. */
function rightOf({ pages, starts }: Sheet): number {
  const last = starts.at(-1) ?? 0
  const runs = pages.flatMap((page) => page.runs).filter((run) => columnOf(run, starts) === starts.length - 1)
  const fills = pages.flatMap(({ marks }) => marks.fills).filter(({ x0 }) => x0 <= last)
  return [...runs, ...fills].reduce((most, { x1 }) => Math.max(most, x1), last)
}

/** What stands on a page of a sheet as one table. */
export function tableOfSheet({ marks, runs }: SheetPage, sheet: Sheet, { pitch, number }: Manner): PageTable {
  const fills = marks.fills.filter(
    (fill) => (fill.y1 - fill.y0) * (fill.x1 - fill.x0) < 0.9 * marks.width * marks.height,
  )
  const rows = withBlankRows(sheetRows(runs, sheet.starts, pitch), fills)
  markMerges(rows)
  const size = usualSize(sheet.pages)
  const right = rightOf(sheet)
  const xs = [...sheet.starts.map((start) => start - PADDING * size), right + PADDING * size]
  const ys = [...rows.map(({ y0 }) => y0 - size), (rows.at(-1)?.y1 ?? 0) + 0.3 * size]
  const covered = sheet.starts.map(() => 0)
  const cells = rows.flatMap((row, at) => {
    const own = cellsOf(row, at, { xs, ys, covered })
    if (row.cells.length === 0) return own
    for (const cell of own) cell.fill = findFill(cell, fills, cell.lines.length === 0)
    return acrossFill(own)
  })
  return {
    page: marks.page,
    ...{ x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0 },
    xs,
    rows: rows.length,
    cells,
    sheet: number,
  }
}
