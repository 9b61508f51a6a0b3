import { type Row, singleCell, type Table } from '../source-document.ts'
import { parseCrumbs } from './crumbs.ts'
import { isBlank, type Line, placeOf } from './line.ts'

/**
 * Some converters begin every cell on a line of its own, with a tab, and write the cell's paragraphs on
 * the lines below. Where a row ends is not said, so it is found: the one width that fits them all best.
 */
export type CellLines = { cells: Line[][]; length: number }

const FEWEST = 6

/** The cells begun by tabs from this line on, and how many lines they take; the lines alone where they are no such table. */
export function findCellLines(lines: Line[], from: number): CellLines | { length: number } {
  const cells: Line[][] = []
  let at = from
  let blanks = 0
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || line.text.indexOf('\t', 1) >= 0) break
    if (line.text.startsWith('\t')) cells.push([])
    else if (blanks >= 2 && isLastCell(lines, at)) break
    blanks = isBlank(line) ? blanks + 1 : 0
    cells.at(-1)?.push(line)
  }
  const length = Math.max(1, at - from)
  const goesOn = lines[at]?.text.includes('\t') === true
  return cells.length < FEWEST || goesOn ? { length } : { cells, length }
}

/** After two blank lines the text goes on below the table, unless cells still follow soon. */
function isLastCell(lines: Line[], from: number): boolean {
  return !lines.slice(from, from + 12).some(({ text }) => text.startsWith('\t'))
}

/** The cells in rows of the width found. */
export function parseCellLines({ cells }: CellLines, table: number): Table {
  const texts = cells.map((lines) => lines.map(({ text }) => text.trim()).filter((text) => text !== ''))
  const columns = findWidth(
    texts.slice(0, ENOUGH).map((paragraphs) => paragraphs.join(' ').length),
    texts.length,
  )
  const rows: Row[] = []
  for (const [index, paragraphs] of texts.entries()) {
    const column = (index % columns) + 1
    const line = cells[index]?.[0]
    if (column === 1)
      rows.push({
        cells: [],
        source: { table, row: rows.length + 1, ...(line === undefined ? {} : placeOf(line)) },
      })
    rows.at(-1)?.cells.push(singleCell(column, paragraphs.flatMap(parseCrumbs)))
  }
  const first = cells[0]?.[0]
  return {
    type: 'table',
    title: null,
    columns,
    rows,
    source: { table, ...(first === undefined ? {} : placeOf(first)) },
  }
}

const WIDEST = 15
/** Cells that show a table's width as well as all of them would. */
const ENOUGH = 3000

/**
 * The width by which each column's cells are most alike in length, heading row aside. A width that
 * leaves a row unfilled is taken only if none fills them all. Twice the true width fits as well as the
 * width itself, so a wider one must fit far better.
 */
function findWidth(lengths: number[], cells: number): number {
  const widths = Array.from({ length: WIDEST - 1 }, (_, index) => index + 2)
  const usable = widths.filter((width) => lengths.length >= width * 3)
  const filling = usable.filter((width) => cells % width === 0)
  const candidates = filling.length > 0 ? filling : usable
  let best = { width: candidates[0] ?? 2, spread: Number.POSITIVE_INFINITY }
  for (const width of candidates) {
    const spread = spreadOf(lengths.slice(width), width)
    if (spread < best.spread * 0.6) best = { width, spread }
  }
  return best.width
}

/** Mean variance within columns of the logarithm of length, corrected for the columns fitted. */
function spreadOf(lengths: number[], width: number): number {
  let sum = 0
  for (let column = 0; column < width; column++) {
    const logs = lengths.filter((_, index) => index % width === column).map((length) => Math.log1p(length))
    const mean = logs.reduce((total, value) => total + value, 0) / Math.max(1, logs.length)
    sum += logs.reduce((total, value) => total + (value - mean) ** 2, 0)
  }
  return sum / Math.max(1, lengths.length - width)
}
