import type { PageMarks, Word } from './page-marks.ts'
import type { PageTable } from './page-tables.ts'
import { startOf } from './sheet-columns.ts'
import { pitchOf, usualSize, writesSpaces } from './sheet-pages.ts'
import { type Run, runsOf } from './sheet-runs.ts'
import { tableOfSheet } from './sheet-tables.ts'

/** Texts of a sheet stand no further from the edge of their cell, in letter sizes: other programs leave more room. */
const NEAR_EDGE = 0.3
/** Edges nearer than this, in points, are one. */
const SAME = 2
/** Where no cell has two lines, they would stand so far apart, in letter sizes. */
const USUAL_PITCH = 1.15

/**
 * The titles, notes and keys between the ruled tables of a printed sheet, as tables of their own with the sheet's
 * columns; null where the page is none: tables of a sheet have their edges in common, and what stands between
 * begins exactly where the texts in them do.
 */
export function findSheetLines(
  marks: PageMarks,
  tables: readonly PageTable[],
  free: readonly Word[],
): PageTable[] | null {
  const edges = sharedEdges(tables)
  const all = runsOf(marks.words)
  const runs = runsOf(free)
  if (edges === null || runs.length === 0 || !writesSpaces(all)) return null
  const size = usualSize([{ marks, runs: all }])
  const padding = paddingIn(tables)
  const starts = edges.slice(0, -1).map((edge) => edge + padding)
  const at = runs.filter(({ x0 }) => startOf(x0, starts) >= 0).length
  if (padding > NEAR_EDGE * size || at < runs.length * 0.9) return null
  const pitch = pitchOf([{ marks, runs: all }]) ?? USUAL_PITCH
  return stretchesOf(runs, tables).map((own, index) => {
    const page = { marks, runs: own }
    return tableOfSheet(page, { pages: [page], starts }, { pitch, number: -100 * marks.page - index })
  })
}

/** The edges of the table that has most, where all others have theirs among these. */
function sharedEdges(tables: readonly PageTable[]): number[] | null {
  if (tables.some(({ open, sheet }) => open === true || sheet !== undefined)) return null
  const [most, ...others] = tables.toSorted((a, b) => b.xs.length - a.xs.length)
  if (most === undefined || most.xs.length < 3) return null
  const within = others.every(({ x0, xs }) => {
    const alike = xs.every((edge) => most.xs.some((one) => Math.abs(one - edge) <= SAME))
    return Math.abs(x0 - most.x0) <= SAME && alike
  })
  return within ? most.xs : null
}

/** How far from the left edges of most cells their texts begin. */
function paddingIn(tables: readonly PageTable[]): number {
  const rooms = tables
    .flatMap(({ cells }) => cells)
    .flatMap(({ lines: [first], x0 }) => (first === undefined ? [] : [first.x0 - x0]))
    .sort((a, b) => a - b)
  return rooms[Math.floor(rooms.length / 2)] ?? Infinity
}

/** What stands between the tables, from the top down. */
function stretchesOf(runs: readonly Run[], tables: readonly PageTable[]): Run[][] {
  const above = (run: Run): number => tables.filter(({ y0 }) => y0 < run.y).length
  return [...Map.groupBy(runs, above).values()]
}
