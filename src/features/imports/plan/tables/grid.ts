import { allFrom } from '#src/kit/all-from.ts'
import {
  type Cell,
  type CellParagraph,
  cellText,
  type Source,
  type Table,
} from '#src/kit/documents/source-document.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'

/** One place of a table's grid. A merged cell stands in each place it covers, `carried` in all but its first. */
export type GridCell = {
  /** The places its words are accounted to; empty where carried. */
  keys: readonly object[]
  /** The cell itself, by which a merge is known; null where the row has no cell here. */
  origin: Cell | null
  text: string
  paragraphs: CellParagraph[]
  fill: string | undefined
  carried: 'no' | 'down' | 'across'
  /** Words of the cell that are struck through; they are no part of its text. */
  struck: string
}

export type GridRow = {
  cells: GridCell[]
  /** Those that hold words of their own. */
  own: GridCell[]
  source: Source
  header: boolean
  fill: string | undefined
}

export const EMPTY: GridCell = {
  keys: [],
  origin: null,
  text: '',
  paragraphs: [],
  fill: undefined,
  carried: 'no',
  struck: '',
}

/** A table as rows of equal width, merged cells carried over the places they cover; spans are kept within the table. */
export const gridOf = onceFor((table: Table): GridRow[] => {
  const width = Math.min(table.columns, 200)
  const rows = table.rows.map(() => new Array<GridCell>(width).fill(EMPTY))
  for (const [at, row] of table.rows.entries()) {
    for (const cell of row.cells) fillIn(rows, at, cell)
  }
  return rows.map((cells, at) => {
    const row = table.rows[at]
    return gridRow(cells, {
      source: row?.source ?? table.source,
      header: row?.header === true,
      fill: row?.cells.find((cell) => cell.fill !== undefined)?.fill,
    })
  })
})

/** A row of these cells; what holds words of its own is found once, for nearly every step asks. */
export function gridRow(cells: GridCell[], rest: Pick<GridRow, 'source' | 'header' | 'fill'>): GridRow {
  return { ...rest, cells, own: cells.filter(({ carried, text }) => carried === 'no' && text !== '') }
}

function fillIn(rows: GridCell[][], at: number, cell: Cell): void {
  const first = gridCell(cell)
  const merged = cell.rowspan > 1 || cell.colspan > 1
  const down: GridCell = merged ? { ...first, keys: [], carried: 'down' } : first
  const across: GridCell = merged ? { ...EMPTY, origin: cell, fill: cell.fill, carried: 'across' } : first
  const bottom = Math.min(rows.length, at + Math.max(1, cell.rowspan))
  for (let row = at; row < bottom; row += 1) {
    const cells = rows[row] ?? []
    const right = Math.min(cells.length, cell.column - 1 + Math.max(1, cell.colspan))
    for (let column = cell.column - 1; column < right; column += 1) {
      const start = column === cell.column - 1
      cells[column] = start ? (row === at ? first : down) : across
    }
  }
}

function gridCell(cell: Cell): GridCell {
  const whole: GridCell = {
    keys: [cell],
    origin: cell,
    text: cellText(cell).trim(),
    paragraphs: cell.paragraphs,
    fill: cell.fill,
    carried: 'no',
    struck: '',
  }
  return cell.paragraphs.some(isStruck) ? withoutStruck(whole, cell) : whole
}

function withoutStruck(whole: GridCell, cell: Cell): GridCell {
  const paragraphs = cell.paragraphs.filter((one) => !isStruck(one))
  const gone = cell.paragraphs.filter(isStruck)
  return {
    ...whole,
    text: cellText({ ...cell, paragraphs }).trim(),
    paragraphs,
    struck: gone.map(({ text }) => text).join('\n'),
  }
}

function isStruck({ struck }: CellParagraph): boolean {
  return struck === true
}

/** The cells of a row that hold words of their own. */
export function ownCells({ own }: GridRow): GridCell[] {
  return own
}

/** The places that the words of a row are accounted to. */
export function keysOf({ cells }: Pick<GridRow, 'cells'>): object[] {
  return allFrom(cells, ({ keys }) => keys)
}

/** Two cells that belong to one: the words of the second follow those of the first. */
export function joinCells(
  before: GridCell,
  after: GridCell,
  join: (a: string, b: string) => string,
): GridCell {
  if (after.text === '' || after.carried !== 'no') return before
  if (before.text === '' && before.carried === 'no') return after
  const cut = join(before.text, after.text) !== `${before.text}\n${after.text}`
  const last = before.paragraphs.at(-1)
  const [first, ...rest] = after.paragraphs
  const paragraphs =
    cut && last && first
      ? [...before.paragraphs.slice(0, -1), { ...last, text: join(last.text, first.text) }, ...rest]
      : [...before.paragraphs, ...after.paragraphs]
  return {
    ...before,
    keys: [...before.keys, ...after.keys],
    text: join(before.text, after.text),
    paragraphs,
    carried: 'no',
  }
}
