import { textWidth, wrapped } from './text.ts'

export interface Label {
  lines: string[]
  /** Where its words start. */
  x: number
  /** Where it points: the middle or the start of its mark. */
  tip: number
  /** Rows away from the bar; 0 stands on it. */
  level: number
}

interface Wanted {
  words: string
  x: number
  /** Room of its own, into which it is wrapped if it can be. */
  room: number
  tip: number
}

/**
 * Labels along a bar, none on another. They are placed from the right: one that would touch its right-hand neighbour
 * goes further out, so that the hairline back to its own mark passes left of every label nearer the bar.
 */
export function stacked(wanted: readonly Wanted[], size: number, edge: number): Label[] {
  const starts: number[] = []
  const placed = wanted.toReversed().map(({ words, x, room, tip }) => {
    const lines = wrapped(words, Math.max(room, 50), size, true)
    const width = Math.max(...lines.map((line) => textWidth(line, size, true)))
    const from = Math.max(0, Math.min(x, edge - width))
    const rows = lines.map((_, row) => row)
    let level = 0
    while (rows.some((row) => (starts[level + row] ?? Infinity) < from + width + 8)) level += 1
    for (const row of rows) starts[level + row] = from
    // What stands further out keeps clear of the hairline too.
    for (let row = 0; row < level; row += 1) starts[row] = Math.min(starts[row] ?? Infinity, tip - 4)
    return { lines, x: from, tip, level }
  })
  return placed.toReversed()
}

/** How many rows a set of labels takes. */
export function rowsOf(labels: readonly Label[]): number {
  return Math.max(0, ...labels.map(({ level, lines }) => level + lines.length))
}
