import type { GridCell } from './grid.ts'
import type { Fill } from './page-marks.ts'
import { type Band, LEAST_EDGES, NEAR } from './painted-bands.ts'

/** A cell for each place; a painted one reaches as far as its paint does, any other beside a painted row into that row. */
export function paintedCells(
  bands: readonly Band[],
  xs: readonly number[],
  ys: readonly number[],
): GridCell[] {
  const cells: GridCell[] = []
  const columns = xs.length - 1
  const holding: (GridCell | undefined)[] = []
  const unpainted = new Set<GridCell>()
  for (let row = 0; row + 1 < ys.length; row += 1) {
    const painted = bands.find(({ y0 }) => Math.abs(y0 - (ys[row] ?? 0)) <= NEAR)
    for (let column = 0; column < columns; column += 1) {
      const above = holding[column]
      if (above && above.row + above.rowspan > row) continue
      const x = xs[column] ?? 0
      if (above && unpainted.has(above) && isBesideMerged(painted, x, xs)) {
        above.rowspan += 1
        above.y1 = ys[row + 1] ?? above.y1
        continue
      }
      const fill = fillFrom(painted, x)
      const cell = cellAt({ row, column }, fill, xs, ys)
      cells.push(cell)
      if (fill === undefined) unpainted.add(cell)
      for (let over = column; over < column + cell.colspan; over += 1) holding[over] = cell
    }
  }
  return cells
}

function fillFrom(painted: Band | undefined, x: number): Fill | undefined {
  return painted?.fills.find(({ x0 }) => Math.abs(x0 - x) <= NEAR)
}

/** Whether a row is painted from further right on to the table's end: what stands left of that is merged. */
function isBesideMerged(painted: Band | undefined, x: number, xs: readonly number[]): boolean {
  if (painted === undefined) return false
  const { edges } = painted
  const toEnd = Math.abs((edges.at(-1) ?? 0) - (xs.at(-1) ?? 0)) <= NEAR
  return toEnd && edges.length > LEAST_EDGES && x < (edges[0] ?? 0) - NEAR
}

function cellAt(
  { row, column }: { row: number; column: number },
  fill: Fill | undefined,
  xs: readonly number[],
  ys: readonly number[],
): GridCell {
  const right = fill === undefined ? column + 1 : xs.findIndex((x) => Math.abs(x - fill.x1) <= NEAR)
  const below = fill === undefined ? row + 1 : ys.findLastIndex((y) => y <= fill.y1 + NEAR)
  const [colspan, rowspan] = [Math.max(1, right - column), Math.max(1, below - row)]
  return {
    ...{ row, column, rowspan, colspan },
    x0: xs[column] ?? 0,
    x1: xs[column + colspan] ?? 0,
    y0: ys[row] ?? 0,
    y1: ys[row + rowspan] ?? 0,
  }
}
