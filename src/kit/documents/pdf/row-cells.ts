import type { GridCell } from './grid.ts'
import type { TextLine } from './lines.ts'
import type { Box, Word } from './page-marks.ts'

/** Cells of a grid with only level rules; words across an edge merge the cells either side of it. */
export function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  lines: readonly TextLine[],
): GridCell[] {
  const cells: GridCell[] = []
  for (let row = 0; row + 1 < ys.length; row += 1) {
    const [y0, y1] = [ys[row] ?? 0, ys[row + 1] ?? 0]
    const words = lines
      .flatMap((line) => line.words)
      .filter((word) => middle(word) > y0 && middle(word) <= y1)
    const banner = isBanner(words, xs)
    let start = 0
    for (let column = 1; column < xs.length; column += 1) {
      const edge = xs[column] ?? 0
      if (column + 1 < xs.length && (banner || breaksAcross(words, edge))) continue
      cells.push({
        row,
        column: start,
        rowspan: 1,
        colspan: column - start,
        x0: xs[start] ?? 0,
        x1: edge,
        y0,
        y1,
      })
      start = column
    }
  }
  return cells
}

/** One phrase that starts in the first column and runs on over its edge, with nothing else in the row. */
function isBanner(words: readonly Word[], xs: readonly number[]): boolean {
  const [left, edge] = [xs[0] ?? 0, xs[1] ?? 0]
  const [first] = [...words].sort((a, b) => a.x0 - b.x0)
  if (!first || first.x0 > edge || first.x0 < left - 2 || !breaksAcross(words, edge)) return false
  const line = words
    .filter((word) => Math.abs(word.y - first.y) < 0.3 * first.size)
    .sort((a, b) => a.x0 - b.x0)
  return line.every((word, index) => {
    const last = line[index - 1]
    return last === undefined || word.x0 - last.x1 < 0.8 * word.size
  })
}

/** A word, or the space between two words of one phrase, lies over the edge. */
export function breaksAcross(words: readonly Word[], edge: number): boolean {
  const over = words.some((word) => word.x0 < edge - 1 && word.x1 > edge + 1)
  if (over) return true
  return words.some((left) => {
    if (left.x1 > edge) return false
    return words.some(
      (right) =>
        right.x0 >= edge &&
        Math.abs(right.y - left.y) < 0.3 * left.size &&
        right.x0 - left.x1 < 0.45 * left.size,
    )
  })
}

export function holdsWord(box: Box, word: Word): boolean {
  const across = word.centre.x >= box.x0 - 1 && word.centre.x <= box.x1 + 1
  return across && middle(word) > box.y0 && middle(word) <= box.y1
}

export function middle(word: Word): number {
  return word.y - 0.3 * word.size
}
