import type { Cell, CellParagraph, Row, Table } from '../source-document.ts'
import { partProse } from './boxed-prose.ts'
import { paragraphsOfCell } from './cell-paragraphs.ts'
import { joinLines, continues, type Passage } from './passages.ts'
import type { PageItem } from './page-flow.ts'
import type { PageCell, PageTable } from './page-tables.ts'
import { distinctPlaces } from './rules.ts'
import { runsOver, seamsOf, spansOver, type Seam } from './split-rows.ts'
import { cellWords, chainTables, findRepeat, type Chain } from './table-chains.ts'

export type FlowItem = { page: number } & ({ passage: Passage } | { table: Table } | { furniture: string })

/** A cell placed in the whole table: its rows counted over all pages. */
type Placed = { cell: PageCell; row: number; rowspan: number; paragraphs: CellParagraph[] }

/** Tables over several pages as one each, rows cut by a page break whole again, repeated headings once. */
export function joinTables(
  items: readonly PageItem[],
  leading: number,
): { items: FlowItem[]; notes: string[] } {
  let tables = 0
  let repeats = 0
  const joined = chainTables(items).flatMap((item): FlowItem[] => {
    if (!('chain' in item)) return [item]
    const { chain, passages } = partProse(item.chain, leading)
    if (chain.pieces.length === 0) return passages
    tables += 1
    const { table, repeated } = tableOf(chain, tables, leading)
    repeats += repeated
    return [{ page: item.page, table }, ...passages]
  })
  return { items: joined, notes: repeats > 0 ? [repeatNote(repeats)] : [] }
}

function repeatNote(count: number): string {
  const rows =
    count === 1
      ? 'One later copy of a repeated heading row was'
      : `${count} later copies of repeated heading rows were`
  return `${rows} left out.`
}

function tableOf(chain: Chain, number: number, leading: number): { table: Table; repeated: number } {
  const building = new Building(chain, leading)
  for (const [index, piece] of chain.pieces.entries()) building.add(piece, chain.pieces[index - 1])
  const [first] = chain.pieces
  const xs = distinctPlaces(chain.pieces.flatMap((piece) => piece.xs))
  const byRow = Map.groupBy(building.placed, (each) => each.row)
  const rows = building.pages.map((page, row): Row => {
    const cells = (byRow.get(row) ?? []).map((each) => cellOf(each, xs))
    const header = building.headers.has(row) ? { header: true } : {}
    return { cells, ...header, source: { page, table: number, row: row + 1 } }
  })
  const source = { page: first?.page ?? 1, table: number }
  return {
    table: {
      type: 'table',
      title: null,
      columns: xs.length - 1,
      rows,
      ...(first?.sheet === undefined ? {} : { sheet: true }),
      source,
    },
    repeated: building.repeated,
  }
}

function cellOf({ cell, rowspan, paragraphs }: Placed, xs: readonly number[]): Cell {
  const column = nearest(xs, cell.x0)
  const colspan = Math.max(1, nearest(xs, cell.x1) - column)
  return { column: column + 1, colspan, rowspan, paragraphs, ...(cell.fill ? { fill: cell.fill } : {}) }
}

function nearest(xs: readonly number[], place: number): number {
  let best = 0
  xs.forEach((x, index) => {
    if (Math.abs(x - place) < Math.abs((xs[best] ?? Infinity) - place)) best = index
  })
  return best
}

/** A table growing page by page. */
class Building {
  readonly placed: Placed[] = []
  /** The page each row starts on. */
  readonly pages: number[] = []
  readonly headers = new Set<number>()
  repeated = 0
  private readonly homes = new Map<PageCell, Placed>()
  private readonly chain: Chain
  private readonly leading: number
  private readonly drawn: boolean

  constructor(chain: Chain, leading: number) {
    this.chain = chain
    this.leading = leading
    this.drawn = chain.pieces[0]?.open !== true
  }

  add(piece: PageTable, before: PageTable | undefined): void {
    const skip = this.skipRepeat(piece)
    // A sheet is parted between its rows.
    const seams = before && before.sheet === undefined ? (seamsOf(before, piece, skip) ?? []) : []
    const whole = seams.length > 0 && runsOver(seams, (cell) => this.filledShare(cell))
    const shared = whole ? 1 : 0
    const offset = this.pages.length - skip - shared
    const over = seams.filter((seam) => (whole || spansOver(seam)) && this.mend(seam, offset))
    const gone = new Set(over.map((seam) => seam.below))
    for (let row = skip + shared; row < piece.rows; row += 1) this.pages.push(piece.page)
    for (const cell of piece.cells)
      if (cell.row >= skip && !gone.has(cell)) this.place(cell, cell.row + offset)
  }

  private skipRepeat(piece: PageTable): number {
    const [first] = this.chain.pieces
    if (!first || first === piece) return 0
    const { start, count } = findRepeat(first, piece)
    for (let row = start; row < start + count; row += 1) this.headers.add(row)
    this.repeated += count
    return count
  }

  private place(cell: PageCell, row: number): void {
    const paragraphs = paragraphsOfCell(cell, this.leading, this.drawn)
    const placed = { cell, row, rowspan: cell.rowspan, paragraphs }
    this.placed.push(placed)
    this.homes.set(cell, placed)
  }

  /** Puts a cell below the page break into the cell above that it goes on from. */
  private mend(seam: Seam, offset: number): boolean {
    const home = this.homes.get(seam.above)
    if (!home) return false
    home.paragraphs = joinParagraphs(
      home.paragraphs,
      paragraphsOfCell(seam.below, this.leading, this.drawn),
      seam,
    )
    home.rowspan = seam.below.row + offset + seam.below.rowspan - home.row
    this.homes.set(seam.below, home)
    return true
  }

  /** The share of cells with words among those in the same columns. */
  private filledShare(cell: PageCell): number {
    const column = this.chain.pieces.flatMap((piece) =>
      piece.cells.filter((other) => Math.abs(other.x0 - cell.x0) <= 4 && Math.abs(other.x1 - cell.x1) <= 4),
    )
    return column.filter((other) => cellWords(other) !== '').length / Math.max(1, column.length)
  }
}

function joinParagraphs(
  above: CellParagraph[],
  below: CellParagraph[],
  { above: foot, below: top }: Seam,
): CellParagraph[] {
  const last = above.at(-1)
  const [next, ...rest] = below
  const [lastLine, firstLine] = [foot.lines.at(-1), top.lines[0]]
  if (!last || !next || !lastLine || !firstLine) return [...above, ...below]
  if (!continues(firstLine, lastLine, foot.x1 - 4)) return [...above, ...below]
  return [...above.slice(0, -1), { ...last, text: joinLines([last.text, next.text]) }, ...rest]
}
