import type { Fill } from './page-marks.ts'
import type { SheetRow } from './sheet-rows.ts'

/** How far a row reaches above and below the baselines of its texts, in letter sizes. */
const ABOVE = 1
const BELOW = 0.3
/** A gap of so many letter sizes may be a blank row, or a row that is higher than its words. */
const WIDE = 1.1

/**
 * A sheet's rows with blank ones where it plainly has them. A row may be higher than its words, so that a wide gap is
 * blank only above a line that stands alone at the left without paint: a title, a note or a heading.
 */
export function withBlankRows(rows: readonly SheetRow[], fills: readonly Fill[]): SheetRow[] {
  return rows.flatMap((row, at) => {
    const above = rows[at - 1]
    const only = row.cells.length === 1 ? row.cells[0]?.lines[0]?.[0] : undefined
    if (above === undefined || only === undefined || row.cells[0]?.column !== 0) return [row]
    const middle = only.y - BELOW * only.size
    const painted = fills.some(
      ({ x0, x1, y0, y1 }) => x0 <= only.x0 && x1 > only.x0 && y0 <= middle && y1 > middle,
    )
    const bottom = bottomOf(above, only.size, fills)
    const blank = !painted && row.y0 - ABOVE * only.size - bottom >= WIDE * only.size
    return blank
      ? [{ cells: [], y0: bottom + ABOVE * only.size, y1: bottom + ABOVE * only.size }, row]
      : [row]
  })
}

/** Where a row ends: below its words, or where the paint of its cells does. */
function bottomOf({ y1 }: SheetRow, size: number, fills: readonly Fill[]): number {
  const painted = fills.filter((fill) => fill.y0 < y1 && fill.y1 > y1)
  return painted.reduce((most, fill) => Math.max(most, fill.y1), y1 + BELOW * size)
}
