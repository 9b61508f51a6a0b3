import { EMPTY, gridRow, type GridRow } from '#src/features/imports/plan/tables/grid.ts'
import type { ReadScale } from '#src/features/imports/plan/ratings/scales.ts'
import type { Column } from './column.ts'
import { assignColumns } from './columns.ts'
import { type Contents, contentsOf } from './contents.ts'

/** Rows without titles of their own, set under the columns of the table they go on with. */
export type Aligned = { rows: GridRow[]; columns: Column[]; fit: number }

/**
 * Finds which of the known columns each column of a titleless table is, by what stands in it: the
 * table may have lost its first column, or gained blank ones. Null where it does not fit.
 */
export function alignRows(rows: GridRow[], columns: Column[], scale: ReadScale): Aligned | null {
  const width = rows[0]?.cells.length ?? 0
  const contents = Array.from({ length: width }, (_, at) => contentsOf(rows, at, scale))
  const used = contents.flatMap(({ filled, colour }, at) => (filled > 0 || colour > 0 ? [at] : []))
  if (width === columns.length && agrees(contents, columns)) return { rows, columns, fit: 1 }
  if (used.length < columns.length / 2) return null
  const sources = width <= columns.length ? Array.from({ length: width }, (_, at) => at) : used
  if (sources.length > columns.length || sources.length < 2) return null
  const places = bestPlaces(
    sources.map((at) => contents[at]),
    columns,
  )
  if (places === null) return null
  const moved = rows.map((row) => {
    const cells = columns.map((_, at) => {
      const from = sources[places.indexOf(at)]
      return from === undefined ? EMPTY : (row.cells[from] ?? EMPTY)
    })
    return gridRow(cells, row)
  })
  return { rows: moved, columns, fit: 0.5 }
}

/** Columns of a table that has no titles anywhere above it, by contents alone. */
export function columnsByContents(rows: GridRow[], scale: ReadScale): Column[] {
  return assignColumns(
    (rows[0]?.cells ?? []).map(() => ''),
    rows,
    scale,
  )
}

function agrees(contents: Contents[], columns: Column[]): boolean {
  const tracking = columns.filter(({ role }) => role === 'due' || role === 'lead' || role === 'rating')
  const told = tracking.filter(
    ({ at, role }) => (contents[at]?.[role as 'due' | 'lead' | 'rating'] ?? 0) >= 0.5,
  )
  const filled = tracking.filter(({ at }) => (contents[at]?.filled ?? 0) > 0)
  if (filled.length > 0 && told.length === 0) return false
  return columns.every(({ role }, at) => {
    const found = contents[at]
    if (!found || found.filled === 0) return true
    if (role === 'due') return found.due >= 0.3 || found.words > 6
    if (role === 'rating') return found.rating >= 0.3 || found.words > 6
    if (role === 'action') return found.due < 0.8 && found.rating < 0.8
    return true
  })
}

/** The rising placing of columns that fits their contents best. */
function bestPlaces(sources: (Contents | undefined)[], columns: Column[]): number[] | null {
  const best = placeFrom(sources, columns, { source: 0, column: 0 }, new Map())
  return best === null || best.score < sources.length * 0.35 ? null : best.places
}

type At = { source: number; column: number }
type Placing = { score: number; places: number[] }

function placeFrom(
  sources: (Contents | undefined)[],
  columns: Column[],
  at: At,
  seen: Map<string, Placing | null>,
): Placing | null {
  if (at.source === sources.length) return { score: 0, places: [] }
  if (at.column >= columns.length) return null
  const name = `${String(at.source)}/${String(at.column)}`
  const known = seen.get(name)
  if (known !== undefined) return known
  const skip = placeFrom(sources, columns, { ...at, column: at.column + 1 }, seen)
  const rest = placeFrom(sources, columns, { source: at.source + 1, column: at.column + 1 }, seen)
  const fit = fitOf(sources[at.source], columns[at.column])
  const take = rest === null ? null : { score: rest.score + fit, places: [at.column, ...rest.places] }
  const best = take !== null && (skip === null || take.score >= skip.score) ? take : skip
  seen.set(name, best)
  return best
}

function fitOf(contents: Contents | undefined, column: Column | undefined): number {
  if (!contents || !column || contents.filled === 0) return 0.3
  const { due, lead, rating, words, own } = contents
  const prose = due < 0.5 && rating < 0.5
  const fits: Partial<Record<Column['role'], number>> = {
    due,
    lead,
    rating,
    action: words > 3 && prose ? Math.min(1, 0.6 + own * 0.4) : 0,
    parent: words > 1 && prose && lead < 0.8 ? 0.9 - own * 0.3 : 0.1,
  }
  return fits[column.role] ?? (words > 3 ? 0.4 : 0.2)
}
