import type { LaidTable } from './types.ts'

type Room = { points: number; size: number }

/** Widths in points for a table's columns: by their shares, but none narrower than its longest word. */
export function columnPoints(table: LaidTable, { points, size }: Room): { widths: number[]; size: number } {
  for (let letters = size; letters > 5; letters -= 0.5) {
    const needs = table.widths.map((_, column) => longestWord(table, column) * letters * 0.62 + 10)
    if (total(needs) <= points) return { widths: shared(table.widths, needs, points), size: letters }
  }
  const needs = table.widths.map((_, column) => longestWord(table, column) * 3.1 + 10)
  return { widths: needs.map((need) => (need / total(needs)) * points), size: 5 }
}

function longestWord(table: LaidTable, column: number): number {
  const texts = table.rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column === column && cell.colspan === 1),
  )
  const words = texts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(/\s+/)))
  return Math.max(1, ...words.map((word) => word.length))
}

/** Columns whose share is less than their need take the need; the others share what is left. */
function shared(shares: number[], needs: number[], points: number): number[] {
  const fixed = new Set<number>()
  for (;;) {
    const left = points - total(needs.filter((_, at) => fixed.has(at)))
    const share = left / total(shares.filter((_, at) => !fixed.has(at)))
    const tight = shares.findIndex((one, at) => !fixed.has(at) && one * share < (needs[at] ?? 0))
    if (tight === -1) return shares.map((one, at) => (fixed.has(at) ? (needs[at] ?? 0) : one * share))
    fixed.add(tight)
  }
}

function total(list: number[]): number {
  return list.reduce((sum, one) => sum + one, 0)
}
